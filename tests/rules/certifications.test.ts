import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import type { Certification } from '../../src/model/certification.ts';

// A walk over every real record, one promise a test.

const { certifications, sources, questions } = loadRuleset();
const sourceOf = new Map(sources.map((source) => [source.id, source]));
const options = questions.find(({ id }) => id === 'certification')?.options ?? [];
const withFacts = certifications.filter(({ facts }) => Object.keys(facts).length > 0);

function factsOf({ facts }: Certification) {
  return Object.entries(facts).map(([kind, fact]) => ({ kind, ...fact }));
}

/** Those of the records that break a promise, by id and kind of fact. */
function broken(holds: (fact: ReturnType<typeof factsOf>[number], record: Certification) => boolean) {
  return certifications.flatMap((record) =>
    factsOf(record)
      .filter((fact) => !holds(fact, record))
      .map(({ kind }) => `${record.id}: ${kind}`),
  );
}

function named(id: string): Certification {
  const record = certifications.find((one) => one.id === id);
  if (record === undefined) throw new Error(`There is no certification ${id}.`);
  return record;
}

describe('every record', () => {
  test('is called like its file', () => {
    const folder = fileURLToPath(new URL('../../rules/certifications', import.meta.url));
    const files = readdirSync(folder).map((name) => name.replace('.yaml', ''));
    expect(certifications.map(({ id }) => id)).toEqual(files.toSorted());
  });

  test('has facts, but for the programmes and whatever has many issuers', () => {
    const without = certifications.filter((record) => !withFacts.includes(record));
    expect(without.map(({ id }) => id)).toEqual(['associate-programmes', 'school']);
  });

  test('with facts has at least two', () => {
    const few = withFacts.filter((record) => factsOf(record).length < 2);
    expect(few.map(({ id }) => id)).toEqual([]);
  });

  test('with facts sends people on to the issuer, and says who names it and when it was checked', () => {
    const lost = withFacts.filter(
      ({ page, source, checked }) => page === null || source === null || checked === null,
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('for a role of a framework says which, and that the framework defines it', () => {
    const roles = certifications.filter(({ kind }) => kind === 'framework-role');
    for (const { id, roleDefinedBy, facts } of roles)
      expect([id, roleDefinedBy.length, facts['role-defined']?.value]).toEqual([id, 1, 'yes']);
  });

  test('tells apart letters that it shares with another', () => {
    const shared = certifications.filter(({ letters, id }) =>
      certifications.some((other) => other.id !== id && letters !== null && other.letters === letters),
    );
    expect(shared.map(({ id }) => id)).toEqual(['pragmatic-pmc', 'product-school-pmc']);
    for (const { id, notToBeConfusedWith } of shared)
      expect([id, notToBeConfusedWith.length > 0]).toEqual([id, true]);
  });

  test.each([
    ['safe-apm', 'application performance monitoring'],
    ['safe-apm', 'associate product manager'],
    ['safe-apm', 'acquisition'],
    ['aipmm-cpm', 'cost per mille'],
    ['pmi-acp', 'private medical insurance'],
    ['csm', 'customer success manager'],
    ['psm-i', 'partner sales manager'],
  ])('%s is not to be confused with %s', (id, other) => {
    expect(named(id).notToBeConfusedWith.join(' ')).toContain(other);
  });
});

describe('every fact', () => {
  test('has a source', () => {
    expect(broken(({ source }) => sourceOf.has(source))).toEqual([]);
  });

  test('has a date, be it one that says how little is known', () => {
    expect(broken(({ source }) => (sourceOf.get(source)?.date ?? null) !== null)).toEqual([]);
  });

  test('was checked on a day', () => {
    expect(broken((fact, record) => (fact.checked ?? record.checked) !== null)).toEqual([]);
  });

  test('leads to its source, or is told why it cannot', () => {
    const leads = (id: string) => {
      const source = sourceOf.get(id);
      return source !== undefined && (source.url !== null || source.note !== null);
    };
    expect(broken(({ source }) => leads(source))).toEqual([]);
  });

  test('is not asked of the issuer too', () => {
    expect(broken(({ kind }, { ask }) => !ask.some((asked) => asked === kind))).toEqual([]);
  });

  test('about an exam stands where there is one', () => {
    const about = (kind: string) => kind.startsWith('exam-');
    expect(broken(({ kind }, { facts }) => !about(kind) || facts.exam?.value === 'yes')).toEqual([]);
  });

  test('about a renewal stands where there is one', () => {
    const about = (kind: string) => kind.startsWith('renewal-');
    expect(
      broken(({ kind }, { facts }) => !about(kind) || typeof facts['valid-years']?.value === 'object'),
    ).toEqual([]);
  });

  test('no price is without more of a date than none', () => {
    expect(
      broken(({ kind, source }) => !kind.endsWith('price') || sourceOf.get(source)?.date !== 'undated'),
    ).toEqual([]);
  });

  test('no pass mark is above a hundred', () => {
    for (const { id, facts } of certifications) {
      const mark = facts['exam-pass-percent']?.value;
      expect([id, typeof mark !== 'object' || mark.to <= 100]).toEqual([id, true]);
    }
  });
});

describe('the catalogue and the questionnaire', () => {
  test('each certification that can be chosen has a record', () => {
    const recorded = new Set(certifications.map(({ option }) => option));
    const bare = options.map(({ id }) => id).filter((id) => id !== 'undecided' && !recorded.has(id));
    expect(bare).toEqual([]);
  });

  test('what fits which framework is what the verdicts were made for', () => {
    const pairs = certifications.flatMap(({ option, roleDefinedBy }) =>
      roleDefinedBy.map((framework) => `${framework}: ${option ?? ''}`),
    );
    expect([...new Set(pairs)].toSorted()).toEqual([
      'safe: safe-apm',
      'safe: safe-popm',
      'scrum: cspo',
      'scrum: pspo',
    ]);
  });

  test('the yardstick has what a comparison of effort needs', () => {
    const { facts, ask } = named('cisco-ccna');
    for (const kind of ['class-needed', 'study-hours', 'exam-minutes', 'exam-supervised'] as const)
      expect([kind, facts[kind] !== undefined]).toEqual([kind, true]);
    expect(ask).not.toContain('class-hours');
  });

  test('the hardest product owner exam is told from a test with boxes to tick', () => {
    const { facts } = named('pspo-iii');
    expect(facts['exam-pass-percent']?.value).toBe('no-percentage');
    expect(facts.holders?.value).toEqual({ from: 593, to: 593 });
  });
});
