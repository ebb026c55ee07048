import { heirOfVerdict, meaningOf } from '../link/heirs.ts';
import { isStill } from '../compile/edition.ts';
import type { Edition } from '../model/edition.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Finding } from './finding.ts';

const place = { file: 'rules/migrations.yaml', line: 1, column: 1 } as const;

/**
 * Ids of published editions that old links still carry and the rules no longer know, and rules that
 * have been worked on since the newest edition.
 */
export function checkEditions(ruleset: Ruleset, editions: readonly Edition[]): readonly Finding[] {
  const gone = new Map(
    editions.flatMap((edition) =>
      goneIds(edition, ruleset).map(({ line, what }) => [
        line,
        `Edition ${String(edition.number)} has the ${what}, which is gone, and old links carry it. Add ${line} here, with the id that took its place in place of "nothing", if one did.`,
      ]),
    ),
  );
  const findings = [...gone.values()].map((message): Finding => ({
    ...place,
    check: 'id-gone',
    severity: 'error',
    message,
    witness: null,
  }));
  const newest = editions.at(-1);
  if (newest === undefined || isStill(newest, ruleset)) return findings;
  return [
    ...findings,
    {
      file: 'rules',
      line: 1,
      column: 1,
      check: 'not-published',
      severity: 'warning',
      message: `The rules have been worked on since edition ${String(newest.number)} of ${newest.date}. Before they go online, publish them: npm run release -- "What changed, for the people whose links it changes".`,
      witness: null,
    },
  ];
}

/** Each id of an edition that today's rules neither know nor have an heir for, and the line that would say so. */
function goneIds(
  edition: Edition,
  { questions, verdicts, migrations }: Ruleset,
): readonly { readonly line: string; readonly what: string }[] {
  const options = edition.questions.flatMap(({ id, options: all, unsure }) =>
    [...all, ...(unsure === null ? [] : [unsure])].flatMap((option) => {
      const { kind } = meaningOf(id, option.id, questions, migrations);
      if (kind === 'unknown-question')
        return [{ line: `{ question: ${id}, becomes: nothing }`, what: `question "${id}"` }];
      if (kind !== 'unknown-option') return [];
      return [
        {
          line: `{ question: ${id}, option: ${option.id}, becomes: nothing }`,
          what: `option "${option.id}" of "${id}"`,
        },
      ];
    }),
  );
  const gone = edition.verdicts.filter(({ id }) => {
    const heir = heirOfVerdict(id, migrations);
    return heir !== null && !verdicts.some((verdict) => verdict.id === heir);
  });
  return [
    ...options,
    ...gone.map(({ id }) => ({
      line: `{ verdict: ${id}, becomes: nothing }`,
      what: `verdict "${id}"`,
    })),
  ];
}
