import { Button } from '../../components/Button/Button.tsx';
import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import { Notice } from '../../components/Notice/Notice.tsx';
import type { VerdictView } from '../../store/views/verdict.ts';
import { words } from '../../words/words.ts';
import styles from './verdict.module.css';

export interface VerdictNewsProps {
  readonly view: VerdictView;
  readonly own: boolean;
  readonly theirsHref: string | null;
  readonly onTheirs: () => void;
  readonly againHref: string;
  readonly onAgain: () => void;
  readonly onMine: () => void;
}

/** What somebody must know who opened a link: whose answers these are, what was left out, what changed since. */
export function VerdictNews({
  view,
  own,
  theirsHref,
  onTheirs,
  onMine,
  ...again
}: VerdictNewsProps) {
  return (
    <div className={styles['news']}>
      {theirsHref !== null && (
        <Notice tone="warn" title={words.verdict.triedTitle}>
          <p>
            {words.verdict.tried} {words.whose.mineHint}
          </p>
          <div className="cluster">
            <LinkButton kind="secondary" href={theirsHref} onFollow={onTheirs}>
              {words.verdict.backToTheirs}
            </LinkButton>
            <Button kind="secondary" onPress={onMine}>
              {words.whose.mine}
            </Button>
          </div>
        </Notice>
      )}
      {!own && theirsHref === null && (
        <div className="screen-only">
          <Notice tone="plain" title={words.verdict.sharedTitle}>
            <p>{words.verdict.shared(view.side)}</p>
            <div className="cluster">
              <LinkButton kind="secondary" href={again.againHref} onFollow={again.onAgain}>
                {words.verdict.forYourself}
              </LinkButton>
              <Button kind="secondary" onPress={onMine}>
                {words.whose.mine}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      {view.then !== null && (
        <Notice tone="warn" title={words.then.title}>
          <p>{view.then.text}</p>
          {view.then.changes.length > 0 && (
            <ul>
              {view.then.changes.map(({ when, what }) => (
                <li key={when}>
                  <strong>{when}</strong> {what}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {view.leftOut.length > 0 && (
        <Notice tone="warn" title={words.verdict.linkTitle}>
          <p>{words.verdict.linkText}</p>
          <ul>
            {view.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {view.newer && (
        <Notice tone="warn">
          <p>{words.verdict.newer}</p>
        </Notice>
      )}
    </div>
  );
}
