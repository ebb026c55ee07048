import { wrongIndentation } from './indentation.ts';
import { keyColumn, lineAt, linesOf } from './lines.ts';
import type { Mistake, Seen } from './mistake.ts';
import { dashMissing } from './repeated.ts';

/** "-id: a" */
export function dashWithoutSpace({ line }: Seen): Mistake | null {
  if (!/^-[a-z"'{[]/.test(line.content)) return null;
  return { offset: line.start + line.indent, message: 'A space is missing behind the "-".' };
}

/** "id: b" under the dash of a "- id: a" further up. */
export function recordWithoutDash({ line, before, text }: Seen): Mistake | null {
  const key = /^[a-z][a-z-]*(?=:\s)/.exec(line.content)?.[0];
  if (before.trim() !== '' || key === undefined) return null;
  const dashed = `${' '.repeat(line.indent)}- ${key}:`;
  const begun = text
    .slice(0, line.start)
    .split('\n')
    .some((above) => above.startsWith(dashed));
  return begun ? { offset: line.start + line.indent, message: dashMissing(key) } : null;
}

/** A line at a column where nothing of its kind stands. The parser may have noticed it one line up. */
export function lineOutOfPlace({ error, then, text, line, before }: Seen): Mistake | null {
  const joined = then?.code === 'MULTILINE_IMPLICIT_KEY' && error.message.startsWith('Nested');
  if (joined) {
    const lines = linesOf(text);
    const culprit = lines[lineAt(lines, then.pos[1])];
    return culprit === undefined || keyColumn(culprit) === null
      ? null
      : wrongIndentation(text, culprit.start);
  }
  if (before.trim() !== '' || error.code === 'MULTILINE_IMPLICIT_KEY') return null;
  const slip = wrongIndentation(text, line.start);
  if (slip !== null) return slip;
  const offset = line.start + line.indent;
  if (line.content.startsWith('- ')) return { offset, message: looseItem };
  const known = error.code === 'UNEXPECTED_TOKEN' || error.code === 'BAD_INDENT';
  return known ? { offset, message: loose } : null;
}

const loose =
  'This line belongs to no entry. If it carries on the text above, indent it further than that entry.';

const looseItem =
  'An item of a list stands here, but the entry above has a value already. Take one of the two away.';

/** An entry whose key has no colon, or no space behind it. */
export function keyWithoutColon({ error, rest }: Seen): Mistake | null {
  const [offset] = error.pos;
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && !error.message.startsWith('Implicit map keys'))
    return null;
  const key = /^[a-z][a-z-]*\??/.exec(rest)?.[0];
  if (key === rest) return { offset, message: `A ":" is missing behind "${key}".` };
  if (key !== undefined && /^:\S/.test(rest.slice(key.length)))
    return { offset, message: `A space is missing behind "${key}:".` };
  return { offset, message: loose };
}
