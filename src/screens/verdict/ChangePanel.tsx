import { Button } from '../../components/Button/Button.tsx';
import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import { Meters } from '../../components/Meters/Meters.tsx';
import type { ChangeCard } from '../../store/views/change.ts';
import type { ChangeSide, SomeReasons } from '../../store/views/changeSide.ts';
import { words } from '../../words/words.ts';
import styles from './change.module.css';

export interface ChangePanelProps {
  readonly now: ChangeSide;
  readonly card: ChangeCard;
  /** False: it stands here as an example, until one is pressed. */
  readonly tried: boolean;
  readonly onUse: (card: ChangeCard) => void;
  readonly onUndo: () => void;
}

/** The verdict now beside the verdict then, what makes the difference, and the way on or back. */
export function ChangePanel({ now, card, tried, onUse, onUndo }: ChangePanelProps) {
  return (
    <div className={styles[tried ? 'panel' : 'idle']}>
      <p>
        {!tried && <span className={styles['when']}>{words.change.example}</span>}
        <strong>{card.conditions.join(' ')}</strong>
      </p>
      <div className={styles['sides']}>
        <Side title={words.change.now} side={now} />
        <Side title={words.change.then} side={card.then} />
      </div>
      <Some title={words.change.comes} reasons={card.comes} />
      <Some title={words.change.goes} reasons={card.goes} />
      {card.notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      {tried ? (
        <div className="cluster">
          <LinkButton
            kind="primary"
            href={card.href}
            onFollow={() => {
              onUse(card);
            }}
          >
            {card.use}
          </LinkButton>
          <Button kind="secondary" onPress={onUndo}>
            {words.change.undo}
          </Button>
        </div>
      ) : (
        <p className={styles['note']}>{words.change.hint}</p>
      )}
    </div>
  );
}

function Side({ title, side }: { readonly title: string; readonly side: ChangeSide }) {
  return (
    <div className={styles['side']}>
      <h3>
        <span className={styles['when']}>{title}</span> {side.headline}
      </h3>
      <p className={styles['note']}>{side.summary}</p>
      <Meters items={side.meters.map((meter) => ({ ...meter, note: undefined }))} />
    </div>
  );
}

function Some({ title, reasons }: { readonly title: string; readonly reasons: SomeReasons }) {
  if (reasons.texts.length === 0) return null;
  return (
    <div>
      <p className={styles['label']}>{title}</p>
      <ul className={styles['reasons']}>
        {reasons.texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {reasons.others > 0 && <li>{words.change.others(reasons.others)}</li>}
      </ul>
    </div>
  );
}
