import { formatProblem } from '../compile/problem.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Cliff } from './cliffs.ts';
import type { Coverage } from './coverage.ts';
import { count, witnessLink } from './findingText.ts';
import type { Influence } from './influence.ts';
import type { LawResult } from './laws.ts';
import type { Survey } from './survey.ts';
import type { SideSurvey } from './surveySide.ts';

const cliffsShown = 8;

/** A side: who gets what, by which row, and how often each rule fires and turns the verdict. */
export function sideTable(
  { tables, verdicts, rules, examples }: Ruleset,
  survey: Survey,
  { side, worlds, verdicts: counts, rows }: SideSurvey,
): readonly string[] {
  const own = rules.filter((rule) => rule.side === side);
  const surveyed = own.flatMap(({ id }) => {
    const rule = survey.rules.get(id);
    return rule === undefined ? [] : [{ id, ...rule }];
  });
  return [
    `${side}: ${count(worlds, 'world')}`,
    ...[...counts]
      .sort(([a], [b]) => a - b)
      .map(([place, { worlds: n }]) => {
        const id = verdicts[place]?.id ?? '?';
        const shown = examples.filter(({ verdict }) => verdict === id).length;
        return row(id, share(n, worlds), count(n, 'world'), count(shown, 'example'));
      }),
    'its rows, and how often each decides',
    ...rows.map(({ decides }, place) =>
      row(
        `row ${String(place + 1)}`,
        share(decides, worlds),
        `leads to ${tables[side]?.[place]?.verdict ?? '?'}`,
      ),
    ),
    'its rules, and how often the verdict would be another without them',
    ...surveyed
      .sort((a, b) => b.decides - a.decides)
      .map(({ id, decides, fires }) =>
        row(id, share(decides, worlds), `fires in ${share(fires, worlds).trim()}`),
      ),
  ];
}

export function influenceTable(influences: readonly Influence[]): readonly string[] {
  return [
    'questions by influence (how often two answers lead to different verdicts)',
    ...influences.map(({ question, share: part }) => row(question, share(part, 1))),
  ];
}

export function lawTable(laws: readonly LawResult[]): readonly string[] {
  return [
    'laws, and the worlds they were tried on',
    ...laws.map(({ law, tried, broken }) =>
      row(
        law.id,
        tried.toLocaleString('en'),
        broken === 0 ? 'holds' : `broken in ${broken.toLocaleString('en')}`,
      ),
    ),
  ];
}

export function coverageTable(
  { questions, rules, tables, verdicts, examples }: Ruleset,
  covered: Coverage,
): readonly string[] {
  const options = questions.flatMap(({ id, options: own }) =>
    own.map((option) => ({ key: `${id}=${option.id}`, name: `${id}: ${option.id}` })),
  );
  const all = {
    verdicts: verdicts.length,
    rows: Object.values(tables).flat().length,
    rules: rules.length,
    options: options.length,
  };
  // What else no example reaches is told as a finding, with an example that would.
  const unchosen = options.flatMap(({ key, name }) => (covered.options.has(key) ? [] : [name]));
  return [
    `${count(examples.length, 'example')}, and what they reach`,
    ...(['verdicts', 'rows', 'rules', 'options'] as const).map((kind) =>
      row(
        kind,
        `${String(covered[kind].size)} of ${String(all[kind])}`,
        ...(kind === 'options' && unchosen.length > 0
          ? [`not chosen: ${unchosen.join(', ')}`]
          : []),
      ),
    ),
  ];
}

export function cliffTable(cliffs: readonly Cliff[], address: string): readonly string[] {
  const more = cliffs.length - cliffsShown;
  return [
    `one other answer turns the verdict round in ${count(cliffs.length, 'place')} beside the examples`,
    ...cliffs
      .slice(0, cliffsShown)
      .flatMap(({ place, question, from, to, verdicts, answers }) => [
        `  ${formatProblem({ ...place, message: `${question}: ${from} → ${to} makes ${verdicts.join(' into ')}` })}`,
        `      see ${address}${witnessLink(answers)}`,
      ]),
    ...(more > 0 ? [`  and ${String(more)} more: npm run -s check -- --json`] : []),
  ];
}

function row(name: string, ...cells: readonly string[]): string {
  return `  ${name.padEnd(34)} ${cells.join('   ')}`.trimEnd();
}

/** A share in percent; one that is there, and too small to show, is not shown as none. */
function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  return (percent > 0 && percent < 0.1 ? '< 0.1 %' : `${percent.toFixed(1)} %`).padStart(7);
}
