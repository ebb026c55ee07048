import { buildDiagram, GapError } from '../engine/diagram/build.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { checkBands } from './bands.ts';
import { checkCatalogue } from './catalogue.ts';
import type { RulesText } from './files.ts';
import { flow } from './flow.ts';
import { checkIds } from './ids.ts';
import { checkJobAds } from './jobAds/compileJobAds.ts';
import { lower } from './lower.ts';
import { checkNames } from './names.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPoints } from './points.ts';
import { RulesError, type Problem } from './problem.ts';
import { checkSides } from './sides.ts';
import { readSources, type Sources } from './sources.ts';

/** A ruleset, and the records it came from with their places, for whoever has to point at them. */
export interface Compiled {
  readonly ruleset: Ruleset;
  readonly sources: Sources;
}

/**
 * Compiles the rules files to the ruleset that ships. Promises a ruleset in which every
 * name is known and every world has a verdict; else throws a RulesError that lists every
 * problem with its file, line and column. The same texts give the same ruleset.
 */
export function compileRules(texts: RulesText): Ruleset {
  return compileWithSources(texts).ruleset;
}

export function compileWithSources(texts: RulesText): Compiled {
  const problems: Problem[] = [];
  const sources = readSources(texts, problems);
  stopOn(problems);
  checkIds(sources, problems);
  checkSides(sources, problems);
  stopOn(problems);
  checkNames(sources, problems);
  checkCatalogue(sources, problems);
  checkJobAds(sources, problems);
  checkBands(sources, problems);
  checkPoints(sources, problems);
  checkPlaceholders(sources, problems);
  const book = lower(sources, problems);
  stopOn(problems);
  try {
    return {
      ruleset: { ...book, diagram: buildDiagram(book) },
      sources,
    };
  } catch (error) {
    if (error instanceof GapError) throw new RulesError([gap(error, sources)]);
    throw error;
  }
}

function gap({ answers }: GapError, { verdicts }: Sources): Problem {
  const entry = verdicts.find(({ value }) => value.side === answers.side);
  const place = entry?.source.place([...entry.path, 'table']);
  return {
    file: 'rules/verdicts',
    line: 1,
    column: 1,
    ...place,
    message: `No row of this table fits somebody who answers ${flow(answers)}. End the table with a row whose condition is empty: { when: {}, verdict: … }.`,
  };
}

function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RulesError(problems);
}
