import { Meter } from '../Meter/Meter.tsx';
import type { MeterProps } from '../Meter/Meter.tsx';
import styles from './Meters.module.css';

export interface MetersProps {
  readonly items: readonly (MeterProps & { readonly id: string })[];
}

export function Meters({ items }: MetersProps) {
  return (
    <dl className={styles['meters']}>
      {items.map(({ id, ...meter }) => (
        <Meter key={id} {...meter} />
      ))}
    </dl>
  );
}
