import type { Compiled } from '../compile/compile.ts';
import type { Sources } from '../compile/sources.ts';
import type { Path, RulesFile } from '../compile/yaml.ts';
import type { Finding } from './finding.ts';
import { count } from './findingText.ts';
import { mark } from './new/words.ts';

/** A record with texts that its author still has to write. People would read the marker. */
interface Draft {
  readonly file: RulesFile;
  readonly path: Path;
  readonly firstText: Path;
}

/**
 * The findings, begun with one that names the unfinished records. What else is found in those follows
 * mostly from their being unfinished: it is left out, and the one is as grave as the gravest of it.
 */
export function foldUnwritten(
  { sources }: Compiled,
  findings: readonly Finding[],
): readonly Finding[] {
  const drafts = draftsIn(sources);
  const [first] = drafts;
  if (first === undefined) return findings;
  // No example answers an unfinished question, so none reaches anything behind it.
  const follows = findings.filter(
    (finding) => finding.check === 'no-example' || drafts.some((draft) => holds(draft, finding)),
  );
  const places = drafts.map(({ file, path }) => {
    const { file: name, line } = file.place(path);
    return `${name}:${String(line)}`;
  });
  return [
    {
      ...first.file.place(first.firstText),
      check: 'text-unwritten',
      severity: follows.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      witness: null,
      message: `${count(drafts.length, 'record')} ${drafts.length === 1 ? 'is' : 'are'} unfinished: ${places.join(', ')}. Put your own words where it says "${mark} …". What else there is to tell is told then.`,
    },
    ...findings.filter((finding) => !follows.includes(finding)),
  ];
}

function draftsIn(sources: Sources): readonly Draft[] {
  const kinds: readonly (readonly { readonly source: RulesFile }[])[] = Object.values(sources);
  const whole = new Set(sources.certifications.map(({ source }) => source));
  return [...new Set(kinds.flat().map(({ source }) => source))].flatMap((file) => {
    const drafts = new Map<string, Draft>();
    for (const text of unwritten(file.value, [])) {
      // A record stands in the list of its file, or is the whole of it.
      const end = whole.has(file) ? 0 : text.findIndex((step) => typeof step === 'number') + 1;
      const path = text.slice(0, end);
      const key = JSON.stringify(path);
      if (!drafts.has(key)) drafts.set(key, { file, path, firstText: text });
    }
    return [...drafts.values()];
  });
}

function holds({ file, path }: Draft, finding: Finding): boolean {
  const start = file.place(path);
  return (
    finding.file === start.file && finding.line >= start.line && finding.line <= file.lastLine(path)
  );
}

/** The paths of the texts that start with the mark. */
function unwritten(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return value.includes(mark) ? [path] : [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => unwritten(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    unwritten(item, [...path, key]),
  );
}
