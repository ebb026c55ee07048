import { useEffect, useId, useRef } from 'react';
import type { FocusEvent } from 'react';
import styles from './CopyField.module.css';

export interface CopyFieldProps {
  readonly label: string;
  /** Several lines become a text area. */
  readonly value: string;
  /** Shown where the clipboard is refused; takes the focus with its text selected. */
  readonly visible: boolean;
}

export function CopyField({ label, value, visible }: CopyFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    if (!visible) return;
    field.current?.focus();
    field.current?.select();
  }, [visible]);

  if (!visible) return null;
  const common = {
    id,
    ref: field,
    className: styles['input'],
    readOnly: true,
    value,
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      event.currentTarget.select();
    },
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {value.includes('\n') ? (
        <textarea rows={10} {...common} />
      ) : (
        <input type="text" {...common} />
      )}
    </div>
  );
}
