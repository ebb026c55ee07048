import type { Answers } from '../../model/answers.ts';
import type { Diff, SideDiff } from './diff.ts';
import type { RuleMove } from './firing.ts';
import type { Move } from './moves.ts';
import { count, figure, share } from './numbers.ts';
import { sampleText } from './sample.ts';
import type { Apart } from './worlds.ts';

/** The section of one side: what was compared, then verdicts, scores and reasons. */
export function sideText(diff: Diff, side: SideDiff): readonly string[] {
  return [
    `## ${side.side}`,
    '',
    ...comparedText(side),
    '',
    ...verdictsText(diff, side),
    ...scoresText(diff, side),
    ...reasonsText(diff, side),
  ];
}

function comparedText({ compared }: SideDiff): readonly string[] {
  const { worlds, come, gone, asksNow, asksNoMore, because } = compared;
  const list = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');
  return [
    worlds === 0
      ? 'No world is in both revisions, so nothing could be compared.'
      : `Compared: ${count(worlds, 'world')}, each one that both revisions have.`,
    ...(asksNow.length === 0
      ? []
      : [
          `Asked now and not before: ${list(asksNow)}. The old rules are read as if they asked it too and took no notice of the answer.`,
        ]),
    ...(asksNoMore.length === 0
      ? []
      : [
          `Asked no more: ${list(asksNoMore)}. The new rules are read as if they still asked it and took no notice of the answer.`,
        ]),
    ...apartText(come, 'new', 'The old rules do not have them. They lead to'),
    ...apartText(gone, 'gone', 'The new rules do not have them. They led to'),
    ...(because.length === 0 ? [] : [`Why: ${because.join('; ')}.`]),
  ].map((line) => `- ${line}`);
}

function apartText({ worlds, verdicts }: Apart, state: string, leads: string): readonly string[] {
  if (worlds === 0) return [];
  const where = verdicts.map(({ verdict, worlds: own }) => `\`${verdict}\` ${figure(own)}`);
  return [`Not compared: ${count(worlds, `${state} world`)}. ${leads}: ${where.join(', ')}.`];
}

function verdictsText(diff: Diff, { verdicts, compared }: SideDiff): readonly string[] {
  if (verdicts.length === 0) return ['No world changes verdict.', ''];
  const moved = verdicts.reduce((sum, { worlds }) => sum + worlds, 0);
  return [
    `### Verdicts: ${count(moved, 'world')} of ${figure(compared.worlds)} (${share(moved, compared.worlds)})`,
    '',
    '| from | to | worlds | share |',
    '| --- | --- | ---: | ---: |',
    ...verdicts.map(
      ({ from, to, worlds }) =>
        `| ${from} | ${to} | ${figure(worlds)} | ${share(worlds, compared.worlds)} |`,
    ),
    '',
    ...verdicts.flatMap(({ from, to, samples }) => [
      `${from} → ${to}, the simplest:`,
      '',
      ...samples.flatMap((answers) => sampleItem(diff, answers)),
      '',
    ]),
  ];
}

function scoresText(diff: Diff, { scores, compared }: SideDiff): readonly string[] {
  if (scores.length === 0) return [];
  const inBands = (bands: readonly Move[]) => bands.reduce((sum, { worlds }) => sum + worlds, 0);
  return [
    '### Scores',
    '',
    '| score | another sum | share | another band | share |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...scores.map(({ score, sums, bands }) => {
      const moved = inBands(bands);
      return `| ${score} | ${figure(sums)} | ${share(sums, compared.worlds)} | ${figure(moved)} | ${share(moved, compared.worlds)} |`;
    }),
    '',
    ...scores.flatMap(({ score, bands, samples }) => [
      bands.length === 0
        ? `\`${score}\` moves within its bands, the simplest:`
        : `\`${score}\`: ${bands.map(({ from, to, worlds }) => `${from} → ${to} ${figure(worlds)}`).join(', ')}. The simplest:`,
      '',
      ...samples.slice(0, 1).flatMap((answers) => sampleItem(diff, answers)),
      '',
    ]),
  ];
}

function reasonsText(diff: Diff, { rules }: SideDiff): readonly string[] {
  if (rules.length === 0) return [];
  return [
    '### Reasons',
    '',
    '| rule | what differs | fires now and did not | no longer fires | fires as before |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rules.map(
      (move) =>
        `| ${move.rule} | ${whatDiffers(move)} | ${figure(move.starts)} | ${figure(move.stops)} | ${figure(move.stays)} |`,
    ),
    '',
    ...rules.flatMap(({ rule, startSamples, stopSamples }) => [
      ...ruleSample(diff, `\`${rule}\` fires now and did not`, startSamples),
      ...ruleSample(diff, `\`${rule}\` no longer fires`, stopSamples),
    ]),
  ];
}

function whatDiffers({ state, changed }: RuleMove): string {
  return state === 'changed' ? changed.join(', ') : state;
}

function ruleSample(diff: Diff, what: string, samples: readonly Answers[]): readonly string[] {
  const [simplest] = samples;
  if (simplest === undefined) return [];
  return [`${what}, the simplest:`, '', ...sampleItem(diff, simplest), ''];
}

function sampleItem(diff: Diff, answers: Answers): readonly string[] {
  return sampleText(diff, answers).map((line, place) =>
    place === 0 ? `- ${line}` : `  - ${line}`,
  );
}
