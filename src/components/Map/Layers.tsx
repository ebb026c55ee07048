import type { ReactNode } from 'react';
import styles from './Layers.module.css';

export interface LayersProps {
  readonly shown: string;
  readonly layers: readonly { readonly id: string; readonly content: ReactNode }[];
}

/** Several contents in the room of the largest, one of them shown, so that changing it moves nothing around it. */
export function Layers({ shown, layers }: LayersProps) {
  return (
    <div className={styles['layers']}>
      {layers.map(({ id, content }) => (
        <div key={id} className={id === shown ? undefined : styles['away']}>
          {content}
        </div>
      ))}
    </div>
  );
}
