import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Section } from '../../components/Section/Section.tsx';
import { TextLink } from '../../components/TextLink/TextLink.tsx';
import { Title } from '../../components/Title/Title.tsx';
import type { HowView } from '../../store/views/how.ts';
import { words } from '../../words/words.ts';
import { Claim } from '../verdict/Claim.tsx';
import { HowExamples } from './HowExamples.tsx';
import { HowLean } from './HowLean.tsx';
import { HowTable } from './HowTable.tsx';
import styles from './how.module.css';

export interface HowScreenProps {
  readonly focusKey: string;
  readonly view: HowView;
}

/** Everything that the verdicts rest on: how they are reached, what is promised, examples, sources. */
export function HowScreen({ focusKey, view }: HowScreenProps) {
  const sell = view.sources.filter(({ sells }) => sells).length;
  return (
    <>
      <div className="stack">
        <Title focusKey={focusKey}>{words.how.title}</Title>
        <p className="lead">{words.how.lead}</p>
      </div>
      <Section id="steps" title={words.how.steps}>
        <ol className={styles['steps']}>
          {words.how.stepList.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section id="laws" title={words.how.laws}>
        <p className={styles['lead']}>{words.how.lawsLead(view.worlds)}</p>
        <ul className={styles['list']}>
          {view.laws.map(({ id, says, tried, claim }) => (
            <li key={id}>
              <p>
                {says} <span className="muted">{tried}</span>
              </p>
              {claim !== null && <Claim claim={claim} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="tables" title={words.how.tables}>
        <p className={styles['lead']}>{words.how.tablesLead}</p>
        {view.sides.map((side) => (
          <HowTable key={side.id} side={side} />
        ))}
      </Section>
      <Section id="lean" title={words.how.lean}>
        <p className={styles['lead']}>{words.how.leanLead}</p>
        <div className={styles['leans']}>
          {view.sides.map((side) => (
            <HowLean key={side.id} side={side} />
          ))}
        </div>
      </Section>
      <Section id="examples" title={words.how.examples}>
        <p className={styles['lead']}>{words.how.examplesLead}</p>
        {view.sides.map((side) => (
          <HowExamples key={side.id} side={side} />
        ))}
      </Section>
      <Section id="editions" title={words.how.editions}>
        <p className={styles['lead']}>{words.how.editionsLead}</p>
        <ul className={styles['list']}>
          {view.editions.map(({ id, when, note }) => (
            <li key={id}>
              {when}
              {note}
            </li>
          ))}
          {view.draft && <li>{words.how.draft}</li>}
        </ul>
      </Section>
      <Section id="sources" title={words.how.sources}>
        <Disclosure summary={words.how.sourcesLead(view.sources.length, sell)}>
          <ul className={styles['list']}>
            {view.sources.map(({ id, title, by, date, url, sells }) => (
              <li key={id}>
                {url === null ? title : <TextLink href={url}>{title}</TextLink>}
                <span className="muted">
                  , {by}, {date}
                  {sells && `, ${words.verdict.sells}`}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      </Section>
    </>
  );
}
