import { useRef, useState } from 'react';
import { Button } from '../../components/Button/Button.tsx';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Draft } from '../../components/Draft/Draft.tsx';
import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import { copyToClipboard } from '../../store/clipboard.ts';
import { blanksIn, mailTo } from '../../store/mail.ts';
import { editNote, startNoteOver, undoStartOver, useNote } from '../../store/notes.ts';
import type { LetterView } from '../../store/views/letter.ts';
import { words } from '../../words/words.ts';
import styles from './verdict.module.css';

export interface LetterProps {
  readonly letter: LetterView;
  /** Under whose name the tab keeps what is typed. */
  readonly owner: string;
}

type Told = keyof Pick<typeof words.letters, 'copied' | 'refused' | 'startedOver' | 'undone'>;

/** A note drafted from the answers, folded away until it is wanted: to change, copy or mail. */
export function Letter({ letter, owner }: LetterProps) {
  const key = `${owner}/${letter.id}`;
  const { edited, aside } = useNote(key);
  const [told, setTold] = useState<Told | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = edited ?? letter.draft;
  const { letters } = words;

  async function copy() {
    setTold(null);
    if (await copyToClipboard(text)) {
      setTold('copied');
      return;
    }
    field.current?.focus();
    field.current?.select();
    setTold('refused');
  }

  function back() {
    if (edited === null) undoStartOver(key);
    else startNoteOver(key);
    setTold(edited === null ? 'undone' : 'startedOver');
  }

  return (
    <div className="screen-only">
      <Disclosure summary={letter.offer}>
        <Draft
          field={field}
          label={letter.label}
          above={
            letter.subject !== null && (
              <p>
                {letters.subject}
                <strong>{letter.subject}</strong>
              </p>
            )
          }
          text={text}
          onEdit={(typed) => {
            editNote(key, typed, letter.draft);
            setTold(null);
          }}
          note={`${letters.blanks(blanksIn(text) + blanksIn(letter.subject ?? ''))} ${letters.stays}${letter.subject === null ? '' : letters.mails}`}
          actions={
            <>
              <Button kind="secondary" onPress={() => void copy()}>
                {letters.copy}
              </Button>
              {letter.subject !== null && (
                <LinkButton kind="secondary" href={mailTo(letter.subject, text)}>
                  {letters.mail}
                </LinkButton>
              )}
              <span className={edited === null && aside === null ? styles['idle'] : undefined}>
                <Button kind="quiet" onPress={back}>
                  {edited === null && aside !== null ? letters.undo : letters.startOver}
                </Button>
              </span>
            </>
          }
          status={told === null ? '' : letters[told]}
        />
      </Disclosure>
    </div>
  );
}
