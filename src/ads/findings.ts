import type { AdStrength, JobAds } from '../model/jobAds.ts';
import type { Wanted } from './certifications.ts';
import type { NamedFramework } from './frameworks.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';
import type { Ignored } from './names.ts';
import { longestOf } from './phrases.ts';
import { quoteOf } from './quote.ts';
import type {
  AdReading,
  FoundCertification,
  FoundFramework,
  IgnoredWords,
  RoleSign,
} from './reading.ts';
import type { Span } from './strength.ts';

// Strongest first. Where an ad names a certification twice, the stronger place counts.
const strengths: readonly AdStrength[] = ['required', 'preferred', 'mentioned', 'offered'];

/** What was found in an ad so far: each certification, framework, sign and trap once. */
export interface Findings {
  readonly certifications: (line: Line, wanted: readonly Wanted[]) => void;
  readonly frameworks: (line: Line, named: readonly NamedFramework[]) => void;
  /** Frameworks that are asked for as knowledge, where no certificate is. */
  readonly askedAlone: (line: Line, named: readonly NamedFramework[]) => void;
  /** Signs of the kind of role in a sentence, but for those in some places. */
  readonly roles: (line: Line, except: readonly Span[]) => void;
  readonly ignored: (line: Line, ignored: readonly Ignored[]) => void;
  readonly all: () => Pick<AdReading, 'certifications' | 'frameworks' | 'role' | 'ignored'>;
  /** Certifications told as one are apart here: one without a name for product work, and one for another trade. */
  readonly apart: () => readonly FoundCertification[];
}

export function findings(text: string, vocabulary: JobAds): Findings {
  const certifications = new Map<string, FoundCertification>();
  const frameworks = new Map<string, FoundFramework>();
  const roles = new Map<string, RoleSign>();
  const traps = new Map<string, IgnoredWords>();
  const reasons = new Map(vocabulary.traps.map(({ id, because }) => [id, because]));

  const ignore = (line: Line, { from, to, trap }: Ignored) => {
    const key = `${trap} ${wordsAt(line, { from, to })}`;
    const before = traps.get(key);
    const first = before ?? {
      trap,
      because: reasons.get(trap) ?? '',
      times: 0,
      ...quoteOf(text, line, { from, to }),
    };
    traps.set(key, { ...first, times: first.times + 1 });
  };
  return {
    certifications: (line, wanted) => {
      for (const { of, strength, aside, from, to } of wanted) {
        const before = certifications.get(of.name);
        if (before !== undefined && rank(before) <= rank({ strength, aside })) continue;
        certifications.set(of.name, {
          name: of.toldAs,
          id: of.id,
          about: of.about,
          strength,
          aside,
          ...quoteOf(text, line, { from, to }),
        });
      }
    },
    frameworks: (line, named) => {
      for (const { of, by, from, to } of named) {
        const before = frameworks.get(of.name)?.by;
        // A name says more than a sign.
        if (before === 'name' || before === by) continue;
        frameworks.set(of.name, { name: of.name, by, ...quoteOf(text, line, { from, to }) });
      }
    },
    askedAlone: (line, named) => {
      const asks = ofKind(line, 'cue').some(
        ({ meaning }) => meaning.says === 'required' || meaning.says === 'preferred',
      );
      for (const { of, by, from, to } of named)
        if (asks && by === 'name' && of.askedAlone !== null)
          ignore(line, { from, to, trap: of.askedAlone });
    },
    roles: (line, except) => {
      for (const { from, to, meaning } of longestOf(ofKind(line, 'role'))) {
        if (except.some((one) => one.from < to && from < one.to)) continue;
        const { role: kind, weight } = meaning;
        const key = `${kind} ${wordsAt(line, { from, to })}`;
        if (!roles.has(key)) roles.set(key, { kind, weight, ...quoteOf(text, line, { from, to }) });
      }
    },
    ignored: (line, all) => {
      for (const one of all) ignore(line, one);
    },
    all: () => ({
      certifications: toldOnce([...certifications.values()]),
      frameworks: [...frameworks.values()],
      role: [...roles.values()],
      ignored: [...traps.values()],
    }),
    apart: () => [...certifications.values()],
  };
}

/** Each name once, with its strongest place. */
function toldOnce(all: readonly FoundCertification[]): readonly FoundCertification[] {
  return all.filter((one, place) => {
    const same = all.filter(({ name }) => name === one.name);
    const best = Math.min(...same.map(rank));
    return place === all.findIndex((other) => other.name === one.name && rank(other) === best);
  });
}

/** Lowest for the strongest. A name that nobody asks for gives way to the same one elsewhere. */
function rank({ strength, aside }: Pick<FoundCertification, 'strength' | 'aside'>): number {
  return aside === null ? strengths.indexOf(strength) : strengths.length;
}

/** Words as they are compared, so that "CSMs" and "CSM" are ignored once. */
function wordsAt({ tokens }: Line, { from, to }: Span): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}
