import { ruleset } from 'virtual:ruleset';
import { renderToStaticMarkup } from 'react-dom/server';
import { hrefOf } from '../store/address.ts';
import type { AppState } from '../store/state.ts';
import { firstState } from '../store/state.ts';
import { words } from '../words/words.ts';
import { Shown } from './App.tsx';
import { VerdictPreview } from './VerdictPreview.tsx';

/** One static page: where it lies, what it is called, and what stands in it before any script runs. */
export interface StaticPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

/** Every address that can be opened directly: the start, each question, each verdict. */
export function staticPages(): readonly StaticPage[] {
  return [
    page('', `${words.brand} · ${words.tagline}`, words.start.lead, firstState),
    ...ruleset.questions.map(({ id, ask, why }) =>
      page(hrefOf({ kind: 'question', id }), `${ask} · ${words.brand}`, why, {
        ...firstState,
        page: { kind: 'question', id, mode: 'ask', selected: null, missing: false },
      }),
    ),
    ...[...ruleset.verdicts.map(({ id }) => id), 'find-out', null].map(verdictPage),
  ];
}

/** The page for addresses that lead nowhere. It stands at any depth, so it carries its own style and finds its own way. */
export function missingPage(): { readonly title: string; readonly html: string } {
  const { title, whatNow, fresh, rescue } = words.unreadable;
  const html = renderToStaticMarkup(
    <main>
      <h1>{title}</h1>
      <p>{words.unreadable['no-page']}</p>
      <p>{whatNow}</p>
      <p>
        <a id="fresh" href="./">
          {fresh}
        </a>
      </p>
      <p>
        <a id="rescue" hidden href="./">
          {rescue}
        </a>
      </p>
    </main>,
  );
  return { title: `${title} · ${words.brand}`, html };
}

function page(path: string, title: string, description: string, state: AppState): StaticPage {
  return { path, title, description, html: renderToStaticMarkup(<Shown state={state} />) };
}

/** A verdict's page knows its answers only in the browser. What is true of the verdict itself stands in it before. */
function verdictPage(id: string | null): StaticPage {
  const { headline, summary } = verdictWords(id);
  return {
    path: hrefOf({ kind: 'verdict', id }),
    title: `${headline} · ${words.brand}`,
    description: summary,
    html: renderToStaticMarkup(<VerdictPreview headline={headline} summary={summary} />),
  };
}

function verdictWords(id: string | null): { readonly headline: string; readonly summary: string } {
  const { findOut, findOutPreview, anyVerdict, anyPreview } = words.verdict;
  if (id === null) return { headline: anyVerdict, summary: anyPreview };
  return (
    ruleset.verdicts.find((one) => one.id === id) ?? { headline: findOut, summary: findOutPreview }
  );
}
