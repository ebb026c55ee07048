import { ruleset } from 'virtual:ruleset';
import type { Move } from '../../engine/firm.ts';
import type { Place } from '../../engine/places.ts';
import { words } from '../../words/words.ts';
import type { MapCase } from './mapCase.ts';
import { verdictNames, where } from './mapWords.ts';
import { questionName } from './names.ts';
import { keyOf } from './ownCells.ts';

/** Other answers, each alone, that lead to the same place. */
export interface MoveView {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly string[];
}

/** Told place by place up to so many; more say nothing to anybody. */
const most = 3;

/** Where other answers would lead that move the case on the map, those that change the verdict first. */
export function moveViews(found: MapCase): readonly MoveView[] {
  const groups = new Map<string, Move[]>();
  for (const move of found.moves) {
    if (move.places.every((place) => staysIn(found, place))) continue;
    const kinds = move.places.map(
      ({ bands, verdict }) => `${keyOf(found.scores, bands)}:${verdict}`,
    );
    const id = kinds.toSorted().join(' ');
    groups.set(id, [...(groups.get(id) ?? []), move]);
  }
  const stays = ([, [move]]: readonly [string, readonly Move[]]) =>
    move?.places.every(({ verdict }) => verdict === found.advice.verdict) === true ? 1 : 0;
  return [...groups]
    .sort((one, other) => stays(one) - stays(other))
    .map(([id, moves]) => ({
      id,
      text: destination(found, moves[0]?.places ?? []),
      answers: moves.map(answerText),
    }));
}

/** Whether the case stands there already, with the same verdict. */
function staysIn({ cells, scores, advice }: MapCase, { bands, verdict }: Place): boolean {
  const key = keyOf(scores, bands);
  return verdict === advice.verdict && cells.some((cell) => cell.key === key);
}

function destination(found: MapCase, places: readonly Place[]): string {
  const there = new Set(places.map(({ verdict }) => verdict));
  const verdicts = verdictNames(ruleset.verdicts.map(({ id }) => id).filter((id) => there.has(id)));
  const keys = new Set(places.map(({ bands }) => keyOf(found.scores, bands)));
  if (found.cells.length === 1 && keys.size === 1 && keys.has(found.cells[0].key))
    return words.map.moveNowhere(verdicts);
  const texts = [...new Set(places.map((place) => placeText(found, place)))];
  return texts.length > most
    ? words.map.moveToMany(texts.length, verdicts)
    : words.map.moveTo(texts, verdicts);
}

/** Only what is different there, where the case itself stands in one place. */
function placeText({ cells: [cell, another], scores }: MapCase, { bands }: Place): string {
  const changed = scores.filter(({ id }) => bands[id] !== cell.bands[id]);
  return where(another === undefined && changed.length > 0 ? changed : scores, bands);
}

function answerText({ question: id, option }: Move): string {
  const question = ruleset.questions.find((one) => one.id === id);
  const label = question?.options.find((one) => one.id === option)?.label ?? option;
  return words.map.answer(questionName(id), label);
}
