import { catalogue } from 'virtual:catalogue';
import type { Certification } from '../../model/certification.ts';
import type { Span } from '../../model/amount.ts';
import type { FactKind, Facts } from '../../model/facts.ts';
import type { Answers } from '../../model/answers.ts';
import { words } from '../../words/words.ts';
import { hrefOf } from '../address.ts';
import { factText, number } from './factText.ts';

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

/** Two or three certifications beside each other: a line for each kind of fact that one of them has. */
export interface CertificationTable {
  readonly names: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly texts: readonly string[];
  }[];
}

export function certificationTable(ids: readonly string[], answers: Answers): CertificationTable {
  const chosen = ids.flatMap((id) => catalogue.certifications.filter((one) => one.id === id));
  return {
    names: chosen.map(({ id, short }) => ({
      id,
      name: short,
      href: hrefOf({ kind: 'certification', id }, answers),
    })),
    lines: kinds
      .filter((kind) => chosen.some(({ facts }) => facts[kind] !== undefined))
      .map((kind) => ({
        id: kind,
        label: words.catalogue.labels[kind],
        texts: chosen.map(({ facts }) => factText(kind, facts) ?? words.catalogue.unknown),
      })),
  };
}

function isKind(key: string): key is FactKind {
  return key in words.catalogue.labels;
}

/** Every kind of fact, in the order in which it is shown. */
export const kinds: readonly FactKind[] = Object.keys(words.catalogue.labels).filter(isKind);

/** How arduous one is: lengths from 0 to 1, where 1 is the most study that any asks for. */
export interface EffortRow {
  readonly id: string;
  readonly name: string;
  readonly class: EffortBar | null;
  readonly study: EffortBar | null;
  readonly exam: EffortBar | null;
  readonly supervised: string | null;
}

export interface EffortBar {
  readonly text: string;
  readonly length: number;
}

const yardstick = 'cisco-ccna';

/** The certifications with at least one known figure of effort, the yardstick first, then by total effort. */
export function effortRows(): readonly EffortRow[] {
  const known = catalogue.certifications.filter(
    ({ facts }) => facts['class-hours'] ?? facts['study-hours'] ?? facts['exam-minutes'],
  );
  const most = Math.max(...known.map((one) => hoursOf(one)));
  return known
    .toSorted((a, b) =>
      a.id === yardstick ? -1 : b.id === yardstick ? 1 : hoursOf(b) - hoursOf(a),
    )
    .map(({ id, short, facts }) => ({
      id,
      name: short,
      class: bar(facts['class-hours']?.value, inClass(facts), 1, most),
      study: bar(facts['study-hours']?.value, words.catalogue.hours, 1, most),
      exam: bar(facts['exam-minutes']?.value, words.catalogue.minutes, 60, most),
      supervised: factText('exam-supervised', facts),
    }));
}

/** Hours in a class that nobody has to take are told as such. */
function inClass(facts: Facts): (hours: string) => string {
  const optional = facts['class-needed']?.value === 'no';
  return optional ? words.catalogue.optionalHours : words.catalogue.hours;
}

function bar(
  span: Span | undefined,
  written: (text: string) => string,
  inAnHour: number,
  most: number,
): EffortBar | null {
  if (span === undefined) return null;
  return { text: written(number(span)), length: Math.min(1, span.to / inAnHour / most) };
}

/** Hours in class, at home and in the exam, as far as they are known. */
function hoursOf({ facts }: Certification): number {
  const hours = (span: Span | undefined) => span?.to ?? 0;
  return (
    hours(facts['class-hours']?.value) +
    hours(facts['study-hours']?.value) +
    hours(facts['exam-minutes']?.value) / 60
  );
}
