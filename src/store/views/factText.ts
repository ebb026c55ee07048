import type { Span } from '../../model/amount.ts';
import type { FactKind, Facts, Money } from '../../model/facts.ts';
import { words } from '../../words/words.ts';

const { catalogue } = words;

type Writers = { readonly [K in FactKind]: (value: NonNullable<Facts[K]>['value']) => string };

/** How the value of each kind of fact is written for people. */
const writers: Writers = {
  'for-whom': (text) => text,
  'role-defined': wordFor,
  framework: (text) => text,
  prerequisites: (text) => text,
  'class-needed': wordFor,
  'class-hours': number,
  'class-days': (span) => catalogue.days(number(span)),
  'study-hours': number,
  exam: wordFor,
  'exam-questions': numberOrWord,
  'exam-minutes': number,
  'exam-pass-percent': (value) =>
    typeof value === 'string' ? wordFor(value) : catalogue.perHundred(number(value)),
  'exam-supervised': wordFor,
  'exam-version': (text) => text,
  price: money,
  'valid-years': (value) =>
    typeof value === 'string' ? wordFor(value) : catalogue.years(number(value)),
  'renewal-price': money,
  'renewal-study': (text) => text,
  covers: (list) => list.join('; '),
  holders: number,
};

/** A fact's value in words; null where it is not known. */
export function factText<K extends FactKind>(kind: K, facts: Pick<Facts, K>): string | null {
  const fact = facts[kind];
  return fact === undefined ? null : writers[kind](fact.value);
}

type Word = keyof typeof catalogue.words;

function wordFor(word: Word): string {
  return catalogue.words[word];
}

function numberOrWord(value: Span | Word): string {
  return typeof value === 'string' ? wordFor(value) : number(value);
}

export function number({ from, to }: Span): string {
  const written = (one: number) => new Intl.NumberFormat('en').format(one);
  return from === to ? written(from) : catalogue.range(written(from), written(to));
}

function money({ from, to, currency, includes, region }: Money): string {
  const where = region === null ? '' : catalogue.inRegion(region);
  return catalogue.money(number({ from, to }), currency, includes) + where;
}
