import { ruleset } from 'virtual:ruleset';
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/engine/advise.ts';
import type { Answers } from '../../src/model/answers.ts';
import { mapView, type MapView } from '../../src/store/views/map.ts';
import { words } from '../../src/words/words.ts';
import { hirer, learner, obliged, rollout, teamLead, unsure } from '../browser/people.ts';

// The map of single people: its words, and what it marks while answers are open.

function viewOf(answers: Answers, own = true): MapView {
  const view = mapView(answers, own);
  if (view === null) throw new Error('A map is expected.');
  return view;
}

/** All cells of all maps of a view. */
function cellsOf({ picture }: MapView) {
  return picture.maps.flatMap(({ cells }) => cells.flat());
}

const verdictName = (id: string) => ruleset.verdicts.find((verdict) => verdict.id === id)?.name;

describe('the words', () => {
  test('tell where the case stands, as on the map', () => {
    expect(viewOf(hirer).lead).toBe(
      'Your case stands with “Tells you something” at “Nothing” and “Costs you people” at “Some”. There the verdict is “Leave it out”.',
    );
    expect(viewOf(hirer, false).lead).toContain('This case stands');
  });

  test('tell the nearest edge behind which the verdict is another', () => {
    expect(viewOf(hirer).firm?.nearest).toBe(
      'The nearest edge: 1 point less on “Costs you people” would make it “Hardly any” (then “A plus, never a filter”).',
    );
  });

  test('tell where each other answer leads that moves the case', () => {
    const moved = viewOf(hirer).moves.flatMap(({ text, answers }) =>
      answers.map((answer) => `${answer}. ${text}`),
    );
    expect(moved).toContain(
      'An obligation: Yes. To “Tells you something” at “You must have it”. Verdict: Ask for it.',
    );
  });
});

describe('an open case', () => {
  test('is marked wherever it may stand, most of all where it usually is', () => {
    const view = viewOf(unsure);
    const marks = cellsOf(view).flatMap(({ mark }) => mark?.weight ?? []);
    expect(marks.filter((weight) => weight === 'likely')).toHaveLength(1);
    expect(marks).toHaveLength(view.places.length);
    expect(marks).toContain('rare');
    expect(view.firm).toBeNull();
    const likely = cellsOf(view).find(({ mark }) => mark?.weight === 'likely');
    expect(likely?.verdict).toBe(verdictName(advise(ruleset, unsure).likely));
  });

  test('is likeliest in one place alone of those that are usual', () => {
    const marks = viewOf(rollout).places.map(({ text }) => text.split(':')[0]);
    expect(marks.filter((mark) => mark === words.map.mark.likely())).toHaveLength(1);
    expect(marks.filter((mark) => mark === words.map.mark.possible())).toHaveLength(1);
    expect(marks[0]).toBe(words.map.mark.likely());
  });

  test('says so at every switch that may lead to it', () => {
    const [roles] = viewOf(rollout).picture.switches;
    const possible = roles?.options.filter(({ note }) => note === words.map.maybe);
    expect(possible?.map(({ id }) => id)).toEqual(['undefined', 'filling']);
  });

  test('has no map while questions that decide were not asked', () => {
    expect(mapView({ side: 'myself', goal: 'explore' }, true)).toBeNull();
    expect(mapView({}, true)).toBeNull();
  });

  test('has verdicts for every answer left open that the table looks at', () => {
    const undecided = { ...learner, held: 'dont-know' };
    const several = cellsOf(viewOf(undecided)).map(({ verdict }) => verdict);
    expect(several).toContain('Get it or Keep it up');
  });
});

describe('the map of another side', () => {
  test('is a grid of its own first two scores, with a switch for a third', () => {
    const team = viewOf(teamLead).picture;
    expect([team.rows?.title, team.columns.title]).toEqual(['Teaches them', 'Gets used']);
    expect(team.switches.map(({ id }) => id)).toEqual(['roles']);
    expect(viewOf(obliged).picture.switches).toEqual([]);
  });
});
