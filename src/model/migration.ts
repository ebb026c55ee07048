import { z } from 'zod';
import { id } from './fields.ts';

/** What becomes of an id that is gone, as it stands in rules/migrations.yaml: its heir, or `nothing`. */
export const migrationSource = z
  .strictObject({
    question: id.optional(),
    option: id.optional(),
    verdict: id.optional(),
    becomes: id,
  })
  .refine(
    ({ question, verdict }) => (question === undefined) !== (verdict === undefined),
    'either a question or a verdict belongs here',
  )
  .refine(
    ({ question, option }) => option === undefined || question !== undefined,
    'an option belongs to a question: name that too',
  );

/** The word that stands where a withdrawn id has no heir. */
export const noHeir = 'nothing';

/** A renamed or withdrawn id. A null heir: withdrawn, so whoever gave that answer is asked again. */
export type Migration =
  | { readonly kind: 'question'; readonly id: string; readonly heir: string | null }
  | {
      readonly kind: 'option';
      readonly question: string;
      readonly id: string;
      readonly heir: string | null;
    }
  | { readonly kind: 'verdict'; readonly id: string; readonly heir: string | null };
