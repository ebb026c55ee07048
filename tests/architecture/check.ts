// Proves the table: source files in, broken promises out. It reads no disk, so that its own tests can
// hand it files that break each promise.
import { posix } from 'node:path';
import ts from 'typescript';
import { globalsOf, type Use } from './globals.ts';
import { importsOf, type Import } from './imports.ts';
import { OWN_CSS, type Row, table } from './table.ts';

/** Paths from the repository's root, with forward slashes, and what each file holds. */
export type Sources = Readonly<Record<string, string>>;

/** Each broken promise as `file:line` and a sentence. */
export function check(sources: Sources, rows: readonly Row[] = table): string[] {
  const program = parse(sources);
  const checker = program.getTypeChecker();
  const broken = Object.keys(sources).flatMap((path) => {
    const row = rowOf(path, rows);
    if (!row) {
      return [
        `${path}:1 is in no folder of the table. Move it, or give its folder a line in tests/architecture/table.ts.`,
      ];
    }
    if (path.endsWith('.css')) return [];
    const file = program.getSourceFile(path);
    if (!file) return [`${path}:1 cannot be read as TypeScript. Expected a .ts or .tsx file.`];
    return [
      ...importsOf(file).flatMap((each) => brokenImport(path, row, each, rows)),
      ...globalsOf(file, checker).flatMap((each) => brokenUse(path, row, each)),
      ...brokenReferences(path, row, file),
    ];
  });
  return [...new Set(broken)];
}

function brokenImport(path: string, row: Row, found: Import, rows: readonly Row[]): string[] {
  const at = `${path}:${found.line}`;
  if (found.from === undefined) {
    if (row.anyFile) return [];
    return [`${at} imports a file whose name is computed. Write the name out.`];
  }
  const target = targetOf(path, found.from, rows);
  const loads = row.loads ?? [];
  const types = row.types ?? [];
  if (target === row.place || loads.includes(target)) return [];
  if (types.includes(target)) {
    if (found.typeOnly) return [];
    return [
      `${at} loads "${found.from}"; ${row.place} may only name its types. Write "import type { … }", or "export type { … }".`,
    ];
  }
  const may = [...loads, ...types.map((each) => `types of ${each}`)].join(', ') || 'nothing';
  return [`${at} imports "${found.from}"; besides its own files ${row.place} may import: ${may}.`];
}

function brokenUse(path: string, row: Row, { name, world, line }: Use): string[] {
  const at = `${path}:${line}`;
  if (row.pure) {
    return [`${at} uses ${name}, which is ${world}; ${row.place} is pure. Pass it in instead.`];
  }
  if (world !== 'the browser' || !path.startsWith('src/')) return [];
  const may = row.browser ?? [];
  if (may === 'all' || may.includes(name.replace(/\..*/, ''))) return [];
  const allowed = may.join(', ') || 'nothing';
  return [
    `${at} uses ${name}; of the browser ${row.place} may touch: ${allowed}. Ask src/store for it.`,
  ];
}

/** `/// <reference lib="dom" />` would bring back what the tsconfig of the pure folders leaves out. */
function brokenReferences(path: string, row: Row, file: ts.SourceFile): string[] {
  if (!row.pure) return [];
  const all = [
    ...file.libReferenceDirectives,
    ...file.typeReferenceDirectives,
    ...file.referencedFiles,
  ];
  return all.map(({ pos, fileName }) => {
    const line = file.getLineAndCharacterOfPosition(pos).line + 1;
    return `${path}:${line} refers to "${fileName}" with ///; ${row.place} is pure. Take the line out.`;
  });
}

/** What an import is called in the table: a folder of ours, its styles, a package, or `node:*`. */
function targetOf(path: string, from: string, rows: readonly Row[]): string {
  if (from.startsWith('node:')) return 'node:*';
  if (!from.startsWith('.')) {
    const [scope = '', name = ''] = from.split('/');
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
  }
  const file = posix.join(posix.dirname(path), from.replace(/\?.*/, ''));
  if (file.endsWith('.css')) {
    const beside = posix.dirname(file) === posix.dirname(path);
    return beside && file.endsWith('.module.css') ? OWN_CSS : `${posix.dirname(file)}/*.css`;
  }
  return rowOf(file, rows)?.place ?? file;
}

function rowOf(path: string, rows: readonly Row[]): Row | undefined {
  return rows
    .filter(({ place }) => path === place || path.startsWith(`${place}/`))
    .sort((one, other) => other.place.length - one.place.length)[0];
}

/** Only names are looked up, each in its own file, so neither libraries nor imports are read. */
function parse(sources: Sources): ts.Program {
  const options = { noLib: true, noResolve: true, types: [], jsx: ts.JsxEmit.Preserve };
  return ts.createProgram(Object.keys(sources), options, {
    getSourceFile: (name, language) => {
      const text = sources[name];
      return text === undefined ? undefined : ts.createSourceFile(name, text, language, true);
    },
    fileExists: (name) => name in sources,
    readFile: (name) => sources[name],
    writeFile: () => undefined,
    getDefaultLibFileName: () => 'lib.d.ts',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  });
}
