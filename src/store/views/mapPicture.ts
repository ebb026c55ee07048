import { ruleset } from 'virtual:ruleset';
import { bandsOf, verdictsAt } from '../../engine/map.ts';
import type { Score } from '../../model/score.ts';
import type { Outlook } from '../../model/verdict.ts';
import { words } from '../../words/words.ts';
import type { MapCase } from './mapCase.ts';
import { verdictNames, where } from './mapWords.ts';
import { verdictById } from './names.ts';
import { keyOf, type Bands, type Weight } from './ownCells.ts';

export interface AxisView {
  readonly title: string;
  readonly bands: readonly { readonly id: string; readonly label: string }[];
}

/** A cell of a map: what the verdict is there, whether the case stands there, and what would lead there. */
export interface CellView {
  readonly id: string;
  readonly verdict: string;
  readonly tone: Outlook;
  readonly mark: { readonly weight: Weight; readonly text: string } | null;
  readonly near: { readonly count: number; readonly text: string } | null;
}

/** One score that moves the case between maps. `own`: the band of the map that is shown first. */
export interface SwitchView {
  readonly id: string;
  readonly legend: string;
  readonly own: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly note: string;
  }[];
}

/** Maps that lie on each other, one for each way to set the switches. */
export interface PictureView {
  readonly rows: AxisView | null;
  readonly columns: AxisView;
  readonly switches: readonly SwitchView[];
  readonly maps: readonly {
    /** The bands chosen at the switches, in their order, with a slash between. */
    readonly id: string;
    readonly caption: string;
    /** Row by row, as the axes say. */
    readonly cells: readonly (readonly CellView[])[];
  }[];
}

/** `own`: the person's own questionnaire, not somebody's link. */
export function pictureView(found: MapCase, own: boolean): PictureView {
  const { axes, scores, cells, moves } = found;
  const { rows, columns, between } = axes;
  const leads = moves.map(
    ({ places }) =>
      new Set(places.map(({ bands, verdict }) => endOf(keyOf(scores, bands), verdict))),
  );
  const caption =
    rows === null
      ? words.map.captionOne(columns.label)
      : words.map.caption(rows.label, columns.label);

  function cellView(bands: Bands): CellView {
    const verdicts = verdictsAt(ruleset, found.advice.answers, bands);
    const key = keyOf(scores, bands);
    const here = cells.find((cell) => cell.key === key);
    const count = leads.filter((ends) => verdicts.some((id) => ends.has(endOf(key, id)))).length;
    return {
      id: key,
      verdict: verdictNames(verdicts),
      tone: toneOf(verdicts),
      mark:
        here === undefined ? null : { weight: here.weight, text: words.map.mark[here.weight](own) },
      near: here !== undefined || count === 0 ? null : { count, text: words.map.near(count) },
    };
  }

  return {
    rows: rows === null ? null : { title: rows.label, bands: rows.bands.toReversed() },
    columns: { title: columns.label, bands: columns.bands },
    switches: between.map((score) => switchView(score, cells, own)),
    maps: bandsOf(between).map((chosen) => ({
      id: keyOf(between, chosen),
      caption:
        between.length === 0 ? caption : words.map.captionWhere(caption, where(between, chosen)),
      cells: bandsOf(rows === null ? [] : [rows])
        .toReversed()
        .map((row) =>
          bandsOf([columns]).map((column) => cellView({ ...chosen, ...row, ...column })),
        ),
    })),
  };
}

function switchView(
  { id, label, bands }: Score,
  cells: MapCase['cells'],
  own: boolean,
): SwitchView {
  const there = new Set(cells.map((cell) => cell.bands[id]));
  const yours = own ? words.map.you : words.map.thisCase;
  return {
    id,
    legend: words.map.switch(label),
    own: cells[0].bands[id] ?? '',
    options: bands.map((band) => ({
      id: band.id,
      label: band.label,
      note: !there.has(band.id) ? '' : there.size === 1 ? yours : words.map.maybe,
    })),
  };
}

/** Where a move ends: a move that ends in a cell with another verdict than the cell shows does not lead to what is seen there. */
function endOf(key: string, verdict: string): string {
  return `${key}:${verdict}`;
}

/** What all verdicts of a cell agree on, else mixed. */
function toneOf(verdicts: readonly string[]): Outlook {
  const [tone, other] = new Set(verdicts.map((id) => verdictById(id).outlook));
  return tone === undefined || other !== undefined ? 'mixed' : tone;
}
