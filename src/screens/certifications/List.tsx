import { TextLink } from '../../components/TextLink/TextLink.tsx';
import type { CertificationRow } from '../../store/views/certifications.ts';
import { words } from '../../words/words.ts';
import styles from './certifications.module.css';

export interface ListProps {
  readonly rows: readonly CertificationRow[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string, chosen: boolean) => void;
}

/** A card for each certification, with what can be compared at a glance. */
export function List({ rows, chosen, onChoose }: ListProps) {
  return (
    <ul className={styles['list']}>
      {rows.map(({ id, name, short, issuer, href, facts }) => (
        <li key={id} className={styles['card']}>
          <h2>
            <TextLink href={href}>{name}</TextLink>
          </h2>
          <p className="muted">{issuer}</p>
          {facts.length === 0 && <p className="muted">{words.catalogue.nothingKnown}</p>}
          <dl className={styles['facts']}>
            {facts.map((fact) => (
              <div key={fact.id}>
                <dt>{fact.label}</dt>
                <dd>{fact.text}</dd>
              </div>
            ))}
          </dl>
          <label className={styles['choose']}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={chosen.length >= 3 && !chosen.includes(id)}
              onChange={(event) => {
                onChoose(id, event.currentTarget.checked);
              }}
            />
            {words.catalogue.compare} <span className="visually-hidden">{short}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
