import type { AdCertification } from '../model/jobAds.ts';
import type { Named } from './names.ts';
import type { Certificate } from './unnamed.ts';

/** What stands around a phrase. */
interface Circumstances {
  /** The unnamed say nothing here. */
  readonly silent: boolean;
  /** Somebody asks for a certificate, whichever. */
  readonly asks: boolean;
  /** The sentence names none. */
  readonly alone: boolean;
}

/** Which certifications a phrase stands for beside those that the sentence names: any number of families, and one without a name. */
export function meantBy(
  { means }: Certificate,
  named: readonly Named[],
  { silent, asks, alone }: Circumstances,
): readonly AdCertification[] {
  const names = new Set(named.map(({ of }) => of.name));
  const unnamed = means.find(({ of }) => of.unnamed);
  // "PMI or equivalent project management certification" is one thing.
  const says = means.some(({ of }) => !of.unnamed);
  return means
    .filter(({ of, explained, trade }) => {
      if (!of.unnamed) return !names.has(of.name) && !of.notBeside.some((name) => names.has(name));
      if ((of !== unnamed?.of && !trade) || explained || silent) return false;
      return !of.onlyIfAsked || (asks && (trade ? !says : alone && means.length === 1));
    })
    .map(({ of }) => of);
}
