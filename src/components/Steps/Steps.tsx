import type { ReactNode } from 'react';
import styles from './Steps.module.css';

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly why?: string | undefined;
  readonly extra?: ReactNode;
}

export interface StepsProps {
  readonly items: readonly Step[];
}

export function Steps({ items }: StepsProps) {
  return (
    <ol className={styles['steps']}>
      {items.map((step) => (
        <li key={step.id} className={styles['step']}>
          <p>
            <strong>{step.title}</strong> {step.text}
          </p>
          {step.why && <p className={styles['why']}>{step.why}</p>}
          {step.extra && <div className={styles['extra']}>{step.extra}</div>}
        </li>
      ))}
    </ol>
  );
}
