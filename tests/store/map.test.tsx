import { ruleset } from 'virtual:ruleset';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/engine/advise.ts';
import { holds } from '../../src/engine/condition.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import type { Answers } from '../../src/model/answers.ts';
import { mapView, type MapView } from '../../src/store/views/map.ts';
import { words } from '../../src/words/words.ts';
import { completeSheets } from '../engine/arbitrary.ts';

// The map as the page gets it, against the decision table by brute force.

const cases = completeSheets(ruleset);

function viewOf(answers: Answers, own = true): MapView {
  const view = mapView(answers, own);
  if (view === null) throw new Error('A map is expected.');
  return view;
}

const scoresOf = (answers: Answers) =>
  ruleset.scores.filter(({ side }) => side === answers['side']);

const verdictName = (id: string | undefined) =>
  ruleset.verdicts.find((verdict) => verdict.id === id)?.name;

/** All cells of all maps of a view. */
function cellsOf({ picture }: MapView) {
  return picture.maps.flatMap(({ cells }) => cells.flat());
}

/** The cell of these bands, by its place in the tables: rows from the top down, columns from the left. */
function cellAt({ picture }: MapView, answers: Answers, bands: Readonly<Record<string, string>>) {
  const [rows, columns, ...between] = scoresOf(answers);
  const map = picture.maps.find(
    ({ id }) => id === between.map((score) => bands[score.id]).join('/'),
  );
  const place = (axis: typeof picture.rows, band: string | undefined) =>
    axis?.bands.findIndex(({ id }) => id === band) ?? -1;
  const row = map?.cells[place(picture.rows, bands[rows?.id ?? ''])];
  return row?.[place(picture.columns, bands[columns?.id ?? ''])];
}

describe('the map of any complete case', () => {
  test('has in every cell the verdict of the first row that fits its bands and these answers', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const view = viewOf(answers);
        const scores = scoresOf(answers);
        const combinations = scores.reduce<Record<string, string>[]>(
          (found, { id, bands }) =>
            found.flatMap((one) => bands.map((band) => ({ ...one, [id]: band.id }))),
          [{}],
        );
        for (const bands of combinations) {
          const row = ruleset.tables[answers['side'] ?? '']?.find(({ when }) =>
            holds(when, { answers, bands }),
          );
          expect(cellAt(view, answers, bands)?.verdict).toBe(verdictName(row?.verdict));
        }
        expect(cellsOf(view)).toHaveLength(combinations.length);
      }),
    );
  });

  test('marks one cell, the evaluated one, on the map that is shown first', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const view = viewOf(answers);
        const { bands, verdict } = evaluate(ruleset, answers);
        expect(cellAt(view, answers, bands)).toMatchObject({
          verdict: verdictName(verdict),
          mark: { weight: 'here', text: 'You' },
          near: null,
        });
        expect(cellsOf(view).filter(({ mark }) => mark !== null)).toHaveLength(1);
        expect(view.picture.switches.map(({ own }) => own)).toEqual(
          view.picture.switches.map(({ id }) => bands[id]),
        );
      }),
    );
  });

  test('counts the other single answers as advice on each of them says', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const { verdict } = evaluate(ruleset, answers);
        const effects = ruleset.questions.flatMap(({ id, options }) =>
          id === 'side' || answers[id] === undefined
            ? []
            : options
                .filter((option) => option.id !== answers[id])
                .map((option) => advise(ruleset, { ...answers, [id]: option.id }).possible),
        );
        const leaving = effects.filter((possible) => possible.join() === verdict).length;
        const { firm } = viewOf(answers);
        expect(firm?.dots.filter((dot) => dot === 'stays')).toHaveLength(leaving);
        expect(firm?.dots).toHaveLength(effects.length);
        expect(firm?.text).toContain(
          leaving === effects.length
            ? words.map.firmAll(leaving)
            : `${String(leaving)} of ${String(effects.length)}`,
        );
      }),
    );
  });
});
