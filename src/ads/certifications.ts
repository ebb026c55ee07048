import type { AdCertification, AdStrength, JobAds } from '../model/jobAds.ts';
import type { Company } from './company.ts';
import { gap, has } from './gap.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';
import { meantBy } from './meant.ts';
import { namesIn } from './names.ts';
import type { Ignored, Named } from './names.ts';
import type { Standing } from './section.ts';
import { strengthOf } from './strength.ts';
import type { Asked, Span } from './strength.ts';
import { certificatesIn } from './unnamed.ts';

/** A certification that a sentence asks for, names or offers. */
export interface Wanted extends Span {
  readonly of: AdCertification;
  readonly strength: AdStrength;
  /** Named, and nobody asks for it here: the trap that says why. */
  readonly aside: string | null;
}

export interface Certifications {
  readonly wanted: readonly Wanted[];
  readonly ignored: readonly Ignored[];
}

const shortly = 4;

/**
 * What a sentence says of certifications, below a heading, in the company of the words around.
 * `namesFollow`: the next line names what this one announces.
 */
export function certificationsIn(
  line: Line,
  section: Standing,
  company: Company,
  vocabulary: JobAds,
  namesFollow: boolean,
): Certifications {
  const { named, ignored } = namesIn(line, company);
  const wanted: Wanted[] = [];
  const refused: Ignored[] = [...ignored];
  const sort = (one: Named, asked: Asked) => {
    const trap = whyNot(asked, company, vocabulary);
    if (trap !== null) refused.push({ from: one.from, to: one.to, trap });
    // A name that is denied or a topic still stands in the ad; "an agile certification" that is, does not.
    if (trap !== null && !one.of.unnamed)
      wanted.push({ ...one, strength: 'mentioned', aside: trap });
    else if (trap === null && asked.strength !== 'not-asked')
      wanted.push({ ...one, strength: asked.strength, aside: null });
  };
  for (const one of named) sort(one, strengthOf(one, line, section));

  const others = othersIn(line, named);
  for (const span of others)
    refused.push({ ...span, trap: vocabulary.otherCertifications.ignoredAs });
  const names = [...named, ...others];
  const letters = [
    ...named.map((name) => ({ ...withoutCertificate(name, line), about: name.of.about })),
    ...others.map((name) => ({ ...withoutCertificate(name, line), about: 'other' as const })),
  ];
  for (const phrase of certificatesIn(line, letters, vocabulary.certifications)) {
    const asked = strengthOf(phrase, line, section);
    const trap = meaningOf(asked, company, vocabulary);
    const silent = namesFollow || trap !== null;
    // "Certification | PMP": behind the first words stands what they announce.
    const opens = phrase.from - line.sentence.from <= shortly;
    const beside = names.filter(
      (name) => (opens && name.from >= phrase.to) || isInClause(name, phrase, line),
    );
    const asks = phrase.plain && asked.by !== 'nothing';
    const meant = meantBy(phrase, named, { silent, asks, alone: beside.length === 0 });
    for (const of of meant) sort({ from: phrase.from, to: phrase.to, of }, asked);
    if (meant.length === 0 && names.length === 0 && !namesFollow)
      refused.push({ ...phrase, trap: trap ?? vocabulary.certificateWords.otherwise });
  }
  return { wanted, ignored: refused };
}

/** Whether nothing but commas parts two places: "ITIL practices; relevant certifications" are two things. */
function isInClause(one: Span, other: Span, { tokens }: Line): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  return !tokens.slice(from, to + 1).some(({ gap: signs }) => has(signs, gap.semicolon));
}

/** The trap that a name is in: nobody asks for it here. */
function whyNot(
  asked: Asked,
  { inSentence }: Company,
  { certificateWords }: JobAds,
): string | null {
  if (asked.strength === 'not-asked') return certificateWords.notAsked;
  const { topics } = certificateWords;
  const isTopic = isUnsaid(asked) && topics.with.some((list) => inSentence.has(list));
  return isTopic ? topics.ignoredAs : null;
}

/** What "certification" is about here when it asks for none: the first that fits. */
function meaningOf(
  asked: Asked,
  { inSentence }: Company,
  { certificateWords }: JobAds,
): string | null {
  const fits = certificateWords.means.find(
    ({ with: lists, evenIfAsked }) =>
      (evenIfAsked || isUnsaid(asked)) && lists.some((list) => inSentence.has(list)),
  );
  return fits?.ignoredAs ?? null;
}

/** The sentence itself neither asks for one nor offers one. */
function isUnsaid({ by, strength }: Asked): boolean {
  return by !== 'sentence' && strength !== 'offered';
}

/** "CSPO" of "CSPO certification": the last word may belong to others too, as in "Scrum or CSPO certification". */
function withoutCertificate({ from, to }: Span, line: Line): Span {
  const words = ofKind(line, 'part').filter(({ meaning }) => meaning.part === 'noun');
  return { from, to: words.some((word) => word.to === to && word.from > from) ? to - 1 : to };
}

function othersIn(line: Line, named: readonly Named[]): readonly Span[] {
  return ofKind(line, 'other-certification').filter(
    ({ from, to }) => !named.some((one) => from < one.to && one.from < to),
  );
}
