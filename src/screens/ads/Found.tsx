import { Columns } from '../../components/Columns/Columns.tsx';
import { Notice } from '../../components/Notice/Notice.tsx';
import { Section } from '../../components/Section/Section.tsx';
import type { AdsView } from '../../store/views/ads.ts';
import { words } from '../../words/words.ts';
import styles from './ads.module.css';

export interface FoundProps {
  readonly view: AdsView;
}

/** The summary over all ads: certifications, frameworks, kind of role. */
export function Found({ view }: FoundProps) {
  return (
    <Section id="found" title={words.ads.found}>
      {view.language !== null && <Notice tone="plain">{view.language}</Notice>}
      {view.certifications.length === 0 ? (
        <p>{view.nothing}</p>
      ) : (
        <ul className={styles['list']}>
          {view.certifications.map(({ id, name, how }) => (
            <li key={id}>
              <strong>{name}</strong>: {how}
            </li>
          ))}
        </ul>
      )}
      <Columns>
        <Group title={words.ads.frameworks} items={view.frameworks} none={words.ads.noFrameworks} />
        <Group title={words.ads.role} items={view.role} none={words.ads.noRole} />
      </Columns>
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly none: string;
}

function Group({ title, items, none }: GroupProps) {
  return (
    <div>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={styles['list']}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
