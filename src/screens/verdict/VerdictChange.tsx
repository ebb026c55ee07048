import { useRef, useState } from 'react';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Section } from '../../components/Section/Section.tsx';
import { Swap } from '../../components/Swap/Swap.tsx';
import { Tries } from '../../components/Tries/Tries.tsx';
import type { ChangeCard, ChangeView } from '../../store/views/change.ts';
import { words } from '../../words/words.ts';
import { ChangePanel } from './ChangePanel.tsx';
import styles from './change.module.css';

export interface VerdictChangeProps {
  readonly view: ChangeView;
  readonly onUse: (card: ChangeCard) => void;
  /** The place where a card shows what it leads to, which may be out of sight. */
  readonly onShow: (place: Element) => void;
}

/** What would change the verdict: a sentence, cards to try out, and under them now and then side by side. */
export function VerdictChange({ view, onUse, onShow }: VerdictChangeProps) {
  const { lead, now, open, more, moreLabel } = view;
  const [tried, setTried] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const pressed = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const cards = [...open, ...more];

  function undo() {
    // The panel goes, and with it the button that has the focus.
    pressed.current?.focus();
    setTried(null);
    setSaid(words.change.undone);
  }

  function press(id: string, button: HTMLElement) {
    const card = cards.find((one) => one.id === id);
    pressed.current = button;
    if (id === tried || card === undefined) undo();
    else {
      setTried(id);
      setSaid(words.change.announce(card.conditions.join(' '), card.then.headline));
      if (place.current !== null) onShow(place.current);
    }
  }

  const panel = (card: ChangeCard, example: boolean) => ({
    id: example ? '' : card.id,
    content: <ChangePanel now={now} card={card} tried={!example} onUse={onUse} onUndo={undo} />,
  });
  const panels = [
    ...open.slice(0, 1).map((card) => panel(card, true)),
    ...cards.map((card) => panel(card, false)),
  ];
  return (
    <Section id="change" title={words.change.title}>
      <p className={styles['lead']}>{lead}</p>
      {open.length > 0 && (
        <>
          <div className={styles['frame']}>
            <div className={styles['change']}>
              <div className={styles['cards']}>
                <Tries label={words.change.try} items={open} pressed={tried} onPress={press} />
                {more.length > 0 && (
                  <Disclosure summary={moreLabel}>
                    <Tries label={moreLabel} items={more} pressed={tried} onPress={press} />
                  </Disclosure>
                )}
              </div>
              <div ref={place} className={styles['place']}>
                <Swap shown={tried ?? ''} items={panels} />
              </div>
            </div>
          </div>
          <p className="visually-hidden" aria-live="polite">
            {said}
          </p>
          <ul className="print-only">
            {open.map(({ id, conditions, verdict }) => (
              <li key={id}>
                {conditions.join(' ')}: <strong>{verdict}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
