// Which things of the surrounding world a file uses without importing them.
import ts from 'typescript';

/** Each name a file could use without importing it, and what it would be reaching for. */
const worlds = {
  'the clock': 'Date performance Temporal',
  chance: 'Math crypto',
  'the network': 'fetch XMLHttpRequest WebSocket EventSource',
  'a timer':
    'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame requestIdleCallback',
  'the machine': 'process Buffer global',
  'the console': 'console',
  'the browser':
    'globalThis self window document history location localStorage sessionStorage indexedDB navigator addEventListener removeEventListener matchMedia scrollTo scrollBy alert confirm prompt print open',
};

export type World = keyof typeof worlds;

/** What depends on nothing outside, although it belongs to a name that does. */
const harmless: Record<string, (member: string) => boolean> = {
  Math: (member) => member !== 'random',
  Date: (member) => member === 'UTC',
};

export interface Use {
  readonly name: string;
  readonly world: World;
  readonly line: number;
}

const worldOf = new Map<string, World>();
for (const world of Object.keys(worlds).filter(isWorld)) {
  for (const name of worlds[world].split(' ')) worldOf.set(name, world);
}

export function globalsOf(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const found: Use[] = [];

  function visit(node: ts.Node) {
    if (ts.isPartOfTypeNode(node)) return;
    if (ts.isIdentifier(node)) {
      const world = worldOf.get(node.text);
      if (world && isValue(node) && !isHarmless(node) && !isDeclaredIn(file, node, checker)) {
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        found.push({ name: named(node), world, line });
      }
    }
    ts.forEachChild(node, visit);
  }

  visit(file);
  return found;
}

function isWorld(name: string): name is World {
  return name in worlds;
}

/** Not the `document` of `certificate.document`, of `import { document as … }` or of `<a location>`. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) return false;
  return !ts.isJsxAttribute(parent) && !ts.isMetaProperty(parent);
}

function isHarmless(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isPropertyAccessExpression(parent) && (harmless[node.text]?.(parent.name.text) ?? false)
  );
}

/** A parameter called `location` is not the browser's. What `declare` promises is. */
function isDeclaredIn(file: ts.SourceFile, node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return (symbol?.declarations ?? []).some(
    (each) => each.getSourceFile() === file && !isAmbient(each),
  );
}

function isAmbient(node: ts.Node): boolean {
  if (ts.canHaveModifiers(node) && hasDeclare(node)) return true;
  return ts.isSourceFile(node) ? node.isDeclarationFile : isAmbient(node.parent);
}

function hasDeclare(node: ts.HasModifiers): boolean {
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false;
}

function named(node: ts.Identifier): string {
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.expression === node) return `new ${node.text}`;
  if (!ts.isPropertyAccessExpression(parent)) return node.text;
  return `${node.text}.${parent.name.text}`;
}
