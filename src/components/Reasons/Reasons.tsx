import { Reason } from '../Reason/Reason.tsx';
import type { ReasonProps } from '../Reason/Reason.tsx';
import styles from './Reasons.module.css';

export interface ReasonsProps {
  readonly items: readonly (ReasonProps & { readonly id: string })[];
}

/** Rows as wide as the place they are given: three columns, or one below the other. */
export function Reasons({ items }: ReasonsProps) {
  return (
    <ul className={styles['reasons']}>
      {items.map(({ id, ...reason }) => (
        <Reason key={id} {...reason} />
      ))}
    </ul>
  );
}
