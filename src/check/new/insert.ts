import type { RulesFile } from '../../compile/yaml.ts';

/** A file with a record put into it, and the line on which the record starts. */
export interface Inserted {
  readonly text: string;
  readonly line: number;
}

/** Puts a record at the end of a file's list, indented as its other records are. */
export function atTheEnd(text: string, source: RulesFile, record: readonly string[]): Inserted {
  // An empty list is written [] and makes room for its first record.
  const before = text.replace(/(^|\n)\[\s*\]\s*$/, '').trimEnd();
  const item = asItem(record, source.place([0]).column);
  const head = before === '' ? [] : [before, ''];
  return { text: `${[...head, ...item].join('\n')}\n`, line: linesIn(head) + 1 };
}

/** Puts a verdict after the last one of its file, before whatever follows and the comments on it. */
export function afterTheVerdicts(
  text: string,
  source: RulesFile,
  verdicts: number,
  record: readonly string[],
): Inserted {
  const lines = text.trimEnd().split('\n');
  const last = source.place(['verdicts', verdicts - 1]);
  const next = lines.findIndex((line, index) => index >= last.line && /^[a-z]/.test(line));
  let end = next < 0 ? lines.length : next;
  while (/^(#.*|\s*)$/.test(lines[end - 1] ?? '')) end -= 1;
  const item = asItem(record, last.column);
  return {
    text: `${[...lines.slice(0, end), ...item, ...lines.slice(end)].join('\n')}\n`,
    line: end + 1,
  };
}

/** A file of its own. */
export function alone(schema: string, record: readonly string[]): Inserted {
  return { text: `${[headOf(schema), ...record].join('\n')}\n`, line: 2 };
}

/** The first line of a rules file, by which editors find its schema. */
export function headOf(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`;
}

/** `column` is that of the keys of the records beside it, from 1. */
function asItem(record: readonly string[], column: number): readonly string[] {
  const indent = ' '.repeat(Math.max(0, column - 3));
  return record.map((line, place) => `${indent}${place === 0 ? '- ' : '  '}${line}`);
}

function linesIn(parts: readonly string[]): number {
  return parts.length === 0 ? 0 : parts.join('\n').split('\n').length;
}
