import type { z } from 'zod';
import type { Certification, certificationSource } from '../model/certification.ts';
import { factsSource } from '../model/facts.ts';
import type { FactKind, Facts } from '../model/facts.ts';

/** A checked record as it ships: optional things made explicit, and what is left to be asked of the issuer. */
export function lowerCertification({
  'role-defined-by': roleDefinedBy,
  'not-to-be-confused-with': notToBeConfusedWith,
  facts = {},
  ...record
}: z.infer<typeof certificationSource>): Certification {
  return {
    ...record,
    letters: record.letters ?? null,
    page: record.page ?? null,
    option: record.option ?? null,
    roleDefinedBy: roleDefinedBy ?? [],
    source: record.source ?? null,
    notToBeConfusedWith: notToBeConfusedWith ?? [],
    checked: record.checked ?? null,
    facts,
    ask: record.kind === 'programme' ? [] : left(facts),
  };
}

/** The kinds of fact that are not known and could apply: nobody asks how long an exam takes where there is none. */
function left(facts: Facts): readonly FactKind[] {
  const pointless = new Set<FactKind>();
  if (facts.exam?.value === 'no')
    for (const kind of kinds) if (kind.startsWith('exam-')) pointless.add(kind);
  if (facts['valid-years']?.value === 'for-life')
    for (const kind of kinds) if (kind.startsWith('renewal-')) pointless.add(kind);
  const noClass = facts['class-needed']?.value === 'no';
  if (noClass || facts['class-days'] !== undefined) pointless.add('class-hours');
  if (noClass || facts['class-hours'] !== undefined) pointless.add('class-days');
  return kinds.filter((kind) => facts[kind] === undefined && !pointless.has(kind));
}

const kinds: readonly FactKind[] = factsSource.keyof().options;
