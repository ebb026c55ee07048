import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly tone: 'plain' | 'good' | 'warn';
  readonly title?: string | undefined;
  readonly role?: 'status' | 'alert' | undefined;
  readonly children: ReactNode;
}

export function Notice({ tone, title, role, children }: NoticeProps) {
  return (
    <div className={styles[tone]} role={role}>
      {title !== undefined && <strong>{title}</strong>}
      <div>{children}</div>
    </div>
  );
}
