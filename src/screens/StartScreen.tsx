import { Button } from '../components/Button/Button.tsx';
import { Disclosure } from '../components/Disclosure/Disclosure.tsx';
import { LinkButton } from '../components/LinkButton/LinkButton.tsx';
import { Notice } from '../components/Notice/Notice.tsx';
import { Title } from '../components/Title/Title.tsx';
import type { DraftView } from '../store/views/start.ts';
import { words } from '../words/words.ts';
import styles from './screens.module.css';

export interface StartScreenProps {
  readonly focusKey: string;
  readonly drafts: readonly DraftView[];
  readonly startHref: string;
  readonly onStart: () => void;
  readonly onTakeUp: (id: string) => void;
  readonly onForget: (id: string) => void;
}

export function StartScreen({
  focusKey,
  drafts,
  startHref,
  onStart,
  onTakeUp,
  onForget,
}: StartScreenProps) {
  return (
    <div className="stack">
      <Title focusKey={focusKey}>{words.start.title}</Title>
      <p className="lead">{words.start.lead}</p>
      <p>{words.start.others}</p>
      <noscript>
        <Notice tone="warn">{words.noScript}</Notice>
      </noscript>
      {drafts.length > 0 && (
        <Notice tone="plain" title={words.start.resume}>
          <ul className={styles['drafts']}>
            {drafts.map(({ id, text }) => (
              <li key={id}>
                <span id={`draft-${id}`}>{text}</span>
                <span className="cluster">
                  <Button
                    kind="secondary"
                    onPress={() => {
                      onTakeUp(id);
                    }}
                  >
                    {words.start.goOn}
                  </Button>
                  <Button
                    kind="quiet"
                    onPress={() => {
                      onForget(id);
                    }}
                  >
                    {words.start.forget}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>
        <LinkButton kind="primary" href={startHref} onFollow={onStart}>
          {drafts.length > 0 ? words.start.beginNew : words.start.begin}
        </LinkButton>
      </p>
      <ul className={styles['points']}>
        {words.start.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="muted">{words.start.privacy}</p>
      <Disclosure summary={words.start.claims}>
        <p>{words.start.claimsText}</p>
      </Disclosure>
    </div>
  );
}
