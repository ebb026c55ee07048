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
  /** The name that a person is told: its own, or that of one it is a part of. */
  readonly toldAs: string;
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
  /** Those of the lists that name a trade: with one, the phrase means it beside another field too. */
  readonly trades: readonly string[];
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
  /** Count only by themselves, in brackets or between commas: "CSPO (nice)". */
  readonly alone: readonly string[];
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
  /** A word → how else it is written: slips and short forms. */
  readonly slips: Readonly<Record<string, readonly string[]>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly traps: readonly { readonly id: string; readonly because: string }[];
  readonly certifications: readonly AdCertification[];
  readonly otherCertifications: Mistaken;
  readonly everydayWords: readonly Mistaken[];
  readonly certificateWords: {
    readonly nouns: readonly string[];
    readonly adjectives: readonly string[];
    readonly links: readonly string[];
    /** Links behind which examples stand: "such as". */
    readonly examples: readonly string[];
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
    /** Ask without saying how strongly: "you hold …". */
    readonly asks: readonly string[];
    /** Begin a sentence that speaks of the one before it. */
    readonly refers: readonly string[];
    /** Turn a word like "required" round when they stand before it. */
    readonly not: readonly string[];
    readonly no: readonly string[];
    readonly nothing: readonly string[];
    /** What else ads ask of people: "years of experience". Among such lines a bare name is asked for. */
    readonly qualities: readonly string[];
  };
  readonly headings: Readonly<
    Record<
      'required' | 'preferred' | 'offered' | 'neutral' | 'keeps' | 'elsewhere' | 'fillers',
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
