import { ruleset } from 'virtual:ruleset';
import { standings } from '../../engine/explain.ts';
import type { Standing } from '../../engine/explain.ts';
import { edgesOf, effectOf } from '../../engine/firm.ts';
import type { Edge, Effect } from '../../engine/firm.ts';
import { verdictsAt } from '../../engine/map.ts';
import type { Band, Score } from '../../model/score.ts';
import { words } from '../../words/words.ts';
import type { MapCase } from './mapCase.ts';
import { verdictNames, where } from './mapWords.ts';

/** How firm a settled verdict stands. */
export interface FirmView {
  readonly text: string;
  /** What each other single answer does to it, those that leave it first. */
  readonly dots: readonly Effect[];
  /** What the dots mean; empty where all are alike. */
  readonly key: string;
  /** The shortest way to another verdict by points on one score. These two: only where the case stands in one place. */
  readonly nearest: string | null;
  /** A line a score: how far its sum is from the bands beside its own. */
  readonly edges: readonly { readonly id: string; readonly text: string }[];
}

const order: readonly Effect[] = ['stays', 'depends', 'changes'];

/** Null while the verdict is open: then it does not stand at all. */
export function firmView(found: MapCase): FirmView | null {
  const { advice, moves, cells, scores } = found;
  if (!advice.settled || moves.length === 0) return null;
  const dots = moves
    .map((move) => effectOf(move, advice.verdict))
    .sort((one, other) => order.indexOf(one) - order.indexOf(other));
  const count = (effect: Effect) => dots.filter((dot) => dot === effect).length;
  const text =
    count('stays') === dots.length
      ? words.map.firmAll(dots.length)
      : words.map.firmSome(count('stays'), dots.length, count('changes'), count('depends'));
  const kinds = order.filter((effect) => dots.includes(effect));
  const key = kinds.length === 1 ? '' : kinds.map((kind) => words.map.firmKey[kind]).join(' ');
  if (cells.length > 1) return { text, dots, key, nearest: null, edges: [] };
  const steps = standings(ruleset, advice.answers).flatMap((standing) =>
    stepsFrom(found, standing),
  );
  return {
    text,
    dots,
    key,
    nearest: nearestText(steps),
    edges: scores.map((score) => ({
      id: score.id,
      text: words.map.edgeItem(
        where([score], cells[0].bands),
        steps.filter((step) => step.score === score).map(edgeText),
      ),
    })),
  };
}

/** From the case into a band beside its own, all else staying in its place. */
interface Step {
  readonly score: Score;
  readonly points: number;
  readonly distance: string;
  readonly band: Band;
  /** The verdicts there; empty where it stays the same. */
  readonly then: readonly string[];
}

function stepsFrom({ advice, cells: [cell] }: MapCase, standing: Standing): readonly Step[] {
  const { score } = standing;
  const { below, above } = edgesOf(standing);
  const step = ({ points, band }: Edge, distance: (points: number) => string): Step => {
    const there = verdictsAt(ruleset, advice.answers, { ...cell.bands, [score.id]: band.id });
    const then = there.filter((id) => id !== advice.verdict);
    return { score, points, distance: distance(points), band, then };
  };
  return [
    ...(above === null ? [] : [step(above, words.map.more)]),
    ...(below === null ? [] : [step(below, words.map.less)]),
  ];
}

function edgeText({ distance, band, then }: Step): string {
  return words.map.edge(
    distance,
    band.label,
    then.length === 0 ? words.map.same : words.map.then(verdictNames(then)),
  );
}

function nearestText(steps: readonly Step[]): string {
  const [nearest] = steps
    .filter(({ then }) => then.length > 0)
    .sort((one, other) => one.points - other.points);
  if (nearest === undefined) return words.map.noEdge;
  const distance = words.map.on(nearest.distance, nearest.score.label);
  return words.map.nearest(edgeText({ ...nearest, distance }));
}
