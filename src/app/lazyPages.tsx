import { lazy, useState } from 'react';
import type { ComponentType } from 'react';
import type { Page } from '../store/state.ts';

// Pages beside the questionnaire: most people never open them, so their scripts are loaded when somebody does.

interface LazyPage<Props extends object> {
  readonly Show: ComponentType<Props>;
  readonly load: () => Promise<unknown>;
}

/** A page whose script comes when it is first shown, or before, so that it can be shown at once. */
function lazyPage<Props extends object>(
  fetchPage: () => Promise<ComponentType<Props>>,
): LazyPage<Props> {
  let ready: ComponentType<Props> | null = null;
  const load = async () => (ready ??= await fetchPage());
  const Waiting = lazy(async () => ({ default: await load() }));
  function Show(props: Props) {
    const [Chosen] = useState<ComponentType<Props>>(() => ready ?? Waiting);
    return <Chosen {...props} />;
  }
  return { Show, load };
}

const how = lazyPage(async () => (await import('./HowPage.tsx')).HowPage);

const compare = lazyPage(async () => (await import('./ComparePage.tsx')).ComparePage);

const ads = lazyPage(async () => (await import('./AdsPage.tsx')).AdsPage);
const adCount = lazyPage(async () => (await import('./AdCountPage.tsx')).AdCountPage);
const certifications = lazyPage(
  async () => (await import('./CertificationsPage.tsx')).CertificationsPage,
);
const certification = lazyPage(
  async () => (await import('./CertificationPage.tsx')).CertificationPage,
);

export const AdsPage = ads.Show;
export const AdCountPage = adCount.Show;
export const HowPage = how.Show;
export const CertificationsPage = certifications.Show;
export const CertificationPage = certification.Show;
export const ComparePage = compare.Show;

/** Loads what the first page needs, so that it takes the place of the one written out beforehand without a gap. */
export async function loadFor({ kind }: Page): Promise<void> {
  try {
    if (kind === 'how') await how.load();
    if (kind === 'compare') await compare.load();
    if (kind === 'ads') await ads.load();
    if (kind === 'ad-count') await adCount.load();
    if (kind === 'certifications') await certifications.load();
    if (kind === 'certification') await certification.load();
  } catch {
    // The page itself says that it could not be loaded.
  }
}
