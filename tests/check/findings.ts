import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import type { RulesText } from '../../src/compile/files.ts';
import { changed, placeIn, type Case } from '../compile/smallRules.ts';

/** One thing changed in the small rules, and what the checker must find. The rules compile all the same. */
export interface Found extends Omit<Case, 'echoes'> {
  readonly check: string;
  readonly severity: Finding['severity'];
  /** What part of the witness must say; null where there is none. */
  readonly witness?: Readonly<Record<string, string>> | null;
  /** The checks that find other errors that follow from the same change, sorted. */
  readonly also?: readonly string[];
}

/** The day on which the small rules are checked. Nothing in them is older than a year then. */
export const today = '2026-11-23';

/** Everything that the checker finds in the rules. */
export function findingsOf(texts: RulesText): readonly Finding[] {
  return check(compileWithSources(texts), today).findings;
}

/** A test for each case: the checker finds this at this place, and no other error but those named. */
export function finds(cases: readonly Found[]): void {
  test.each(cases)('$name', (one) => {
    const texts = changed(one);
    const findings = findingsOf(texts);
    const { check: id, severity, says, witness } = one;
    const place = placeIn(texts, one.in ?? one.file, one.at);
    const found = findings.find(
      (finding) => finding.check === id && finding.message.includes(says),
    );
    expect(found ?? findings).toMatchObject({ ...place, severity });
    if (witness !== undefined)
      expect(found?.witness).toEqual(witness === null ? null : expect.objectContaining(witness));
    const others = findings
      .filter((finding) => finding.severity === 'error' && finding !== found)
      .map((finding) => finding.check);
    expect([...new Set(others)].sort()).toEqual(one.also ?? []);
  });
}
