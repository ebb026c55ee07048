import { dontKnow } from '../engine/open.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './shape.ts';
import type { Sources } from './sources.ts';
import { unknown } from './unknown.ts';
import type { Path } from './yaml.ts';

/** Checks every name outside conditions: whatever a record refers to exists. */
export function checkNames(sources: Sources, problems: Problem[]): void {
  const ids = <T extends { readonly id: string }>(entries: readonly Entry<T>[]) =>
    entries.map(({ value }) => value.id);
  const refer = (
    entry: Entry<unknown>,
    path: Path,
    name: string,
    known: readonly string[],
    kind: string,
    target: 'key' | 'value' = 'value',
  ) => {
    if (known.includes(name)) return;
    const place = entry.source.place([...entry.path, ...path], target);
    problems.push({ ...place, message: unknown(kind, name, path, known) });
  };

  const questions = new Map(
    sources.questions.map(({ value }) => [value.id, value.options.map(({ id }) => id)]),
  );
  const unsure = new Set(
    sources.questions.flatMap(({ value }) => (value['dont-know'] === undefined ? [] : [value.id])),
  );
  const sides = questions.get('side') ?? [];
  const scores = ids(sources.scores);
  const claims = ids(sources.claims);
  const known = ids(sources.sources);

  for (const entry of sources.questions) {
    const { usual, options } = entry.value;
    if (usual === undefined) continue;
    refer(
      entry,
      ['usual', 'option'],
      usual.option,
      options.map(({ id }) => id),
      'option',
    );
    refer(entry, ['usual', 'source'], usual.source, known, 'source');
  }
  for (const entry of sources.scores) refer(entry, ['side'], entry.value.side, sides, 'side');
  for (const entry of sources.rules) {
    for (const score of Object.keys(entry.value.add))
      refer(entry, ['add', score], score, scores, 'score', 'key');
    refer(entry, ['claim'], entry.value.claim, claims, 'claim');
  }
  for (const entry of sources.steps) {
    const { claim, letter } = entry.value;
    if (claim !== undefined) refer(entry, ['claim'], claim, claims, 'claim');
    if (letter !== undefined) refer(entry, ['letter'], letter, ids(sources.letters), 'letter');
  }
  for (const entry of sources.letters) {
    const question = entry.value['finds-out'];
    if (question !== undefined)
      refer(entry, ['finds-out'], question, [...questions.keys()], 'question');
  }
  for (const entry of sources.laws) {
    const { claim, ordered } = entry.value;
    if (claim !== undefined) refer(entry, ['claim'], claim, claims, 'claim');
    if (ordered === undefined) continue;
    refer(entry, ['ordered', 'question'], ordered.question, [...questions.keys()], 'question');
    const options = questions.get(ordered.question);
    if (options !== undefined)
      ordered.along.forEach((option, index) => {
        refer(entry, ['ordered', 'along', index], option, options, 'option');
      });
    if (ordered.score !== undefined) {
      refer(entry, ['ordered', 'score'], ordered.score, scores, 'score');
    }
  }
  const verdicts = [
    ...sources.verdicts.flatMap(({ value }) => value.verdicts.map(({ id }) => id)),
    'find-out',
  ];
  for (const entry of sources.examples) {
    const { source, answers, verdict } = entry.value;
    if (source !== undefined) refer(entry, ['source'], source, known, 'source');
    refer(entry, ['verdict'], verdict, verdicts, 'verdict');
    for (const [question, option] of Object.entries(answers)) {
      refer(entry, ['answers', question], question, [...questions.keys()], 'question', 'key');
      const options = questions.get(question);
      if (options === undefined || (option === dontKnow && unsure.has(question))) continue;
      if (option === dontKnow) {
        problems.push({
          ...entry.source.place([...entry.path, 'answers', question]),
          message: `The question "${question}" has no answer "dont-know". Choose an option, or leave the question out.`,
        });
      } else refer(entry, ['answers', question], option, options, 'option');
    }
  }
  for (const entry of sources.claims) {
    for (const list of ['support', 'contest'] as const) {
      entry.value[list].forEach(({ source }, index) => {
        refer(entry, [list, index, 'source'], source, known, 'source');
      });
    }
  }
  for (const entry of sources.verdicts) {
    refer(entry, ['side'], entry.value.side, sides, 'side');
    const own = entry.value.verdicts.map(({ id }) => id);
    entry.value.table.forEach(({ verdict }, index) => {
      refer(entry, ['table', index, 'verdict'], verdict, own, 'verdict');
    });
  }
  for (const entry of sources.certifications) {
    const { option, 'role-defined-by': frameworks, source } = entry.value;
    if (option !== undefined)
      refer(
        entry,
        ['option'],
        option,
        questions.get('certification') ?? [],
        'certification option',
      );
    frameworks?.forEach((framework, index) => {
      refer(
        entry,
        ['role-defined-by', index],
        framework,
        questions.get('framework') ?? [],
        'framework option',
      );
    });
    if (source !== undefined) refer(entry, ['source'], source, known, 'source');
  }
}
