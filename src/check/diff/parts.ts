import type { Condition } from '../../model/condition.ts';
import { writeCondition } from './writeCondition.ts';

/** A place in a record that differs: the path to it, and its text before and after; null where it was or is not there. */
export interface PartChange {
  readonly at: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Compares two versions of a record part by part, whatever kind of record it is, so that a new key
 * of the rules files needs no line here. Lists are matched by their ids, conditions or sources.
 */
export function changedParts(
  before: unknown,
  after: unknown,
  at: readonly string[] = [],
): readonly PartChange[] {
  if (isList(before) && isList(after)) return changedItems(before, after, at);
  if (isRecord(before) && isRecord(after) && !isCondition(before) && !isCondition(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changedParts(before[key], after[key], [...at, key]));
  }
  const [was, is] = [textOf(before), textOf(after)];
  return was === is ? [] : [{ at, before: was, after: is }];
}

function changedItems(
  before: readonly unknown[],
  after: readonly unknown[],
  at: readonly string[],
): readonly PartChange[] {
  const then = keyed(before);
  const now = keyed(after);
  if (then === null || now === null) {
    const [was, is] = [textOf(before), textOf(after)];
    return was === is ? [] : [{ at, before: was, after: is }];
  }
  const order = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...one.keys()].filter((key) => other.has(key)).join(', ');
  const [was, is] = [order(then, now), order(now, then)];
  return [
    ...[...new Set([...then.keys(), ...now.keys()])].flatMap((key) =>
      changedParts(then.get(key), now.get(key), [...at, key]),
    ),
    ...(was === is ? [] : [{ at: [...at, 'order'], before: was, after: is }]),
  ];
}

/** The items of a list by what tells them apart, or null where nothing does. */
function keyed(list: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const found = new Map<string, unknown>();
  for (const item of list) {
    if (!isRecord(item)) return null;
    const key = textOf(item.id) ?? textOf(item.when) ?? textOf(item.source);
    if (key === null || found.has(key)) return null;
    found.set(key, item);
  }
  return found;
}

/** A value in one line, without what its place in the list says already. Null for what is not there. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (isList(value)) return value.map((item) => textOf(item) ?? '').join('; ');
  if (isCondition(value)) return writeCondition(value);
  if (!isRecord(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const parts = Object.entries(value).flatMap(([key, own]) => {
    const text = key === 'id' || key === 'when' ? null : textOf(own);
    return text === null || text === '' ? [] : [`${key}: ${text}`];
  });
  return parts.length === 0 ? textOf(value.id) : parts.join(', ');
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const conditionKinds: readonly unknown[] = ['answer', 'band', 'verdict', 'all', 'any', 'not'];

function isCondition(value: unknown): value is Condition {
  return isRecord(value) && conditionKinds.includes(value.kind);
}
