import { LinkButton } from '../components/LinkButton/LinkButton.tsx';
import { Title } from '../components/Title/Title.tsx';
import { words } from '../words/words.ts';

export interface UnreadableScreenProps {
  readonly focusKey: string;
  readonly why: 'no-answers' | 'no-sense' | 'no-page';
  readonly startHref: string;
  readonly onStart: () => void;
}

export function UnreadableScreen({ focusKey, why, startHref, onStart }: UnreadableScreenProps) {
  return (
    <div className="stack">
      <Title focusKey={focusKey}>{words.unreadable.title}</Title>
      <p className="lead">{words.unreadable[why]}</p>
      <p>{words.unreadable.whatNow}</p>
      <p>
        <LinkButton kind="primary" href={startHref} onFollow={onStart}>
          {words.unreadable.fresh}
        </LinkButton>
      </p>
    </div>
  );
}
