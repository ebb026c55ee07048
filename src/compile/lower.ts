import { questionsIn } from '../engine/condition.ts';
import type { Condition } from '../model/condition.ts';
import type { Law } from '../model/law.ts';
import type { Question } from '../model/question.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { readCondition, type Sight } from './condition.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './shape.ts';
import type { Sources } from './sources.ts';
import type { Vocabulary } from './vocabulary.ts';
import { vocabularyOf } from './vocabularyOf.ts';
import type { Path } from './yaml.ts';

/** Turns checked records into the ruleset: conditions read, optional things made explicit. */
export function lower(sources: Sources, problems: Problem[]): Omit<Ruleset, 'diagram'> {
  const words = vocabularyOf(sources);
  const read = (entry: Entry<unknown>, path: Path, value: unknown, sight: Sight): Condition =>
    readCondition(value, [...entry.path, ...path], {
      words,
      source: entry.source,
      problems,
      sight,
    });

  const questions = sources.questions.map((entry) => lowerQuestion(entry, read, words, problems));
  const sideOf = new Map(sources.scores.map(({ value }) => [value.id, value.side]));
  return {
    questions,
    scores: sources.scores.map(({ value }) => ({
      ...value,
      bands: value.bands.map((band) => ({ ...band, from: band.from ?? null })),
    })),
    rules: sources.rules.map((entry) => ({
      ...entry.value,
      side: oneSide(entry, sideOf, problems),
      when: read(entry, ['when'], entry.value.when, 'answers'),
    })),
    verdicts: sources.verdicts.flatMap((entry) =>
      entry.value.verdicts.map((verdict, index) => ({
        ...verdict,
        side: entry.value.side,
        instead: (verdict.instead ?? []).map(({ when, headline, probably, summary }, wording) => ({
          when: read(entry, ['verdicts', index, 'instead', wording, 'when'], when, 'bands'),
          headline: headline ?? null,
          probably: probably ?? null,
          summary: summary ?? null,
        })),
      })),
    ),
    tables: Object.fromEntries(
      sources.verdicts.map((entry) => [
        entry.value.side,
        entry.value.table.map((row, index) => ({
          when: read(entry, ['table', index, 'when'], row.when, 'bands'),
          verdict: row.verdict,
        })),
      ]),
    ),
    claims: sources.claims.map(({ value }) => ({
      ...value,
      essay: value.essay ?? null,
      beyond: value.beyond ?? null,
    })),
    sources: sources.sources.map(({ value }) => ({
      ...value,
      url: value.url ?? null,
      date: value.date ?? null,
      note: value.note ?? null,
    })),
    steps: sources.steps.map((entry) => ({
      ...entry.value,
      why: entry.value.why ?? null,
      claim: entry.value.claim ?? null,
      when: read(entry, ['when'], entry.value.when, 'verdicts'),
    })),
    laws: sources.laws.map((entry) => lowerLaw(entry, read)),
    examples: sources.examples.map(({ value }) => ({
      ...value,
      story: value.story ?? null,
      source: value.source ?? null,
    })),
    certifications: sources.certifications.map(
      ({ value: { 'role-defined-by': roleDefinedBy, ...value } }) => ({
        ...value,
        option: value.option ?? null,
        roleDefinedBy: roleDefinedBy ?? [],
        source: value.source ?? null,
      }),
    ),
  };
}

type ReadIn = (entry: Entry<unknown>, path: Path, value: unknown, sight: Sight) => Condition;

function lowerQuestion(
  entry: Sources['questions'][number],
  read: ReadIn,
  words: Vocabulary,
  problems: Problem[],
): Question {
  const {
    'asked-when': asked,
    'dont-know': unsure,
    instead,
    usual,
    task,
    hint,
    ...value
  } = entry.value;
  const askedWhen = read(entry, ['asked-when'], asked ?? {}, 'answers');
  for (const id of questionsIn(askedWhen)) {
    if ((words.questions.get(id)?.place ?? 0) < (words.questions.get(value.id)?.place ?? 0))
      continue;
    problems.push({
      ...entry.source.place([...entry.path, 'asked-when']),
      message: `asked-when looks at "${id}", which is asked later. Only earlier questions can decide whether one is asked.`,
    });
  }
  return {
    ...value,
    hint: hint ?? null,
    askedWhen,
    instead: (instead ?? []).map((wording, index) => ({
      when: read(entry, ['instead', index, 'when'], wording.when, 'answers'),
      ask: wording.ask,
      hint: wording.hint ?? null,
    })),
    options: value.options.map((option) => ({ ...option, hint: option.hint ?? null })),
    unsure: unsure === undefined ? null : { ...unsure, id: 'dont-know', hint: unsure.hint ?? null },
    usual: usual ?? null,
    task: task ?? null,
  };
}

function lowerLaw(entry: Sources['laws'][number], read: ReadIn): Law {
  const { id, says, claim, when, never, always, ordered } = entry.value;
  const common = {
    id,
    says,
    claim: claim ?? null,
    when: read(entry, ['when'], when ?? {}, 'answers'),
  };
  if (ordered !== undefined) {
    const { question, along, score, moves } = ordered;
    return { ...common, kind: 'ordered', question, along, score: score ?? null, moves };
  }
  const kind = never === undefined ? 'always' : 'never';
  return { ...common, kind, what: read(entry, [kind], never ?? always ?? {}, 'verdicts') };
}

/** A rule belongs to the side of the scores it adds to; they must agree. */
function oneSide(
  entry: Sources['rules'][number],
  sideOf: ReadonlyMap<string, string>,
  problems: Problem[],
): string {
  const sides = new Set(Object.keys(entry.value.add).map((score) => sideOf.get(score) ?? ''));
  const [side = ''] = sides;
  if (sides.size !== 1) {
    problems.push({
      ...entry.source.place([...entry.path, 'add']),
      message:
        'add: the scores of a rule belong to one side, and at least one belongs here. Split the rule in two.',
    });
  }
  for (const [score, points] of Object.entries(entry.value.add)) {
    if (points !== 0) continue;
    problems.push({
      ...entry.source.place([...entry.path, 'add', score]),
      message: `${score}: 0 points change nothing. Write +1 or -1, or remove the line.`,
    });
  }
  return side;
}
