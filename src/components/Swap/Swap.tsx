import type { ReactNode } from 'react';
import styles from './Swap.module.css';

export interface SwapProps {
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[];
  readonly shown: string;
}

/** All in one place, one of them to be seen: the place is as large as the largest, so that nothing around it moves. */
export function Swap({ items, shown }: SwapProps) {
  return (
    <div className={styles['swap']}>
      {items.map(({ id, content }) => (
        <div key={id} className={styles[id === shown ? 'shown' : 'hidden']} inert={id !== shown}>
          {content}
        </div>
      ))}
    </div>
  );
}
