import { Intervals } from '../../components/Intervals/Intervals.tsx';
import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import { Section } from '../../components/Section/Section.tsx';
import { Title } from '../../components/Title/Title.tsx';
import type { CountRow } from '../../store/views/adCount.ts';
import { words } from '../../words/words.ts';
import styles from './ads.module.css';

export interface AdCountScreenProps {
  readonly focusKey: string;
  readonly rows: readonly CountRow[];
  readonly readHref: string;
  readonly onRead: () => void;
}

/** The count of real ads: the plot with its figures, the method, and what it cannot tell. */
export function AdCountScreen({ focusKey, rows, readHref, onRead }: AdCountScreenProps) {
  const { adCount } = words;
  return (
    <>
      <div className="stack">
        <Title focusKey={focusKey}>{adCount.title}</Title>
        <p className="lead">{adCount.lead}</p>
      </div>
      <Section id="plot" title={adCount.plot}>
        <p className={styles['prose']}>{adCount.plotLead}</p>
        <Intervals
          caption={adCount.plot}
          head={{
            group: adCount.group,
            ads: adCount.ads,
            asking: adCount.asking,
            share: adCount.share,
            interval: adCount.interval,
          }}
          rows={rows}
        />
      </Section>
      {[
        { id: 'details', title: adCount.details, text: adCount.detailsText },
        { id: 'frameworks', title: adCount.frameworks, text: adCount.frameworksText },
        { id: 'network', title: adCount.network, text: adCount.networkText },
        { id: 'method', title: adCount.method, text: adCount.methodText },
        { id: 'collections', title: adCount.collections, text: adCount.collectionsText },
      ].map(({ id, title, text }) => (
        <Section key={id} id={id} title={title}>
          <p className={styles['prose']}>{text}</p>
        </Section>
      ))}
      <Section id="limits" title={adCount.limits}>
        <ul className={styles['list']}>
          {adCount.limitsText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          <LinkButton kind="secondary" href={readHref} onFollow={onRead}>
            {adCount.read}
          </LinkButton>
        </p>
      </Section>
    </>
  );
}
