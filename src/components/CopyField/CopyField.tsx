import { useEffect, useId, useRef } from 'react';
import styles from './CopyField.module.css';

export interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** Shown where the clipboard is refused; takes the focus with its text selected. */
  readonly visible: boolean;
}

export function CopyField({ label, value, visible }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    if (!visible) return;
    field.current?.focus();
    field.current?.select();
  }, [visible]);

  if (!visible) return null;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className={styles['input']}
        type="text"
        readOnly
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
