import { catalogue } from 'virtual:catalogue';
import type { Certification } from '../../model/certification.ts';
import type { FactKind } from '../../model/facts.ts';
import type { Answers } from '../../model/answers.ts';
import { words } from '../../words/words.ts';
import { hrefOf } from '../address.ts';
import { factText } from './factText.ts';

export type KindShown = keyof typeof words.catalogue.kinds;
export type SortedBy = keyof typeof words.catalogue.sorts;

/** One line of the list of certifications. */
export interface CertificationRow {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly issuer: string;
  readonly href: string;
  /** What the list tells of each, by the kind of fact, as far as it is known. */
  readonly facts: readonly {
    readonly id: FactKind;
    readonly label: string;
    readonly text: string;
  }[];
}

const inList = ['role-defined', 'class-hours', 'exam-minutes', 'price', 'valid-years'] as const;

/** The certifications of a kind, sorted. What is not known comes last. */
export function certificationRows(
  kind: KindShown,
  by: SortedBy,
  answers: Answers,
): readonly CertificationRow[] {
  return catalogue.certifications
    .filter((one) => kind === 'all' || one.kind === kind)
    .map((one) => ({ one, rank: rankOf(one, by) }))
    .sort((a, b) => a.rank - b.rank || a.one.name.localeCompare(b.one.name, 'en'))
    .map(({ one: { id, name, short, issuer, facts } }) => ({
      id,
      name,
      short,
      issuer,
      href: hrefOf({ kind: 'certification', id }, answers),
      facts: inList.flatMap((fact) => {
        const text = factText(fact, facts);
        return text === null ? [] : [{ id: fact, label: words.catalogue.labels[fact], text }];
      }),
    }));
}

function rankOf({ facts }: Certification, by: SortedBy): number {
  const { price } = facts;
  switch (by) {
    case 'name':
      return 0;
    case 'class':
      return facts['class-hours']?.value.from ?? Infinity;
    case 'exam':
      return facts['exam-minutes']?.value.from ?? Infinity;
    case 'price':
      return price?.value.currency === 'USD' ? price.value.from : Infinity;
  }
}
