declare module 'virtual:ruleset' {
  /** The rules, compiled at build time by src/compile/vitePlugin.ts. */
  export const ruleset: import('../model/ruleset.ts').Ruleset;
}

declare module 'virtual:explained' {
  /** What trying every world found, worked out at build time by src/check/explainedPlugin.ts. */
  export const explained: import('../model/explained.ts').Explained;
}

declare module 'virtual:catalogue' {
  /** Every certification, and every source that a fact can name, for the pages that show them. */
  export const catalogue: {
    readonly certifications: readonly import('../model/certification.ts').Certification[];
    readonly sources: readonly import('../model/claim.ts').Source[];
  };
}

declare module 'virtual:job-ads' {
  /** The words by which job ads are read. */
  export const jobAds: import('../model/jobAds.ts').JobAds;
}

declare module 'virtual:editions' {
  type Edition = import('../model/edition.ts').Edition;
  /** Which edition the rules in use are; null before the first. */
  export const current: import('../model/edition.ts').EditionMark | null;
  /** Every published edition, oldest first. */
  export const history: readonly Pick<Edition, 'number' | 'date' | 'note'>[];
  /** Loads each of them whole. */
  export const editions: readonly (() => Promise<Edition>)[];
}
