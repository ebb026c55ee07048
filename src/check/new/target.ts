import { suggest } from '../../compile/suggest.ts';
import type { RulesText } from '../../compile/files.ts';
import { nearest } from '../../compile/suggest.ts';
import type { Kind } from './kinds.ts';

/** The file that a record belongs in, or a sentence that says what was expected. */
export type Target =
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly message: string };

const files: Partial<Record<Kind, string>> = {
  question: 'rules/questions.yaml',
  source: 'rules/sources.yaml',
  claim: 'rules/claims.yaml',
  step: 'rules/steps.yaml',
  letter: 'rules/letters.yaml',
  placeholder: 'rules/placeholders.yaml',
  law: 'rules/laws.yaml',
  example: 'rules/examples.yaml',
};

/** Finds the file for a record of a kind. `within` is what the author wrote after --in. */
export function targetOf(kind: Kind, id: string, within: string | null, texts: RulesText): Target {
  if (kind === 'rule') return among('points', 'A rule belongs to a theme', within, texts);
  if (kind === 'verdict') return among('verdicts', 'A verdict belongs to a side', within, texts);
  const file = files[kind] ?? `rules/certifications/${id}.yaml`;
  if (within === null || full(within) === file) return { ok: true, file };
  return refuse(`A ${kind} stands in ${file}, not in "${within}". Leave --in out.`);
}

function among(folder: string, why: string, within: string | null, texts: RulesText): Target {
  const here = [...texts.keys()]
    .filter((file) => file.startsWith(`rules/${folder}/`))
    .map((file) => file.slice('rules/'.length));
  const known = here.map((file) => `--in ${file}`).join(', ');
  if (within === null) return refuse(`${why}. Say which: ${known}.`);
  const file = full(within);
  if (texts.has(file)) {
    if (file.startsWith(`rules/${folder}/`)) return { ok: true, file };
    return refuse(`${why}, and "${within}" is none. Say which: ${known}.`);
  }
  const name = file.slice('rules/'.length);
  // A theme may be new, but one letter off is a slip. A side needs more than one verdict to begin with.
  const fresh = folder === 'points' && /^points\/[a-z]+(-[a-z]+)*\.yaml$/.test(name);
  if (fresh && nearest(name.slice('points/'.length, -'.yaml'.length), themes(here)) === null)
    return { ok: true, file };
  return refuse(`There is no file "${within}".${suggest(name, here)}`);
}

function themes(files: readonly string[]): readonly string[] {
  return files.map((file) => file.slice('points/'.length, -'.yaml'.length));
}

function full(within: string): string {
  return within.startsWith('rules/') ? within : `rules/${within}`;
}

function refuse(message: string): Target {
  return { ok: false, message };
}
