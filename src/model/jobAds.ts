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
  about: z.enum(['product', 'agile', 'other']),
  spellings: phrases.optional(),
  doubtful: z.array(doubtful).optional(),
  words: lists.optional(),
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
const cues = z.strictObject({ after: phrases.optional(), before: phrases.optional() });
const strong = cues.extend({ headings: phrases });

/** rules/job-ads.yaml: the words by which ads are read. */
export const jobAdsSource = z.strictObject({
  lists: z.record(id, phrases),
  traps: z.array(z.strictObject({ id, because: prose })),
  certifications: z.array(certification),
  'other-certifications': z.strictObject({ spellings: phrases, 'ignored-as': id }),
  'everyday-words': z.array(z.strictObject({ spellings: phrases, 'ignored-as': id })),
  'certificate-words': z.strictObject({
    nouns: phrases,
    adjectives: phrases,
    links: phrases,
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
    no: phrases,
    nothing: phrases,
  }),
  headings: z.strictObject({ neutral: phrases, keeps: phrases, fillers: phrases }),
  frameworks: z.array(framework),
  roles: z.array(z.strictObject({ kind: id, weight: whole, signs: phrases })),
  ads: z.strictObject({ titles: phrases, openings: phrases, labels: phrases, words: phrases }),
  languages: z.record(id, phrases),
});
export type JobAdsSource = z.infer<typeof jobAdsSource>;

/** How strongly an ad asks for a certification, or that it offers it. */
export type AdStrength = 'required' | 'preferred' | 'mentioned' | 'offered';

export interface Doubtful {
  readonly spellings: readonly string[];
  /** One of these lists must stand in the same sentence. Empty: nothing must. */
  readonly onlyWith: readonly string[];
  readonly neverWith: readonly string[];
  readonly neverInAd: readonly string[];
  readonly ignoredAs: string;
}

export interface AdCertification {
  readonly name: string;
  /** Its record in rules/certifications; where it stands for several, their option; else null. */
  readonly id: string | null;
  /** The records that the name may mean. */
  readonly records: readonly string[];
  /** The option of the question `certification` that stands for it. */
  readonly option: string | null;
  readonly about: 'product' | 'agile' | 'other';
  readonly spellings: readonly string[];
  readonly doubtful: readonly Doubtful[];
  /** Lists of words that make a phrase like "… certification" mean this one. */
  readonly words: readonly string[];
  /** Names that say more than this one: it says nothing in a sentence with one of them. */
  readonly notBeside: readonly string[];
  /** It stands for "one, whichever", and says nothing where the sentence names one. */
  readonly unnamed: boolean;
  /** It counts only where it is required, preferred or offered. */
  readonly onlyIfAsked: boolean;
}

export interface AdFramework {
  readonly name: string;
  /** The option of the question `framework` that stands for it. */
  readonly option: string | null;
  /** One of these lists must stand in the ad for the option to be suggested. Empty: nothing must. */
  readonly optionOnlyWith: readonly string[];
  readonly spellings: readonly string[];
  readonly doubtful: readonly Doubtful[];
  /** What only an employer that works by it writes: its roles and events. */
  readonly signs: readonly string[];
  /** The trap of a sentence that asks for it and for no certificate. */
  readonly askedAlone: string | null;
}

export interface Cues {
  /** Stand after what they are about: "… preferred". */
  readonly after: readonly string[];
  /** Stand before it: "must have …". */
  readonly before: readonly string[];
}

/** Spellings that are never meant, and what a person is told of them. */
export interface Mistaken {
  readonly spellings: readonly string[];
  readonly ignoredAs: string;
}

export interface Trap {
  readonly with: readonly string[];
  readonly ignoredAs: string;
}

/** The words by which ads are read, as the reader takes them: every name in it is known. */
export interface JobAds {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly traps: readonly { readonly id: string; readonly because: string }[];
  readonly certifications: readonly AdCertification[];
  readonly otherCertifications: Mistaken;
  readonly everydayWords: readonly Mistaken[];
  readonly certificateWords: {
    readonly nouns: readonly string[];
    readonly adjectives: readonly string[];
    readonly links: readonly string[];
    readonly between: readonly string[];
    /** "CSPO or similar certifications": words that mean, one like those before. */
    readonly alternatives: readonly string[];
    readonly mayStandBefore: readonly string[];
    readonly mayFollow: readonly string[];
    /** What the word is about where one of these lists stands beside it; the first that fits. */
    readonly means: readonly (Trap & { readonly evenIfAsked: boolean })[];
    /** Sentences that are about certifications and ask for none. */
    readonly topics: Trap;
    readonly otherwise: string;
    readonly notAsked: string;
  };
  readonly strength: Readonly<Record<'required' | 'preferred' | 'offered' | 'not-asked', Cues>> & {
    readonly no: readonly string[];
    readonly nothing: readonly string[];
  };
  readonly headings: Readonly<
    Record<
      'required' | 'preferred' | 'offered' | 'neutral' | 'keeps' | 'fillers',
      readonly string[]
    >
  >;
  readonly frameworks: readonly AdFramework[];
  readonly roles: readonly {
    readonly kind: string;
    readonly weight: number;
    readonly signs: readonly string[];
  }[];
  readonly ads: Readonly<Record<'titles' | 'openings' | 'labels' | 'words', readonly string[]>>;
  /** Language → its commonest small words. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}
