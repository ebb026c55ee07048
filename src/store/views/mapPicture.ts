import { bandsOf } from '../../engine/map.ts';
import type { Score } from '../../model/score.ts';
import { words } from '../../words/words.ts';
import type { MapCase } from './mapCase.ts';
import { cellViews, type CellView } from './mapCell.ts';
import { where } from './mapWords.ts';
import { keyOf } from './ownCells.ts';

export interface AxisView {
  readonly title: string;
  readonly bands: readonly { readonly id: string; readonly label: string }[];
}

/** One score that moves the case between maps. `own`: the band of the map that is shown first. */
export interface SwitchView {
  readonly id: string;
  readonly legend: string;
  readonly own: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    /** Says so where the case stands on that map, or may; else empty. */
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

/** The highest band of the rows stands on top. `own`: the person's own questionnaire, not somebody's link. */
export function pictureView(found: MapCase, own: boolean): PictureView {
  const { rows, columns, between } = found.axes;
  const cellAt = cellViews(found, own);
  const lines = bandsOf(rows === null ? [] : [rows]).toReversed();
  const caption =
    rows === null
      ? words.map.captionOne(columns.label)
      : words.map.caption(rows.label, columns.label);
  return {
    rows: rows === null ? null : { title: rows.label, bands: rows.bands.toReversed() },
    columns: { title: columns.label, bands: columns.bands },
    switches: between.map((score) => switchView(score, found.cells, own)),
    maps: bandsOf(between).map((chosen) => ({
      id: keyOf(between, chosen),
      caption:
        between.length === 0 ? caption : words.map.captionWith(caption, where(between, chosen)),
      cells: lines.map((row) =>
        bandsOf([columns]).map((column) => cellAt({ ...chosen, ...row, ...column })),
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
