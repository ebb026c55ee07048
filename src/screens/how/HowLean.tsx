import type { SideView } from '../../store/views/how.ts';
import { words } from '../../words/words.ts';
import styles from './how.module.css';

export interface HowLeanProps {
  readonly side: SideView;
}

/** The share of all worlds that each verdict of a side has. */
export function HowLean({ side }: HowLeanProps) {
  return (
    <table className={styles['table']}>
      <caption>{words.how.tableOf(side.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.how.leanHead}</th>
          <th scope="col" className={styles['number']}>
            {words.how.shareHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {side.lean.map(({ id, name, share }) => (
          <tr key={id}>
            <td>{name}</td>
            <td className={styles['number']}>{share}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
