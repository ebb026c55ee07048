import { z } from 'zod';
import { id, prose, whole, yesNo } from './fields.ts';

// A phrase is plain words. One in small letters is found in any case; a word of it with a capital is
// found only when it is written exactly so.
const phrases = z.array(prose).min(1);
const lists = z.array(id).min(1);

/** Spellings that mean something else too, and the company in which they are meant. Lists are named by id. */
const doubtful = z.strictObject({
  spellings: phrases,
  'only-with': lists.optional(),
  'never-with': lists.optional(),
  'never-in-ad': lists.optional(),
  'ignored-as': id,
});

const certification = z.strictObject({
  name: prose,
  certification: id.optional(),
  covers: z.array(id).min(1).optional(),
  option: id.optional(),
  'told-as': prose.optional(),
  about: z.enum(['product', 'agile', 'other']),
  spellings: phrases.optional(),
  doubtful: z.array(doubtful).optional(),
  words: lists.optional(),
  trades: lists.optional(),
  'not-beside': z.array(prose).min(1).optional(),
  unnamed: yesNo.optional(),
  'only-if-asked': yesNo.optional(),
});

const framework = z.strictObject({
  name: prose,
  option: id.optional(),
  'option-only-with': lists.optional(),
  spellings: phrases.optional(),
  doubtful: z.array(doubtful).optional(),
  signs: phrases.optional(),
  'asked-alone': id.optional(),
});

const trap = z.strictObject({ with: lists, 'ignored-as': id });
const cues = z.strictObject({
  after: phrases.optional(),
  before: phrases.optional(),
  alone: phrases.optional(),
});
const strong = cues.extend({ headings: phrases });

/** rules/job-ads.yaml: the words by which ads are read. */
export const jobAdsSource = z.strictObject({
  // The word that is meant → how else it is written.
  slips: z.record(prose, phrases),
  lists: z.record(id, phrases),
  traps: z.array(z.strictObject({ id, because: prose })),
  certifications: z.array(certification),
  'other-certifications': z.strictObject({ spellings: phrases, 'ignored-as': id }),
  'everyday-words': z.array(z.strictObject({ spellings: phrases, 'ignored-as': id })),
  'certificate-words': z.strictObject({
    nouns: phrases,
    adjectives: phrases,
    links: phrases,
    examples: phrases,
    between: phrases,
    alternatives: phrases,
    'may-stand-before': phrases,
    'may-follow': phrases,
    means: z.array(trap.extend({ 'even-if-asked': yesNo.optional() })),
    topics: trap,
    otherwise: id,
    'not-asked': id,
  }),
  strength: z.strictObject({
    required: strong,
    preferred: strong,
    offered: strong,
    'not-asked': cues,
    asks: phrases,
    refers: phrases,
    not: phrases,
    no: phrases,
    nothing: phrases,
    qualities: phrases,
  }),
  headings: z.strictObject({
    neutral: phrases,
    keeps: phrases,
    elsewhere: phrases,
    fillers: phrases,
  }),
  frameworks: z.array(framework),
  roles: z.array(z.strictObject({ kind: id, weight: whole, signs: phrases })),
  ads: z.strictObject({ titles: phrases, openings: phrases, labels: phrases, words: phrases }),
  languages: z.record(id, phrases),
});
export type JobAdsSource = z.infer<typeof jobAdsSource>;
