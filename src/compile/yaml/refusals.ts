import { isAlias, isMap, isScalar, visit, type Document, type Node, type Scalar } from 'yaml';
import type { Mistake } from './mistake.ts';

/**
 * What is valid YAML and would do something silently that no author means: anchors, aliases, tags,
 * merge keys, a comment behind text (which is how a sentence with # loses its end), a comma that
 * cuts a text between braces, a quote without its partner.
 */
export function refusals(document: Document, text: string): readonly Mistake[] {
  const found: Mistake[] = [];
  const refuse = (node: Node, message: string) =>
    found.push({ offset: node.range?.[0] ?? 0, message });
  /** Anchors and tags stand in front of the node that they are about. */
  const refuseSign = (node: Node, message: string) => {
    const before = text.slice(0, node.range?.[0] ?? 0);
    found.push({ offset: before.length - (/\S+\s*$/.exec(before)?.[0].length ?? 0), message });
  };
  visit(document, {
    Node: (key, node) => {
      if (isAlias(node))
        refuse(node, `An alias (*name) is not allowed. Write the value out. ${asText}`);
      else if (node.anchor !== undefined)
        refuseSign(node, `An anchor (&name) is not allowed. Remove it. ${asText}`);
      if (node.tag !== undefined)
        refuseSign(node, `The tag "${node.tag}" is not allowed. Remove it. ${asText}`);
      if (isMap(node) && node.flow === true) {
        for (const { key: name, value } of node.items)
          if (isScalar(name) && value === null) refuse(name, cut(String(name.value)));
      }
      if (!isScalar(node)) return;
      if (key === 'key' && node.value === '<<')
        refuse(node, 'A merge key (<<) is not allowed. Write the entries out.');
      const message = node.type === 'PLAIN' ? plain(node) : null;
      if (message !== null) refuse(node, message);
    },
  });
  return found;
}

const asText = 'If it belongs to a text, put that text in quotes.';

/** What is wrong with a text without quotes around it, or null. */
function plain({ comment, value }: Scalar): string | null {
  if (typeof comment === 'string')
    return 'A comment stands behind unquoted text on the same line. If "#" belongs to the text, put the text in quotes; else move the comment to a line of its own.';
  if (typeof value === 'string' && value.split('"').length % 2 === 0)
    return 'This text has a " without its partner. Add the other one, or take it out.';
  return null;
}

function cut(key: string): string {
  const [name] = key.split(':');
  if (key.includes(':')) return `A space is missing behind "${name ?? ''}:".`;
  return `"${key}" has no value. Between { and } a comma ends a text: put that text in quotes.`;
}
