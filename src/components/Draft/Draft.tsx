import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import styles from './Draft.module.css';

export interface DraftProps {
  readonly label: string;
  /** Stands above the text, such as the subject of a mail. */
  readonly above?: ReactNode;
  readonly text: string;
  readonly onEdit: (text: string) => void;
  /** Stands below the text and describes it. */
  readonly note: ReactNode;
  readonly actions: ReactNode;
  /** Told politely; room is kept for it, so that nothing moves when it comes. */
  readonly status: string;
  readonly field?: Ref<HTMLTextAreaElement> | undefined;
}

/** A text to change and take along. It grows with what is typed, where the browser can do that. */
export function Draft({ label, above, text, onEdit, note, actions, status, field }: DraftProps) {
  const id = useId();
  return (
    <div className={styles['draft']}>
      {above}
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles['text']}
        rows={8}
        value={text}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          onEdit(event.currentTarget.value);
        }}
      />
      <p id={`${id}-note`} className={styles['note']}>
        {note}
      </p>
      <div className="cluster">{actions}</div>
      <p role="status" className={styles['status']}>
        {status}
      </p>
    </div>
  );
}
