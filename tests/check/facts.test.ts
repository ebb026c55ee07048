import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { compileWithSources } from '../../src/compile/compile.ts';
import { changed, placeIn, small } from '../compile/smallRules.ts';

const file = 'certifications/stick';

/** What is said of old facts on a day. */
function told(today: string, texts = small) {
  const { findings } = check(compileWithSources(texts), today);
  return findings.filter((finding) => finding.message.startsWith('Facts of'));
}

describe('facts that nobody has looked at for a year', () => {
  test('are no matter on the day itself', () => {
    expect(told('2027-11-01')).toEqual([]);
  });

  test('are told a day later, all of a record in one warning, but for one that was checked since', () => {
    const [found, ...more] = told('2027-11-02');
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...placeIn(small, file, 'checked: ¦"2026-11-01"'),
      check: 'fact-old',
      severity: 'warning',
      message:
        'Facts of "stick" were last checked more than a year ago: prerequisites, class-needed, exam-minutes, price, covers (2026-11-01). Look them up at https://example.com/stick, put right what has changed, and write the day behind "checked".',
    });
  });

  test('are told with each day on which some were checked', () => {
    const [found] = told('2028-01-01');
    expect(found?.message).toContain('covers (2026-11-01); valid-years (2026-11-20). Look');
  });

  test('count from the day on which they were checked, not from that of an old source', () => {
    const old = changed({ file: 'sources', from: 'date: "2026-05-31"', to: 'date: "2015"' });
    expect(told('2026-11-23', old)).toEqual([]);
  });
});
