import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { readEditions } from '../../src/compile/readEditions.ts';
import { advise } from '../../src/engine/advise.ts';
import { verdictIn } from '../../src/engine/verdictIn.ts';
import { heirOfVerdict } from '../../src/link/heirs.ts';
import { readLink } from '../../src/link/read.ts';
import { readRoute } from '../../src/link/route.ts';

// Links that were sent to people. The files in tests/fixtures/links are written once, with each
// edition of the rules, and never changed: whoever has to change one has broken somebody's link.

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('../fixtures/links', import.meta.url));
const ruleset = loadRuleset();
const editions = readEditions(root);

interface Frozen {
  readonly link: string;
  readonly verdict: string;
}

function isFrozen(line: unknown): line is Frozen {
  return (
    typeof line === 'object' &&
    line !== null &&
    typeof Reflect.get(line, 'link') === 'string' &&
    typeof Reflect.get(line, 'verdict') === 'string'
  );
}

function frozen(file: string): readonly Frozen[] {
  const lines = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
  return lines.map((line): unknown => JSON.parse(line)).filter(isFrozen);
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.jsonl')))(
  'links of %s',
  (file) => {
    test.each(frozen(file))('$link', ({ link, verdict }) => {
      const [path = '', fragment = ''] = link.split('#');
      const today = readLink(fragment, ruleset.questions, ruleset.migrations);
      if (today.kind !== 'answers') throw new Error('Today nothing of this link can be read.');
      // An answer may have been withdrawn since. None may be unknown.
      expect(today.dropped.filter(({ why }) => why !== 'withdrawn')).toEqual([]);
      expect(advise(ruleset, today.answers).possible).not.toEqual([]);

      const route = readRoute(path);
      if (route.kind !== 'verdict') throw new Error('An address of a verdict is expected.');
      const heir = route.id === null ? null : heirOfVerdict(route.id, ruleset.migrations);
      expect([null, 'find-out', ...ruleset.verdicts.map(({ id }) => id)]).toContain(heir);

      const edition = editions.find(({ number }) => number === today.madeWith?.number);
      if (edition === undefined) return;
      const then = readLink(fragment, edition.questions, ruleset.migrations);
      expect(verdictIn(edition, then.kind === 'answers' ? then.answers : {})).toBe(verdict);
    });
  },
);

test('every edition has its links, and each of them says which it was made with', () => {
  for (const { number } of editions) {
    const links = frozen(`${number}.jsonl`);
    expect(links.length).toBeGreaterThan(40);
    for (const { link } of links) expect(link).toContain(`#v=1&rules=${number}&`);
  }
});
