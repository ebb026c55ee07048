import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileWithSources } from '../../src/compile/compile.ts';
import { readRulesFolder } from '../../src/compile/files.ts';

// Whoever copies an example out of rules/README.md must get something that compiles: all of them are put
// beside the real records, under an id of their own.

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The blocks of YAML in the guide, each with the files that the headings above it name. */
function examples() {
  const guide = readFileSync(join(root, 'rules/README.md'), 'utf8');
  return guide.split(/^## /m).flatMap((section) => {
    const files = [...(section.split('\n')[0] ?? '').matchAll(/`(rules\/[^`]+\.yaml)`/g)];
    return [...section.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ''], place) => ({
      // A section on two kinds shows them in the order of its heading.
      file: files[place]?.[1] ?? files[0]?.[1] ?? '',
      text,
    }));
  });
}

const named = (text: string) => text.replace(/^((?:- )?id: \S+)$/m, '$1-of-the-guide');
const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** The real rules with an example of the guide in its place. */
function placed(texts: Map<string, string>, { file, text }: { file: string; text: string }): void {
  const real = texts.get(file) ?? '';
  const id = /^id: (\S+)$/m.exec(text)?.[1];
  if (file.startsWith('rules/points/')) texts.set('rules/points/of-the-guide.yaml', named(text));
  else if (file.startsWith('rules/certifications/'))
    texts.set(`rules/certifications/${String(id)}-of-the-guide.yaml`, named(text));
  else if (file.startsWith('rules/verdicts/')) {
    const table = 'rules/verdicts/myself.yaml';
    texts.set(table, (texts.get(table) ?? '').replace(/^table:\n/m, `$&${indented(text)}`));
  } else if (file === 'rules/job-ads.yaml') {
    // Each name and each phrase may stand there once, so these are others.
    const other = text
      .replace(/^- name: .*/m, '$& again')
      .replace(/(?<=spellings: \[).*(?=\])/g, (list) => list.replace(/(?=,|$)/g, ' again'));
    texts.set(file, real.replace(/^certifications:\n/m, `$&${indented(other)}`));
  } else texts.set(file, `${real.replace(/^\[\]$/m, '').trimEnd()}\n\n${named(text)}`);
}

test('every example of the guide compiles, put into the rules as it stands', () => {
  const texts = new Map(readRulesFolder(root));
  const all = examples();
  expect(all.map(({ file }) => file)).toContain('rules/migrations.yaml');
  for (const example of all) placed(texts, example);
  const { ruleset } = compileWithSources(texts);
  const own = [
    ...[ruleset.rules, ruleset.questions, ruleset.steps, ruleset.letters].flat(),
    ...[ruleset.placeholders, ruleset.claims, ruleset.sources].flat(),
    ...[ruleset.laws, ruleset.examples, ruleset.certifications].flat(),
  ].filter(({ id }) => id.endsWith('-of-the-guide'));
  expect(own).toHaveLength(10);
  expect(ruleset.migrations.length).toBeGreaterThanOrEqual(4);
});
