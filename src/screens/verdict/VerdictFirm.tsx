import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Dots } from '../../components/Map/Dots.tsx';
import type { FirmView } from '../../store/views/mapFirm.ts';
import type { MoveView } from '../../store/views/mapMoves.ts';
import { words } from '../../words/words.ts';
import styles from './map.module.css';

export interface VerdictFirmProps {
  readonly firm: FirmView;
  readonly moves: readonly MoveView[];
}

/** How firm the verdict stands: how many other answers would leave it, and how near the next bands are. */
export function VerdictFirm({ firm, moves }: VerdictFirmProps) {
  const count = moves.reduce((sum, { answers }) => sum + answers.length, 0);
  return (
    <div className={styles['firm']}>
      <h3>{words.map.firm}</h3>
      <Dots items={firm.dots} />
      {firm.key !== '' && (
        <p className={styles['note']} aria-hidden="true">
          {firm.key}
        </p>
      )}
      <p>{firm.text}</p>
      {firm.nearest !== null && <p>{firm.nearest}</p>}
      <div className={styles['more']}>
        {firm.edges.length > 0 && (
          <Disclosure summary={words.map.edges}>
            <ul className={styles['list']}>
              {firm.edges.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        {count > 0 && (
          <Disclosure summary={words.map.moves(count)}>
            {moves.map(({ id, text, answers }) => (
              <div key={id}>
                <p>{text}</p>
                <ul className={styles['list']}>
                  {answers.map((answer) => (
                    <li key={answer}>{answer}</li>
                  ))}
                </ul>
              </div>
            ))}
          </Disclosure>
        )}
      </div>
    </div>
  );
}
