import type { AdCertification, AdStrength } from '../model/jobAds.ts';

/** A sentence of the text: `text.slice(start, end)` is `quote`. */
export interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The words in it that decide, as offsets into the text. */
  readonly words: { readonly start: number; readonly end: number };
}

/** A certification that an ad names. */
export interface FoundCertification extends Quoted {
  readonly name: string;
  /** The record in rules/certifications; null where there is none. */
  readonly id: string | null;
  /** What it is for: product work, agile work, or another trade. */
  readonly about: AdCertification['about'];
  readonly strength: AdStrength;
  /** Named, and nobody asks for it: the trap that says why, such as a denial. Null: nothing speaks against it. */
  readonly aside: string | null;
}

/** A framework that an ad names, or one of the roles and events that belong to one. */
export interface FoundFramework extends Quoted {
  readonly name: string;
  readonly by: 'name' | 'sign';
}

/** A sign of which kind of product manager is meant. */
export interface RoleSign extends Quoted {
  /** An option of the question `role`. */
  readonly kind: string;
  readonly weight: number;
}

/** Words that look like a certification or framework and mean something else. */
export interface IgnoredWords extends Quoted {
  readonly trap: string;
  readonly because: string;
  /** How often these words stand in the ad with this meaning; the first place is quoted. */
  readonly times: number;
}

/** Answers to the questions `named`, `framework` and `role`, each only where the text gives it. */
export interface SuggestedAnswers {
  readonly named?: string;
  readonly framework?: string;
  readonly role?: string;
}

/** What one ad says. Each certification and each framework stands once. */
export interface AdReading {
  readonly start: number;
  readonly end: number;
  /** A code such as en, de or fr, or `unknown`. */
  readonly language: string;
  readonly certifications: readonly FoundCertification[];
  readonly frameworks: readonly FoundFramework[];
  readonly role: readonly RoleSign[];
  readonly ignored: readonly IgnoredWords[];
  /** Long enough, and with enough of what ads are made of, for its silence to mean something. */
  readonly isWhole: boolean;
  readonly answers: SuggestedAnswers;
}

/** How many ads name a certification, by how strongly. */
export interface CertificationCount {
  readonly name: string;
  readonly id: string | null;
  readonly ads: Readonly<Record<AdStrength, number>>;
}

/** What a paste says: one ad or several. */
export interface AdsReading {
  readonly ads: readonly AdReading[];
  readonly language: string;
  readonly summary: {
    readonly ads: number;
    readonly certifications: readonly CertificationCount[];
    readonly frameworks: readonly { readonly name: string; readonly ads: number }[];
  };
  readonly answers: SuggestedAnswers;
  /** Why little or nothing could be read; null: it could. */
  readonly trouble: 'empty' | 'not-text' | 'no-ad' | null;
}
