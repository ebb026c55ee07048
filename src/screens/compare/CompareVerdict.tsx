import { Card } from '../../components/Card/Card.tsx';
import { Meters } from '../../components/Meters/Meters.tsx';
import { TextLink } from '../../components/TextLink/TextLink.tsx';
import type { ComparedView } from '../../store/views/compare.ts';
import { words } from '../../words/words.ts';
import styles from './compare.module.css';

export interface CompareVerdictProps {
  readonly side: ComparedView;
}

/** One of the two verdicts in short. */
export function CompareVerdict({ side }: CompareVerdictProps) {
  return (
    <section className={styles['side']}>
      <p className="muted">{side.tag}</p>
      <h2>{side.headline}</h2>
      <p>{side.summary}</p>
      <Card>
        <Meters items={side.meters} />
      </Card>
      <p>
        <TextLink href={side.href}>{words.compare.openVerdict}</TextLink>
      </p>
    </section>
  );
}
