import { z } from 'zod';
import { certificationSource } from '../model/certification.ts';
import { claimSource, sourceSource } from '../model/claim.ts';
import { exampleSource } from '../model/example.ts';
import { jobAdsSource } from '../model/jobAdsSource.ts';
import { lawSource } from '../model/law.ts';
import { letterSource, placeholderSource } from '../model/letter.ts';
import { migrationSource } from '../model/migration.ts';
import { questionSource } from '../model/question.ts';
import { ruleSource } from '../model/rule.ts';
import { scoreSource } from '../model/score.ts';
import { stepSource } from '../model/step.ts';
import { verdictsSource } from '../model/verdict.ts';
import type { RulesText } from './files.ts';
import type { Problem } from './problem.ts';
import { readSources } from './sources.ts';
import { vocabularyOf } from './vocabularyOf.ts';
import type { Vocabulary } from './vocabulary.ts';

type Json = Readonly<Record<string, unknown>>;

const kinds = {
  questions: z.array(questionSource),
  scores: z.array(scoreSource),
  points: z.array(ruleSource),
  verdicts: verdictsSource,
  steps: z.array(stepSource),
  letters: z.array(letterSource),
  placeholders: z.array(placeholderSource),
  laws: z.array(lawSource),
  examples: z.array(exampleSource),
  claims: z.array(claimSource),
  sources: z.array(sourceSource),
  certification: certificationSource,
  migrations: z.array(migrationSource),
  'job-ads': jobAdsSource,
} as const;

/**
 * The JSON Schema of each kind of rules file, by file name. They are made from the same shapes the
 * compiler checks and from the questions themselves, so that an editor completes question and option ids.
 */
export function rulesSchemas(texts: RulesText): ReadonlyMap<string, string> {
  const problems: Problem[] = [];
  const sources = readSources(texts, problems);
  const words = vocabularyOf(sources);
  const known: Known = {
    claim: sources.claims.map(({ value }) => value.id),
    source: sources.sources.map(({ value }) => value.id),
    score: sources.scores.map(({ value }) => value.id),
    letter: sources.letters.map(({ value }) => value.id),
    question: sources.questions.map(({ value }) => value.id),
  };
  return new Map(
    Object.entries(kinds).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
        override: ({ jsonSchema }) => forEditors(jsonSchema, known),
      });
      const text = JSON.stringify(
        { ...json, $defs: { condition: conditionSchema(words), ...idSchemas(known) } },
        null,
        2,
      );
      return [`${name}.schema.json`, `${text.replaceAll(conditionMark, conditionRef)}\n`];
    }),
  );
}

const conditionMark = '"description": "condition"';
const conditionRef = '"$ref": "#/$defs/condition"';

type Known = Readonly<Record<string, readonly string[]>>;

/**
 * Points to the records that may be referred to. An editor reads +3 and yes as a number and a truth
 * value, where the compiler reads text, so both are let through.
 */
function forEditors(schema: z.core.JSONSchema.BaseSchema, known: Known): void {
  const { description: kind = '' } = schema;
  if (kind in known) {
    for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
    schema.$ref = `#/$defs/${kind}`;
  }
  if (schema.pattern?.includes('\\d') === true) schema.type = ['string', 'integer'];
}

/** The ids of each kind that records refer to, once a file, however often they may stand in it. */
function idSchemas(known: Known): Json {
  return Object.fromEntries(Object.entries(known).map(([kind, ids]) => [kind, { enum: ids }]));
}

function conditionSchema({ questions, bands, verdicts }: Vocabulary): Json {
  const list = (ids: readonly string[]): Json => ({
    anyOf: [{ enum: ids }, { type: 'array', minItems: 1, uniqueItems: true, items: { enum: ids } }],
  });
  const self = { $ref: '#/$defs/condition' };
  const entries = [
    ...[...questions].map(([id, { options, always }]) => [always ? id : `${id}?`, list(options)]),
    ...[...bands].map(([id, ids]) => [id, list(ids)]),
    ['verdict', list(verdicts)],
    ['fits', { enum: ['yes', 'no', true, false] }],
    ['all', { type: 'array', minItems: 1, items: self }],
    ['any', { type: 'array', minItems: 1, items: self }],
    ['not', self],
  ];
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(entries) };
}
