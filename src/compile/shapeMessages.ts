import type { z } from 'zod';
import { listed, suggest } from './suggest.ts';
import { nothingAt } from './unknown.ts';
import type { Path, RulesFile } from './yaml.ts';

/** What to say of a key that is not there. */
export function missingKey(path: Path, source: RulesFile): string {
  const name = String(path.at(-1));
  const mend = source.inBraces(path.slice(0, -1))
    ? `Add "${name}: …" between the braces, behind a comma.`
    : `Add a line "${name}: …".`;
  return `"${name}" is missing here. ${mend}`;
}

/** What to say of a value that is none of those which belong there. */
export function messageFor(issue: z.core.$ZodIssue, found: unknown): string {
  const name = nameOf(issue.path);
  if (found === '' && issue.code !== 'invalid_key')
    return `${nothingAt(issue.path)}${whatBelongs(issue)}`;
  if (issue.code === 'invalid_key')
    return `"${name}" cannot be an id: small letters, digits and single hyphens.`;
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return `${name}: "${show(found)}" is not one of its values.${suggest(show(found), known)}`;
  }
  if (issue.code === 'invalid_type')
    return `${name}: ${kindName(issue.expected)} belongs here, not ${kindOf(found)}.${oneText(issue.expected, found)}`;
  if (issue.code === 'too_small' && Array.isArray(found))
    return `${name}: at least ${String(issue.minimum)} ${issue.minimum === 1 ? 'entry belongs' : 'entries belong'} here.`;
  return typeof found === 'object'
    ? `${name}: ${issue.message}.`
    : `${name}: "${show(found)}": ${issue.message}.`;
}

/** The key, or the place in a list: "item 2 of after". */
function nameOf(path: z.core.$ZodIssue['path']): string {
  const last = path.at(-1) ?? 'this record';
  const list = path.at(-2);
  return typeof last === 'number' && typeof list === 'string'
    ? `item ${String(last + 1)} of ${list}`
    : String(last);
}

/** "- it's: great" is a record for YAML, and was hardly meant as one. */
function oneText(expected: string, found: unknown): string {
  const isRecord = typeof found === 'object' && !Array.isArray(found);
  return expected === 'string' && isRecord ? ' If it is one text, put it in quotes.' : '';
}

/** What to write where nothing stands. */
function whatBelongs(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return listed(issue.values.map(String));
  const what =
    issue.code === 'invalid_type' ? `${kindName(issue.expected)} belongs here` : issue.message;
  return ` ${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}

function kindName(expected: string): string {
  if (expected === 'array') return 'a list';
  return expected === 'string' ? 'text' : 'a record with keys';
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a record with keys' : `the text "${show(value)}"`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
