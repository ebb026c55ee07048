import type { ReactNode } from 'react';
import { catalogue } from 'virtual:catalogue';
import { editions } from 'virtual:editions';
import { ruleset } from 'virtual:ruleset';
import { renderToStaticMarkup } from 'react-dom/server';
import { hrefOf } from '../store/address.ts';
import type { Route } from '../store/address.ts';
import type { AppState } from '../store/state.ts';
import { firstState } from '../store/state.ts';
import { words } from '../words/words.ts';
import { Shown } from './App.tsx';
import { AdCountPage } from './AdCountPage.tsx';
import { CertificationPage } from './CertificationPage.tsx';
import { CertificationsPage } from './CertificationsPage.tsx';
import { Frame } from './Frame.tsx';
import { HowPage } from './HowPage.tsx';
import { VerdictPreview } from './VerdictPreview.tsx';

export { missingPage } from './missingPage.tsx';

/** One static page: where it lies, what it is called, and what stands in it before any script runs. */
export interface StaticPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

/**
 * Every address that can be opened directly: the start, each question, each verdict, and the
 * questions and verdicts of earlier editions, because links to them are out there.
 */
export async function staticPages(): Promise<readonly StaticPage[]> {
  const past = await Promise.all(editions.map((load) => load()));
  const verdicts = [...ruleset.verdicts.map(({ id }) => id), 'find-out', null];
  const gone = (ids: readonly string[], here: readonly (string | null)[]) =>
    [...new Set(ids)].filter((id) => !here.includes(id));
  return [
    page('', `${words.brand} · ${words.tagline}`, words.start.lead, firstState),
    beside({ kind: 'how' }, words.how, 'how', <HowPage focusKey="" />),
    working({ kind: 'ads' }, words.ads),
    beside({ kind: 'ad-count' }, words.adCount, 'ads', <AdCountPage answers={{}} focusKey="" />),
    beside(
      { kind: 'certifications' },
      words.catalogue,
      'certifications',
      <CertificationsPage answers={{}} focusKey="" />,
    ),
    ...catalogue.certifications.map(({ id, name, about }) =>
      beside(
        { kind: 'certification', id },
        { title: name, lead: about },
        'certifications',
        <CertificationPage id={id} answers={{}} focusKey="" />,
      ),
    ),
    working({ kind: 'compare' }, words.compare),
    ...ruleset.questions.map(({ id, ask, why }) =>
      page(hrefOf({ kind: 'question', id }), `${ask} · ${words.brand}`, why, {
        ...firstState,
        page: { kind: 'question', id, mode: 'ask', selected: null, missing: false },
      }),
    ),
    ...gone(
      past.flatMap(({ questions }) => questions.map(({ id }) => id)),
      ruleset.questions.map(({ id }) => id),
    ).map((id) => previewPage({ kind: 'question', id }, null)),
    ...verdicts.map((id) => previewPage({ kind: 'verdict', id }, id)),
    ...gone(
      past.flatMap((edition) => edition.verdicts.map(({ id }) => id)),
      verdicts,
    ).map((id) => previewPage({ kind: 'verdict', id }, null)),
  ];
}

interface Told {
  readonly title: string;
  readonly lead: string;
}

/** A page beside the questionnaire that stands there whole before any script runs. */
function beside(
  route: Route,
  { title, lead }: Told,
  current: 'how' | 'ads' | 'certifications',
  content: ReactNode,
): StaticPage {
  return {
    path: hrefOf(route),
    title: `${title} · ${words.brand}`,
    description: lead,
    html: renderToStaticMarkup(
      <Frame width="wide" current={current}>
        {content}
      </Frame>,
    ),
  };
}

/** A page that does its work in the browser alone. */
function working(route: Route, { title, lead }: Told): StaticPage {
  return {
    path: hrefOf(route),
    title: `${title} · ${words.brand}`,
    description: lead,
    html: renderToStaticMarkup(
      <VerdictPreview headline={title} summary={lead} why={words.noScriptPage} />,
    ),
  };
}

function page(path: string, title: string, description: string, state: AppState): StaticPage {
  return { path, title, description, html: renderToStaticMarkup(<Shown state={state} />) };
}

/** A verdict's page knows its answers only in the browser. What is true of the verdict itself stands in it before. */
function previewPage(route: Route, id: string | null): StaticPage {
  const { headline, summary } = verdictWords(id);
  return {
    path: hrefOf(route),
    title: `${headline} · ${words.brand}`,
    description: summary,
    html: renderToStaticMarkup(
      <VerdictPreview headline={headline} summary={summary} why={words.noScriptVerdict} />,
    ),
  };
}

function verdictWords(id: string | null): { readonly headline: string; readonly summary: string } {
  const { findOut, findOutPreview, anyVerdict, anyPreview } = words.verdict;
  if (id === null) return { headline: anyVerdict, summary: anyPreview };
  return (
    ruleset.verdicts.find((one) => one.id === id) ?? { headline: findOut, summary: findOutPreview }
  );
}
