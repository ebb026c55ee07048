import { Button } from '../../components/Button/Button.tsx';
import { CopyField } from '../../components/CopyField/CopyField.tsx';
import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import { words } from '../../words/words.ts';
import styles from './verdict.module.css';

export interface VerdictActionsProps {
  /** The person's own questionnaire, not a link that they opened. */
  readonly own: boolean;
  /** Other answers are being tried on a link. */
  readonly trying: boolean;
  readonly link: string;
  readonly copied: 'no' | 'yes' | 'refused';
  readonly copies: number;
  readonly canShare: boolean;
  readonly againHref: string;
  readonly goOnHref: string;
  readonly onCopy: () => void;
  readonly onShare: () => void;
  readonly onGoToAnswers: () => void;
  readonly onPrint: () => void;
  readonly onAgain: () => void;
  readonly onGoOn: () => void;
}

export function VerdictActions({
  link,
  copied,
  copies,
  canShare,
  againHref,
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
        {(own || trying) && (
          <LinkButton kind="quiet" href={againHref} onFollow={act.onAgain}>
            {words.verdict.startAgain}
          </LinkButton>
        )}
      </div>
      <p role="status" className={styles['status']}>
        {copied === 'yes' && words.verdict.copied}
        {copied === 'refused' && words.verdict.refused}
      </p>
      <CopyField
        key={copies}
        label={words.verdict.copyByHand}
        value={link}
        visible={copied === 'refused'}
      />
    </>
  );
}
