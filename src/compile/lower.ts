import type { Ruleset } from '../model/ruleset.ts';
import type { About } from './about.ts';
import { lowerCertification } from './certifications.ts';
import { readCondition } from './condition.ts';
import { lowerLaw } from './lowerLaw.ts';
import { lowerLetters, lowerPlaceholders } from './lowerLetters.ts';
import { lowerQuestions } from './lowerQuestions.ts';
import { lowerRules } from './lowerRules.ts';
import { lowerSteps } from './lowerSteps.ts';
import { lowerMigrations } from './migrations.ts';
import type { Problem } from './problem.ts';
import type { ReadIn } from './readIn.ts';
import { sidesAsked, type SidesAsked } from './sides.ts';
import type { Sources } from './sources.ts';
import { vocabularyOf } from './vocabularyOf.ts';

/** Turns checked records into the ruleset: conditions read, optional things made explicit. */
export function lower(sources: Sources, problems: Problem[]): Omit<Ruleset, 'diagram'> {
  const words = vocabularyOf(sources);
  const read: ReadIn = (entry, path, value, sight, about = null) =>
    readCondition(value, [...entry.path, ...path], {
      words,
      source: entry.source,
      problems,
      sight,
      about,
    });

  const questions = lowerQuestions(sources.questions, read, words, problems);
  const asked: SidesAsked = problems.length === 0 ? sidesAsked(questions) : new Map();
  const decidesFor = (side: string): About => ({
    sides: [side],
    why: `This file decides for the side "${side}".`,
    mend: `Look at what "${side}" is asked, or leave it out.`,
    asked,
  });
  return {
    questions,
    scores: sources.scores.map(({ value }) => ({
      ...value,
      bands: value.bands.map((band) => ({ ...band, from: band.from ?? null })),
    })),
    rules: lowerRules(sources, read, asked, problems),
    verdicts: sources.verdicts.flatMap((entry) => {
      const about = decidesFor(entry.value.side);
      return entry.value.verdicts.map((verdict, index) => ({
        ...verdict,
        side: entry.value.side,
        instead: (verdict.instead ?? []).map(({ when, headline, probably, summary }, wording) => ({
          when: read(entry, ['verdicts', index, 'instead', wording, 'when'], when, 'bands', about),
          headline: headline ?? null,
          probably: probably ?? null,
          summary: summary ?? null,
        })),
      }));
    }),
    tables: Object.fromEntries(
      sources.verdicts.map((entry) => {
        const about = decidesFor(entry.value.side);
        const rows = entry.value.table.map((row, index) => ({
          when: read(entry, ['table', index, 'when'], row.when, 'bands', about),
          verdict: row.verdict,
        }));
        return [entry.value.side, rows];
      }),
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
    steps: lowerSteps(sources, read),
    letters: lowerLetters(sources, read),
    placeholders: lowerPlaceholders(sources, read),
    laws: sources.laws.map((entry) => lowerLaw(entry, read, problems)),
    examples: sources.examples.map(({ value }) => ({
      ...value,
      story: value.story ?? null,
      source: value.source ?? null,
    })),
    certifications: sources.certifications.map(({ value }) => lowerCertification(value)),
    migrations: lowerMigrations(sources, problems),
  };
}
