import type { ReactNode } from 'react';
import styles from './Columns.module.css';

export interface ColumnsProps {
  /** Each child is a column. */
  readonly children: ReactNode;
}

export function Columns({ children }: ColumnsProps) {
  return <div className={styles['columns']}>{children}</div>;
}
