import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Marked } from '../../components/Marked/Marked.tsx';
import { Section } from '../../components/Section/Section.tsx';
import type { AdView } from '../../store/views/adText.ts';
import { words } from '../../words/words.ts';
import styles from './ads.module.css';

export interface AdTextsProps {
  readonly ads: readonly AdView[];
}

/** Each ad with what was found marked in it, and what was passed over on request. */
export function AdTexts({ ads }: AdTextsProps) {
  return (
    <Section id="marked" title={words.ads.marked}>
      <div className={styles['ads']}>
        {ads.map(({ id, title, stretches, ignored }) => (
          <div key={id} className={styles['ad']}>
            {ads.length > 1 && <h3>{title}</h3>}
            <Marked stretches={stretches} />
            {ignored.length > 0 && (
              <Disclosure summary={words.ads.ignored}>
                <ul className={styles['list']}>
                  {ignored.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}
