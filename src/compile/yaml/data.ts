import { isCollection, isMap, isScalar, isSeq } from 'yaml';

/** The data of a node, every scalar as text. */
export function toData(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [
        isScalar(key) && typeof key.value === 'string' ? key.value : '?',
        toData(value),
      ]),
    );
  }
  if (isSeq(node)) return node.items.map(toData);
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  return '';
}

/** Where the value at a path starts, or its key; the nearest thing above it where the path leads nowhere. */
export function offsetOf(
  contents: unknown,
  path: readonly PropertyKey[],
  target: 'key' | 'value',
): number {
  let node: unknown = contents;
  let offset = start(contents);
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) return offset;
      const last = depth === path.length - 1;
      offset =
        last && target === 'value' && pair.value !== null ? start(pair.value) : start(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = node === undefined ? offset : start(node);
    } else {
      return offset;
    }
  }
  return offset;
}

/** Whether the map at a path is written between { and }. */
export function inBraces(contents: unknown, path: readonly PropertyKey[]): boolean {
  const node = nodeAt(contents, path);
  return isMap(node) && node.flow === true;
}

/** Where the last sign of what stands at a path is; 0 where nothing stands there. */
export function endOf(contents: unknown, path: readonly PropertyKey[]): number {
  const node = nodeAt(contents, path);
  return isCollection(node) || isScalar(node) ? Math.max(0, (node.range?.[1] ?? 0) - 1) : 0;
}

function nodeAt(contents: unknown, path: readonly PropertyKey[]): unknown {
  return path.length > 0 && isCollection(contents) ? contents.getIn(path, true) : contents;
}

function start(node: unknown): number {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}
