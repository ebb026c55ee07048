import type { SideView } from '../../store/views/how.ts';
import { words } from '../../words/words.ts';
import styles from './how.module.css';

export interface HowTableProps {
  readonly side: SideView;
}

/** The decision table of a side, a row a sentence. */
export function HowTable({ side }: HowTableProps) {
  return (
    <table className={styles['table']}>
      <caption>{words.how.tableOf(side.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.how.ifHead}</th>
          <th scope="col">{words.how.thenHead}</th>
        </tr>
      </thead>
      <tbody>
        {side.rows.map(({ id, when, verdict }) => (
          <tr key={id}>
            <td>{when === '' ? words.how.otherwise : when}</td>
            <td>
              <strong>{verdict}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
