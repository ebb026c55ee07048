/**
 * A condition over answers, as data. An answer condition on a question that
 * was not asked is false. Bands, the verdict and a score are known only after
 * the rules have been summed, so rules may not look at them; tables and steps may.
 */
export type Condition =
  | { readonly kind: 'answer'; readonly question: string; readonly in: readonly string[] }
  | { readonly kind: 'band'; readonly score: string; readonly in: readonly string[] }
  | { readonly kind: 'verdict'; readonly in: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };
