import type { ReactNode } from 'react';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { TextLink } from '../../components/TextLink/TextLink.tsx';
import type { ClaimView, SourceView } from '../../store/views/reason.ts';
import { words } from '../../words/words.ts';
import styles from './verdict.module.css';

export interface ClaimProps {
  readonly claim: ClaimView;
  /** What the fold is called; else how well the claim is supported. */
  readonly summary?: ReactNode;
}

/** What a reason rests on: the claim, where it comes from, who supports and who contests it, and who sells. */
export function Claim({ claim, summary }: ClaimProps) {
  const support = `${claim.strength}: ${claim.counted}`;
  return (
    <Disclosure onPaper="summary" summary={summary ?? support}>
      {summary !== undefined && <p>{support}.</p>}
      <p>{claim.says}</p>
      <p>{claim.origin}</p>
      <Sources title={words.verdict.supports} sources={claim.support} />
      <Sources title={words.verdict.contests} sources={claim.contest} />
    </Disclosure>
  );
}

function Sources({
  title,
  sources,
}: {
  readonly title: string;
  readonly sources: readonly SourceView[];
}) {
  if (sources.length === 0) return null;
  return (
    <>
      <p className={styles['label']}>{title}</p>
      <ul className={styles['sources']}>
        {sources.map((source) => (
          <li key={source.id + source.says}>
            {source.says}{' '}
            <span className="muted">
              {source.url === null ? (
                source.title
              ) : (
                <TextLink href={source.url}>{source.title}</TextLink>
              )}
              , {source.by}, {source.date}
              {source.sells && `, ${words.verdict.sells}`}.
              {source.note !== null && ` ${source.note}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
