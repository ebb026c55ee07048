import { words } from '../../words/words.ts';
import type { AppState } from '../state.ts';
import { questionView } from './question.ts';
import { verdictView } from './verdict.ts';

/**
 * The title of the browser's tab, which is also what a shared link is called. Null where only the page
 * itself knows it, because what it shows is loaded with it.
 */
export function titleFor({ page, answers, draft, origin, past }: AppState): string | null {
  switch (page.kind) {
    case 'start':
      return `${words.brand} · ${words.tagline}`;
    case 'how':
      return `${words.how.title} · ${words.brand}`;
    case 'ads':
      return `${words.ads.title} · ${words.brand}`;
    case 'ad-count':
      return `${words.adCount.title} · ${words.brand}`;
    case 'certification':
      return null;
    case 'certifications':
      return `${words.catalogue.title} · ${words.brand}`;
    case 'compare':
      return `${words.compare.title} · ${words.brand}`;
    case 'question': {
      const { ask, error } = questionView(page.id, answers, page, false);
      return `${error === null ? '' : `${words.question.missingTitle}: `}${ask} · ${words.brand}`;
    }
    case 'verdict':
      return `${verdictView(answers, page.linked, { draft, origin }, page.news, past).headline} · ${words.brand}`;
    case 'unreadable':
      return `${words.unreadable.title} · ${words.brand}`;
  }
}
