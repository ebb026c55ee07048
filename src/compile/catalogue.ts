import type { z } from 'zod';
import type { certificationSource } from '../model/certification.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './shape.ts';
import type { Sources } from './sources.ts';
import { unknown } from './unknown.ts';

type Entered = Entry<z.infer<typeof certificationSource>>;

/** Checks that every fact of a certification can be traced: to a source with a date, on a day, and on to the issuer. */
export function checkCatalogue({ certifications, sources }: Sources, problems: Problem[]): void {
  const dates = new Map(sources.map(({ value }) => [value.id, value.date ?? null]));
  for (const entry of certifications) {
    if (Object.keys(entry.value.facts ?? {}).length === 0) continue;
    problems.push(...missing(entry), ...untraced(entry, dates));
  }
}

const needed = {
  source: 'the source that says what it is called and who issues it',
  page: 'the issuer’s own page, for whoever wants to know more',
  checked: 'the day on which the facts were last compared with their sources, such as 2026-11-23',
} as const;

function missing({ value, source, path }: Entered): readonly Problem[] {
  return (['source', 'page', 'checked'] as const)
    .filter((key) => value[key] === undefined)
    .map((key) => ({
      ...source.place([...path, 'facts'], 'key'),
      message: `A record with facts needs a line "${key}: …": ${needed[key]}.`,
    }));
}

function untraced(
  { value, source: file, path }: Entered,
  dates: ReadonlyMap<string, string | null>,
): readonly Problem[] {
  const known = [...dates.keys()];
  return Object.entries(value.facts ?? {}).flatMap(([kind, fact]) => {
    const at = (key: string, message: string): readonly Problem[] => [
      { ...file.place([...path, 'facts', kind, key]), message },
    ];
    const { source } = fact;
    const date = dates.get(source);
    if (date === undefined) return at('source', unknown('source', source, ['source'], known));
    if (date === null)
      return at(
        'source',
        `Nobody could tell from when this fact is: the source "${source}" has no date. Add a line "date: …" to it in rules/sources.yaml; "date: undated" where it bears none.`,
      );
    if (isMoney(fact.value) && date === 'undated')
      return at(
        'source',
        `A price without any date says nothing, and the source "${source}" is undated. Write there what is known, such as "date: undated, about 2021 to 2023", or leave the price out.`,
      );
    const checked = fact.checked ?? value.checked;
    if (checked !== undefined && /^\d/.test(date) && date > checked.slice(0, date.length))
      return at(
        'source',
        `The source "${source}" is of ${date}, so this cannot have been checked on ${checked}. Write the day on which you read it behind "checked".`,
      );
    return [];
  });
}

function isMoney(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'currency' in value;
}
