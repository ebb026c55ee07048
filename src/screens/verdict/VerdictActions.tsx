import { Button } from '../../components/Button/Button.tsx';
import { CopyField } from '../../components/CopyField/CopyField.tsx';
import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import type { Copied } from '../../store/state.ts';
import { words } from '../../words/words.ts';
import styles from './verdict.module.css';

export interface VerdictActionsProps {
  /** The person's own questionnaire, not a link that they opened. */
  readonly own: boolean;
  /** Other answers are being tried on a link. */
  readonly trying: boolean;
  readonly link: string;
  /** The verdict as text, for those who want to keep or send more than the link. */
  readonly text: string;
  readonly copied: Copied;
  readonly copies: number;
  readonly canShare: boolean;
  readonly againHref: string;
  readonly goOnHref: string;
  readonly compareHref: string;
  /** What the comparison starts with; null: nothing at hand. */
  readonly compareFrom: 'link' | 'device' | null;
  readonly onCopy: () => void;
  readonly onCopyText: () => void;
  readonly onCompare: () => void;
  readonly onShare: () => void;
  readonly onGoToAnswers: () => void;
  readonly onPrint: () => void;
  readonly onAgain: () => void;
  readonly onGoOn: () => void;
}

export function VerdictActions({
  link,
  text,
  copied,
  copies,
  canShare,
  againHref,
  compareHref,
  compareFrom,
  own,
  trying,
  ...act
}: VerdictActionsProps) {
  return (
    <>
      <div className="cluster">
        <Button kind="primary" onPress={act.onCopy}>
          {words.verdict.copy}
        </Button>
        {canShare && (
          <Button kind="secondary" onPress={act.onShare}>
            {words.verdict.share}
          </Button>
        )}
        <Button kind="secondary" onPress={act.onGoToAnswers}>
          {words.verdict.change}
        </Button>
        <Button kind="secondary" onPress={act.onPrint}>
          {words.verdict.print}
        </Button>
        <Button kind="quiet" onPress={act.onCopyText}>
          {words.takeAlong.copyText}
        </Button>
        <LinkButton kind="quiet" href={compareHref} onFollow={act.onCompare}>
          {compareWords(compareFrom)}
        </LinkButton>
        {(own || trying) && (
          <LinkButton kind="quiet" href={againHref} onFollow={act.onAgain}>
            {words.verdict.startAgain}
          </LinkButton>
        )}
      </div>
      <p role="status" className={styles['status']}>
        {statusOf(copied)}
      </p>
      <CopyField
        key={`link-${String(copies)}`}
        label={words.verdict.copyByHand}
        value={link}
        visible={copied === 'link-refused'}
      />
      <CopyField
        key={`text-${String(copies)}`}
        label={words.takeAlong.textByHand}
        value={text}
        visible={copied === 'text-refused'}
      />
    </>
  );
}

function compareWords(from: VerdictActionsProps['compareFrom']): string {
  if (from === null) return words.takeAlong.compare;
  return from === 'link' ? words.takeAlong.compareWithTheirs : words.takeAlong.compareWithMine;
}

function statusOf(copied: Copied): string {
  switch (copied) {
    case 'no':
      return '';
    case 'link':
      return words.verdict.copied;
    case 'text':
      return words.takeAlong.textCopied;
    case 'link-refused':
      return words.verdict.refused;
    case 'text-refused':
      return words.takeAlong.textRefused;
  }
}
