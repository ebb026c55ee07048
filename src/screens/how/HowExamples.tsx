import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { TextLink } from '../../components/TextLink/TextLink.tsx';
import type { SideView } from '../../store/views/how.ts';
import { words } from '../../words/words.ts';
import styles from './how.module.css';

export interface HowExamplesProps {
  readonly side: SideView;
}

/** The examples of a side, each a link to its verdict. */
export function HowExamples({ side }: HowExamplesProps) {
  return (
    <Disclosure summary={words.how.examplesOf(side.name, side.examples.length)}>
      <ul className={styles['list']}>
        {side.examples.map(({ id, name, verdict, href, source }) => (
          <li key={id}>
            <TextLink href={href}>{name}</TextLink>: {verdict}
            {source !== null && <span className="muted"> {words.how.toldIn(source)}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
