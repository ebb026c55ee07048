import { isStill } from '../compile/edition.ts';
import type { Edition } from '../model/edition.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Finding } from './finding.ts';
import { goneIds, goneText, migrationLine, type Gone } from './goneIds.ts';

const place = { file: 'rules/migrations.yaml', line: 1, column: 1 } as const;

/**
 * Ids of published editions that old links still carry and the rules no longer know, and rules that
 * have been worked on since the newest edition.
 */
export function checkEditions(ruleset: Ruleset, editions: readonly Edition[]): readonly Finding[] {
  const gone = new Map(
    editions.flatMap((edition) =>
      goneIds(edition, ruleset).map((one) => [
        goneText(one),
        `Edition ${String(edition.number)} has the ${goneText(one)}, which is gone, and old links carry it. ${mend(one)}`,
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

function mend(gone: Gone): string {
  const line = migrationLine(gone);
  return gone.heir === null
    ? `Add the line ${line} here, with the id that took its place in place of "nothing", if one did.`
    : `Is it called "${gone.heir}" now? Then add the line ${line} here. If not, write "becomes: nothing".`;
}
