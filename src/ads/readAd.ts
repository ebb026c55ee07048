import { demandsAround } from './demandsAround.ts';
import { answersOf } from './answers.ts';
import { certificationsIn } from './certifications.ts';
import type { Wanted } from './certifications.ts';
import { listsIn } from './company.ts';
import { findings } from './findings.ts';
import { frameworksIn } from './frameworks.ts';
import type { NamedFramework } from './frameworks.ts';
import { gap, has } from './gap.ts';
import { headingOf } from './headings.ts';
import { languageOf } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';
import type { Ignored } from './names.ts';
import { saidNextDoor } from './nextDoor.ts';
import { wordsOf } from './parts.ts';
import type { AdReading } from './reading.ts';
import { sectionAfter } from './section.ts';
import type { Section } from './section.ts';
import { spelledOtherwise } from './spelledOut.ts';
import type { Span } from './strength.ts';
import { isWholeAd } from './wholeAd.ts';

/** Reads one ad, sentence by sentence, each below its heading. `about` narrows the answer `named`; see `answersOf`. */
export function readAd(
  text: string,
  lines: readonly Line[],
  lexicon: Lexicon,
  about: string | null,
): AdReading {
  const { vocabulary } = lexicon;
  const found = findings(text, vocabulary);
  const lists = lines.map(listsIn);
  const inAd = new Set(lists.flatMap((each) => [...each]));
  const otherwise = spelledOtherwise(lines);
  const headings = lines.map(headingOf);
  let section: Section = null;
  let above: ReadonlySet<string> = new Set();

  lines.forEach((line, index) => {
    const heading = headings[index] ?? null;
    // "Certifications" above a list is company for what stands in it.
    if (heading?.whole === true) above = lists[index] ?? above;
    const company = { inSentence: new Set([...(lists[index] ?? []), ...above]), inAd, otherwise };
    const here = heading === null ? section : sectionAfter(heading, section);
    // A label within an item of a list speaks for that item alone.
    if (heading !== null && (heading.whole || !isItem(line))) section = here;
    if (here === 'elsewhere') return;
    const { named, ignored } = frameworksIn(line, company);
    if (heading?.whole === true) {
      found.ignored(line, ignored);
      found.roles(line, []);
      found.frameworks(line, named);
      return;
    }

    const certifications = certificationsIn(
      line,
      saidNextDoor(lines, index) ?? here ?? demandsAround(lines, headings, index),
      company,
      vocabulary,
      namesFollow(lines, index),
    );
    found.certifications(line, certifications.wanted);
    // "POPM is not needed", "POPM (patient operations)": no sign of the work.
    found.roles(line, [
      ...certifications.wanted.filter(({ aside }) => aside !== null),
      ...lettersIn(line, otherwise),
    ]);
    found.ignored(line, notFound(ignored, certifications.wanted));
    found.frameworks(line, workedBy(named, certifications.wanted));
    found.ignored(
      line,
      everydayIn(line, [...named, ...ignored, ...certifications.wanted, ...certifications.ignored]),
    );
    found.ignored(line, certifications.ignored);
    if (certifications.wanted.length === 0) found.askedAlone(line, named);
  });

  const { from, to } = reach(lines);
  const language = languageOf(lines[0]?.tokens ?? [], from, to, lexicon.languages);
  const all = found.all();
  const isWhole = language !== 'unknown' && isWholeAd(lines, to - from);
  return {
    start: lines[0]?.sentence.start ?? 0,
    end: lines.at(-1)?.sentence.end ?? 0,
    language,
    ...all,
    isWhole,
    answers: answersOf({ ...all, certifications: found.apart(), isWhole }, inAd, vocabulary, about),
  };
}

/** The letters in a sentence that the ad spells out as something else. */
function lettersIn({ sentence, tokens }: Line, otherwise: ReadonlySet<string>): readonly Span[] {
  return wordsOf(sentence)
    .filter((at) => otherwise.has(tokens[at]?.word ?? ''))
    .map((at) => ({ from: at, to: at + 1 }));
}

/** What is part of something that was found is not passed over. */
function notFound(ignored: readonly Ignored[], wanted: readonly Span[]): readonly Ignored[] {
  return ignored.filter((one) => !wanted.some(({ from, to }) => from < one.to && one.from < to));
}

/** Everyday words, where nothing that was found covers them. */
function everydayIn(line: Line, found: readonly Span[]): readonly Ignored[] {
  return ofKind(line, 'everyday')
    .filter((hit) => !found.some(({ from, to }) => from < hit.to && hit.from < to))
    .map(({ from, to, meaning }) => ({ from, to, trap: meaning.trap }));
}

/** A framework in the name of a certificate that nobody asks for here says nothing about the work: "we pay for SAFe POPM". */
function workedBy(
  named: readonly NamedFramework[],
  wanted: readonly Wanted[],
): readonly NamedFramework[] {
  const notAsked = wanted.filter(
    ({ strength }) => strength === 'offered' || strength === 'mentioned',
  );
  return named.filter((one) => !notAsked.some(({ from, to }) => from < one.to && one.from < to));
}

function isItem({ sentence }: Line): boolean {
  return has(sentence.before, gap.bullet);
}

/** "Agile certifications:" or "Certifications we like" and the names in the next line. */
function namesFollow(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  const line = lines[index];
  if (next === undefined || line === undefined) return false;
  const { after } = line.sentence;
  if (!has(after, gap.colon) && !(has(after, gap.bullet) && !isItem(line))) return false;
  return next.hits.some(({ meaning }) => meaning.kind === 'certification');
}

function reach(lines: readonly Line[]): { readonly from: number; readonly to: number } {
  return { from: lines[0]?.sentence.from ?? 0, to: lines.at(-1)?.sentence.to ?? 0 };
}
