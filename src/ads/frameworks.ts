import { isMeant } from './company.ts';
import type { Company } from './company.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';
import type { Ignored } from './names.ts';
import { longestOf } from './phrases.ts';
import type { Span } from './strength.ts';
import type { AdFramework } from '../model/jobAds.ts';

export interface NamedFramework extends Span {
  readonly of: AdFramework;
  readonly by: 'name' | 'sign';
}

/** The frameworks that a sentence names, or shows by their roles and events, and the words that only look so. */
export function frameworksIn(
  line: Line,
  company: Company,
): { readonly named: readonly NamedFramework[]; readonly ignored: readonly Ignored[] } {
  const named: NamedFramework[] = [];
  const ignored: Ignored[] = [];
  for (const { from, to, meaning } of longestOf(ofKind(line, 'framework'))) {
    if (isMeant(meaning.doubt, company)) named.push({ from, to, of: meaning.of, by: 'name' });
    else if (meaning.doubt !== null) ignored.push({ from, to, trap: meaning.doubt.ignoredAs });
  }
  for (const { from, to, meaning } of longestOf(ofKind(line, 'framework-sign')))
    named.push({ from, to, of: meaning.of, by: 'sign' });
  return { named, ignored };
}
