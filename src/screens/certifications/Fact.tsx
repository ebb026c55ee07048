import { TextLink } from '../../components/TextLink/TextLink.tsx';
import type { FactView } from '../../store/views/certification.ts';
import { words } from '../../words/words.ts';
import styles from './certifications.module.css';

export interface FactProps {
  readonly fact: FactView;
}

/** A fact with its note, its source and date, and how sure it is. */
export function Fact({ fact: { label, text, note, sure, checked, source } }: FactProps) {
  return (
    <div className={styles['fact']}>
      <dt>{label}</dt>
      <dd>
        <p>
          {text}
          {note !== null && <span className="muted"> {note}</span>}
        </p>
        <p className={styles['behind']}>
          {sure}. {words.catalogue.source}:{' '}
          {source.url === null ? (
            source.title
          ) : (
            <TextLink href={source.url}>{source.title}</TextLink>
          )}
          , {source.by}, {source.date}
          {source.sells && `, ${words.verdict.sells}`}
          {checked !== null && `; ${checked}`}.
        </p>
      </dd>
    </div>
  );
}
