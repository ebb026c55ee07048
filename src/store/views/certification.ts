import { catalogue } from 'virtual:catalogue';
import { ruleset } from 'virtual:ruleset';
import type { Answers } from '../../model/answers.ts';
import type { Certification } from '../../model/certification.ts';
import type { FactKind } from '../../model/facts.ts';
import { words } from '../../words/words.ts';
import { adviceFor } from '../advice.ts';
import { hrefOf } from '../address.ts';
import { kinds } from './factKinds.ts';
import { dayInWords } from './day.ts';
import { factText } from './factText.ts';
import { verdictName } from './names.ts';

/** A fact with everything that stands behind it. */
export interface FactView {
  readonly id: FactKind;
  readonly label: string;
  readonly text: string;
  readonly note: string | null;
  readonly sure: string;
  readonly checked: string | null;
  readonly source: FactSource;
}

export interface FactSource {
  readonly title: string;
  readonly by: string;
  readonly date: string;
  readonly url: string | null;
  readonly sells: boolean;
}

/** What it would mean for the person: a verdict, a way into the questions, or why there is none. */
export type MeansView =
  | { readonly kind: 'verdict'; readonly text: string; readonly href: string }
  | { readonly kind: 'ask'; readonly href: string }
  | { readonly kind: 'none' };

/** A certification as its page shows it. */
export interface CertificationView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly about: string;
  readonly issuer: string;
  readonly letters: string | null;
  readonly page: string | null;
  readonly confused: readonly string[];
  readonly facts: readonly FactView[];
  readonly ask: readonly string[];
  readonly means: MeansView;
  /** The option of the questionnaire that stands for it, where that has another name. */
  readonly countsAs: string | null;
  readonly allHref: string;
}

/** Null where there is no such certification. */
export function certificationView(id: string, answers: Answers): CertificationView | null {
  const found = catalogue.certifications.find((one) => one.id === id);
  if (found === undefined) return null;
  const { name, kind, about, issuer, letters, page, notToBeConfusedWith, facts, ask } = found;
  return {
    id,
    name,
    kind: words.catalogue.kinds[kind],
    about,
    issuer,
    letters,
    page,
    confused: notToBeConfusedWith,
    facts: kinds.flatMap((one) => factView(one, found)),
    ask:
      facts.exam === undefined && ask.length === 0
        ? []
        : ask.map((one) => words.catalogue.labels[one]),
    means: meansView(found, answers),
    countsAs: optionLabel(found.option),
    allHref: hrefOf({ kind: 'certifications' }, answers),
  };
}

function factView(kind: FactKind, { facts, checked }: Certification): readonly FactView[] {
  const fact = facts[kind];
  const text = factText(kind, facts);
  if (fact === undefined || text === null) return [];
  const day = fact.checked ?? checked;
  return [
    {
      id: kind,
      label: words.catalogue.labels[kind],
      text,
      note: fact.note,
      sure: words.catalogue.sure[fact.sure],
      checked: day === null ? null : words.catalogue.checked(dayInWords(day)),
      source: sourceOf(fact.source),
    },
  ];
}

function sourceOf(id: string): FactSource {
  const source = catalogue.sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`source: there is no "${id}".`);
  const { title, by, date, url, sells } = source;
  return { title, by, date: date ?? words.verdict.undated, url, sells };
}

/** A person's verdict with this certification in place of theirs; only somebody who asks for themselves has one. */
function meansView({ option }: Certification, answers: Answers): MeansView {
  if (option === null) return { kind: 'none' };
  const own = answers['side'] === 'myself' && Object.keys(answers).length > 1;
  const given = adviceFor({ ...(own ? answers : { side: 'myself' }), certification: option });
  if (own && given.answers['certification'] === option)
    return {
      kind: 'verdict',
      text: words.catalogue.meansNow(verdictName(given.verdict)),
      href: hrefOf({ kind: 'verdict', id: given.verdict }, given.answers),
    };
  return {
    kind: 'ask',
    href: hrefOf({ kind: 'question', id: given.next ?? 'goal' }, given.answers),
  };
}

function optionLabel(id: string | null): string | null {
  const question = ruleset.questions.find((one) => one.id === 'certification');
  return question?.options.find((option) => option.id === id)?.label ?? null;
}
