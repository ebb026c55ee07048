import { LinkButton } from '../../components/LinkButton/LinkButton.tsx';
import { Section } from '../../components/Section/Section.tsx';
import { TextLink } from '../../components/TextLink/TextLink.tsx';
import { Title } from '../../components/Title/Title.tsx';
import type { CertificationView } from '../../store/views/certification.ts';
import { words } from '../../words/words.ts';
import { Fact } from './Fact.tsx';
import styles from './certifications.module.css';

export interface CertificationScreenProps {
  readonly focusKey: string;
  /** Null: there is no such certification. */
  readonly view: CertificationView | null;
  readonly allHref: string;
}

/** One certification: what it is, what it would mean for the person, and its facts with their sources. */
export function CertificationScreen({ focusKey, view, allHref }: CertificationScreenProps) {
  const all = (
    <TextLink kind="quiet" href={allHref}>
      ← {words.catalogue.all}
    </TextLink>
  );
  if (view === null)
    return (
      <div className="stack">
        {all}
        <Title focusKey={focusKey}>{words.catalogue.notFound}</Title>
      </div>
    );
  return (
    <>
      <div className="stack">
        {all}
        <Title focusKey={focusKey} eyebrow={view.kind}>
          {view.name}
        </Title>
        <p className="lead">{view.about}</p>
        <p className="muted">
          {words.catalogue.head.issuer}: {view.issuer}.{' '}
          {view.letters !== null && `${words.catalogue.letters(view.letters)}. `}
          {view.page !== null && <TextLink href={view.page}>{words.catalogue.page}</TextLink>}
        </p>
      </div>
      <Section id="means" title={words.catalogue.means}>
        <Means view={view} />
      </Section>
      {view.confused.length > 0 && (
        <Section id="confused" title={words.catalogue.confused}>
          <ul className={styles['plain']}>
            {view.confused.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="facts" title={words.catalogue.facts}>
        {view.facts.length === 0 ? (
          <p>{words.catalogue.noFacts}</p>
        ) : (
          <dl className={styles['known']}>
            {view.facts.map((fact) => (
              <Fact key={fact.id} fact={fact} />
            ))}
          </dl>
        )}
      </Section>
      {view.ask.length > 0 && (
        <Section id="ask" title={words.catalogue.ask}>
          <p>{words.catalogue.askLead(view.issuer)}</p>
          <ul className={styles['plain']}>
            {view.ask.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Means({ view: { means, countsAs } }: { readonly view: CertificationView }) {
  if (means.kind === 'none') return <p>{words.catalogue.meansNone}</p>;
  return (
    <div className="stack">
      <p>{means.kind === 'verdict' ? means.text : words.catalogue.meansAsk}</p>
      {countsAs !== null && (
        <p className="muted">
          {words.catalogue.meansOther}
          {countsAs}.
        </p>
      )}
      <LinkButton kind="primary" href={means.href}>
        {means.kind === 'verdict' ? words.catalogue.meansOpen : words.catalogue.meansStart}
      </LinkButton>
    </div>
  );
}
