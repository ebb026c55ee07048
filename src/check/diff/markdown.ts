import type { Diff, SideDiff } from './diff.ts';
import { count, figure, share } from './numbers.ts';
import { recordsText, reworded } from './recordsText.ts';
import { sideText } from './sideText.ts';

/** What the two revisions are called, and what had to be left out to read them. */
export interface Revisions {
  readonly before: string;
  readonly after: string;
  readonly notes: readonly string[];
}

/** The comparison as Markdown for a review: the sum first, then side by side, then record by record. */
export function diffMarkdown(diff: Diff, { before, after, notes }: Revisions): string {
  const lines = [
    `# Rules: ${before} → ${after}`,
    '',
    ...summary(diff),
    ...notes.flatMap((note) => ['', note]),
    '',
    ...diff.sides.filter(isTold).flatMap((side) => sideText(diff, side)),
    ...recordsText(diff),
  ];
  return lines.join('\n').trimEnd();
}

function summary(diff: Diff): readonly string[] {
  const { sides, newSides, goneSides } = diff;
  return [
    headline(diff),
    '',
    ...sides.map(
      (side) =>
        `- ${side.side}: ${figure(moved(side))} of ${count(side.compared.worlds, 'world')}${apart(side)}`,
    ),
    ...newSides.map((side) => `- ${side}: a new side, so none of its worlds could be compared`),
    ...goneSides.map(
      (side) => `- ${side}: this side is gone, so none of its worlds could be compared`,
    ),
  ];
}

function headline(diff: Diff): string {
  if (diff.aligned === null)
    return '**No world could be compared:** in one revision a question decides whether another is asked, and in the other revision it is the other way round.';
  const all = diff.sides.reduce((sum, { compared }) => sum + compared.worlds, 0);
  const changed = diff.sides.reduce((sum, side) => sum + moved(side), 0);
  const words = reworded(diff);
  const also = words === 0 ? '.' : `; ${count(words, 'sentence')} worded otherwise.`;
  if (changed > 0)
    return `**${count(changed, 'world')} of ${figure(all)} (${share(changed, all)}) ${changed === 1 ? 'changes' : 'change'} verdict**${also}`;
  const same = recordsText(diff).length === 0 ? ' The rules are the same.' : '';
  return `**No world changes verdict**, of ${figure(all)} compared${also}${same}`;
}

function moved({ verdicts }: SideDiff): number {
  return verdicts.reduce((sum, { worlds }) => sum + worlds, 0);
}

function apart({ compared: { come, gone } }: SideDiff): string {
  return [
    come.worlds === 0 ? '' : `, and ${count(come.worlds, 'new world')} that could not be compared`,
    gone.worlds === 0 ? '' : `, and ${count(gone.worlds, 'world')} that are gone`,
  ].join('');
}

/** A side with nothing to tell beyond its line in the summary has no section. */
function isTold({ verdicts, scores, rules, compared }: SideDiff): boolean {
  const { come, gone, asksNow, asksNoMore } = compared;
  return [verdicts, scores, rules, asksNow, asksNoMore].some((list) => list.length > 0)
    ? true
    : come.worlds + gone.worlds > 0;
}
