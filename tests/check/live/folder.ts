import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A project folder of its own with the small rules in it, for tests that save files. */
export function rulesFolder() {
  const root = mkdtempSync(join(tmpdir(), 'cherry-check-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(fileURLToPath(new URL('../../fixtures/small-rules', import.meta.url)), root, {
    recursive: true,
  });
  return {
    root,
    /** Replaces a text in a rules file, as an editor would save it. */
    change: (file: string, from: string, to: string) => {
      const text = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), text.replace(from, to));
    },
  };
}
