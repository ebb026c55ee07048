import { history } from 'virtual:editions';
import { explained } from 'virtual:explained';
import { ruleset } from 'virtual:ruleset';
import { words } from '../../words/words.ts';
import { hrefOf } from '../address.ts';
import { isDraft } from '../editions.ts';
import { conditionWords } from './conditionWords.ts';
import { dayInWords } from './day.ts';
import { verdictById, verdictName } from './names.ts';
import { claimView } from './reason.ts';
import type { ClaimView } from './reason.ts';

export interface ExampleView {
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  readonly href: string;
  readonly source: string | null;
}

/** One side: its table in words, how it leans, and its examples. */
export interface SideView {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly {
    readonly id: string;
    readonly when: string;
    readonly verdict: string;
  }[];
  readonly lean: readonly { readonly id: string; readonly name: string; readonly share: string }[];
  readonly examples: readonly ExampleView[];
}

/** Everything that the verdicts rest on, for the page that tells how the tool decides. */
export interface HowView {
  readonly worlds: string;
  readonly sides: readonly SideView[];
  readonly laws: readonly {
    readonly id: string;
    readonly says: string;
    readonly tried: string;
    readonly claim: ClaimView | null;
  }[];
  readonly editions: readonly {
    readonly id: string;
    readonly when: string;
    readonly note: string;
  }[];
  readonly draft: boolean;
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly by: string;
    readonly date: string;
    readonly url: string | null;
    readonly sells: boolean;
  }[];
}

const sides = ruleset.questions.find(({ id }) => id === 'side')?.options ?? [];

export function howView(): HowView {
  return {
    worlds: counted(explained.worlds),
    sides: sides.map(({ id, label }) => sideView(id, label)),
    laws: explained.laws.map(({ id, says, claim, worlds }) => ({
      id,
      says,
      tried: words.how.tried(counted(worlds)),
      claim: claim === null ? null : claimView(claim),
    })),
    editions: history.map(({ number, date, note }) => ({
      id: String(number),
      when: words.how.edition(dayInWords(date)),
      note,
    })),
    draft: isDraft(),
    sources: ruleset.sources.map(({ id, title, by, date, url, sells }) => ({
      id,
      title,
      by,
      date: date ?? words.verdict.undated,
      url,
      sells,
    })),
  };
}

function sideView(side: string, name: string): SideView {
  const lean = explained.leans.find((one) => one.side === side);
  return {
    id: side,
    name,
    rows: (ruleset.tables[side] ?? []).map(({ when, verdict }, place) => ({
      id: String(place),
      when: conditionWords(when),
      verdict: verdictName(verdict),
    })),
    lean: (lean?.verdicts ?? []).map(({ id, worlds }) => ({
      id,
      name: verdictName(id),
      share: share(worlds / (lean?.worlds ?? 1)),
    })),
    examples: explained.examples
      .filter(({ answers }) => answers['side'] === side)
      .map(({ id, name, verdict, answers, source }) => ({
        id,
        name,
        verdict: verdict === 'find-out' ? words.verdict.findOut : verdictById(verdict).name,
        href: hrefOf({ kind: 'verdict', id: verdict }, answers),
        source: ruleset.sources.find((one) => one.id === source)?.title ?? null,
      })),
  };
}

function counted(worlds: number): string {
  return new Intl.NumberFormat('en').format(worlds);
}

function share(part: number): string {
  return new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(part);
}
