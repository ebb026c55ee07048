// Every way in which one file can pull in another.
import ts from 'typescript';

export interface Import {
  /** As written; undefined when it is computed while the program runs. */
  readonly from: string | undefined;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/**
 * `import { type X } from 'y'` is not type-only: with verbatimModuleSyntax it stays as
 * `import {} from 'y'`, and y is loaded. Only `import type` goes away whole.
 */
export function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const declarations = file.isDeclarationFile;

  function add(at: ts.Node, from: ts.Node | undefined, typeOnly: boolean) {
    const line = file.getLineAndCharacterOfPosition(at.getStart(file)).line + 1;
    const text = from && ts.isStringLiteralLike(from) ? from.text : undefined;
    found.push({ from: text, typeOnly: typeOnly || declarations, line });
  }

  function visit(node: ts.Node) {
    if (ts.isImportDeclaration(node)) {
      add(
        node,
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      );
    } else if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportEqualsDeclaration(node)) {
      if (ts.isExternalModuleReference(node.moduleReference)) {
        add(node, node.moduleReference.expression, node.isTypeOnly);
      }
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && loadsAFile(node.expression)) {
      add(node, node.arguments[0], false);
    } else if (isGlob(node)) {
      add(node, undefined, false);
    }
    ts.forEachChild(node, visit);
  }

  visit(file);
  return found;
}

function loadsAFile(called: ts.Expression): boolean {
  return (
    called.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(called) && called.text === 'require')
  );
}

/** `import.meta.glob`, with which Vite imports whatever fits a pattern. */
function isGlob(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isMetaProperty(node.expression) &&
    node.name.text.startsWith('glob')
  );
}
