import type { AdCertification, AdFramework, AdStrength, Doubtful } from '../model/jobAds.ts';

/** What a cue says of a certification beside it. `asks` leaves open how strongly; `nothing` looks like a cue and is none. */
export type CueSays = Exclude<AdStrength, 'mentioned'> | 'not-asked' | 'asks' | 'no' | 'nothing';

/** What a heading says of all below it. `keeps`: what the heading before it said still holds. */
export type HeadingSays =
  Exclude<AdStrength, 'mentioned'> | 'neutral' | 'keeps' | 'elsewhere' | 'filler';

/** The parts a word can play in a phrase around "certification" or "certified". */
export type Part =
  | 'noun'
  | 'adjective'
  | 'link'
  | 'example'
  | 'between'
  | 'alternative'
  | 'may-stand-before'
  | 'may-follow';

/** Everything that a phrase of the vocabulary can mean. */
export type Meaning =
  | {
      readonly kind: 'certification';
      readonly of: AdCertification;
      readonly doubt: Doubtful | null;
    }
  | { readonly kind: 'other-certification' }
  | { readonly kind: 'everyday'; readonly trap: string }
  | { readonly kind: 'framework'; readonly of: AdFramework; readonly doubt: Doubtful | null }
  | { readonly kind: 'framework-sign'; readonly of: AdFramework }
  | { readonly kind: 'list'; readonly id: string }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'cue'; readonly says: CueSays; readonly stands: 'after' | 'before' | 'alone' }
  | { readonly kind: 'refers' | 'negation' | 'quality' }
  | { readonly kind: 'heading'; readonly says: HeadingSays }
  | { readonly kind: 'role'; readonly role: string; readonly weight: number }
  | { readonly kind: 'ad'; readonly sign: 'title' | 'opening' | 'label' | 'word' };
