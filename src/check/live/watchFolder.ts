import { existsSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { concernsRules } from '../../compile/files.ts';

// Editors write a file in several steps. So many milliseconds after the last one it lies there whole.
const settled = 40;

/**
 * Calls back after each save below `<root>/rules`, once for files that are saved together. Folders that
 * come later are watched too. Goes on until the function that it returns is called.
 */
export function watchRulesFolder(root: string, saved: () => void): () => void {
  const watched = new Map<string, FSWatcher>();
  let waiting: NodeJS.Timeout | undefined;

  function look(): void {
    const there = foldersBelow(join(root, 'rules'));
    if (there.size === 0) return;
    for (const [key, watcher] of watched) {
      if (there.has(key)) continue;
      watcher.close();
      watched.delete(key);
    }
    for (const [key, folder] of there) {
      if (!watched.has(key))
        watched.set(
          key,
          watch(folder, (_, name) => noticed(name)),
        );
    }
  }

  function noticed(name: string | null): void {
    if (name !== null && !concernsRules(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      look();
      saved();
    }, settled);
  }

  look();
  return () => {
    clearTimeout(waiting);
    for (const watcher of watched.values()) watcher.close();
  };
}

/** The folder and those in it, by what tells one from another that was made anew in its place. None while it is away. */
function foldersBelow(top: string): ReadonlyMap<string, string> {
  if (!existsSync(top)) return new Map();
  const within = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    [top, ...within].map((folder) => [`${folder} ${String(statSync(folder).ino)}`, folder]),
  );
}
