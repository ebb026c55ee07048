import { ruleset } from 'virtual:ruleset';
import { reasonsFor, standings } from '../../engine/explain.ts';
import type { Reason } from '../../engine/explain.ts';
import type { Score } from '../../model/score.ts';
import { words } from '../../words/words.ts';
import { adviceFor } from '../advice.ts';
import type { Answers } from '../../model/answers.ts';

/** One reason that moves a score: up with points above nothing, down with points below. */
export interface PushView {
  readonly id: string;
  readonly points: number;
  readonly label: string;
  readonly tone: 'good' | 'bad';
  readonly text: string;
  /** Said where the reason rests on what is only usual. */
  readonly note: string | null;
}

/** What pushes one score which way, strongest first, those up before those down. */
export interface PushesView {
  readonly summary: string;
  readonly pushes: readonly PushView[];
  /** The points of the side's longest way from the middle, so that all bars have one scale. */
  readonly scale: number;
}

/** Score id → its pushes, for the scores of the side. Reasons are those of the page: certain, or usual. */
export function pushesViews(given: Answers): Readonly<Record<string, PushesView>> {
  const { answers } = adviceFor(given);
  const reasons = reasonsFor(ruleset, answers);
  const found = ruleset.scores
    .filter(({ side }) => side === answers['side'])
    .map((score) => ({ score, pushes: pushesOf(score, reasons) }));
  const open = new Set(
    standings(ruleset, answers).flatMap(({ score, from, to }) => (from === to ? [] : [score.id])),
  );
  const scale = Math.max(1, ...found.flatMap(({ pushes }) => [upOf(pushes), downOf(pushes)]));
  return Object.fromEntries(
    found.map(({ score, pushes }) => [
      score.id,
      { summary: summaryOf(pushes, open.has(score.id)), pushes, scale },
    ]),
  );
}

function pushesOf(score: Score, reasons: readonly Reason[]): readonly PushView[] {
  return reasons
    .flatMap(({ rule, assumed }): readonly PushView[] => {
      const points = rule.add[score.id];
      if (points === undefined) return [];
      const better = score.tone === 'cost' ? points < 0 : points > 0;
      return [
        {
          id: rule.id,
          points,
          label: words.map.points(points),
          tone: better ? 'good' : 'bad',
          text: rule.because,
          note: assumed.length > 0 ? words.map.usual : null,
        },
      ];
    })
    .sort(
      (one, other) =>
        Math.sign(other.points) - Math.sign(one.points) ||
        Math.abs(other.points) - Math.abs(one.points),
    );
}

function upOf(pushes: readonly PushView[]): number {
  return pushes.reduce((sum, { points }) => sum + Math.max(0, points), 0);
}

function downOf(pushes: readonly PushView[]): number {
  return pushes.reduce((sum, { points }) => sum + Math.max(0, -points), 0);
}

function summaryOf(pushes: readonly PushView[], open: boolean): string {
  if (pushes.length > 0) return words.map.pushes(upOf(pushes), downOf(pushes));
  return open ? words.map.noPushYet : words.map.noPush;
}
