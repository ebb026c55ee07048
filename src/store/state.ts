import type { Answers } from '../model/answers.ts';
import type { MadeWith } from '../link/fragment.ts';
import type { DroppedPart } from '../link/read.ts';
import type { Edition } from '../model/edition.ts';

/** Why a question is on screen: in its turn, to change an earlier answer, or for a closer plan after the verdict. */
export type Mode = 'ask' | 'change' | 'closer';

/** What is to be known of a link: what it was, and what could not be used as it stood. */
export interface LinkNews {
  /** The part behind the # as it came. */
  readonly fragment: string;
  readonly madeWith: MadeWith | null;
  readonly dropped: readonly DroppedPart[];
  /** Questions whose answers do not apply beside the other answers. */
  readonly stale: readonly string[];
  readonly newer: boolean;
}

export type Page =
  | { readonly kind: 'start' }
  | { readonly kind: 'how' }
  | { readonly kind: 'ads' }
  | { readonly kind: 'ad-count' }
  | { readonly kind: 'certifications' }
  | { readonly kind: 'certification'; readonly id: string }
  /** The answers on screen beside others; null: nothing to compare with yet. */
  | { readonly kind: 'compare'; readonly other: Answers | null }
  | {
      readonly kind: 'question';
      readonly id: string;
      readonly mode: Mode;
      /** Chosen but not sent with Continue yet. */
      readonly selected: string | null;
      /** Continue was pressed with nothing chosen. */
      readonly missing: boolean;
    }
  | {
      readonly kind: 'verdict';
      /** The verdict that the address names; null where it names none. */
      readonly linked: string | null;
      readonly news: LinkNews;
    }
  | { readonly kind: 'unreadable'; readonly why: 'no-answers' | 'no-sense' | 'no-page' };

/** The pages that stand beside the questionnaire and are reached from any other. */
export type BesidePage = Extract<
  Page,
  { kind: 'how' | 'ads' | 'ad-count' | 'certifications' | 'certification' }
>;

/** Whose answers are on screen: one's own questionnaire, a trial on somebody's link, or (both null) a link as it is. */
export interface Whose {
  /** The questionnaire that is this person's own, by the id under which the device keeps it. */
  readonly draft: string | null;
  /** The link whose answers this person is trying others on, as its part behind the #. Never kept on the device. */
  readonly origin: string | null;
}

export type Copied = 'no' | 'link' | 'text' | 'link-refused' | 'text-refused';

/** Everything that can differ between two moments. What follows from it is computed in views/, never kept. */
export interface AppState extends Whose {
  readonly page: Page;
  readonly answers: Answers;
  /** The editions of the rules from that of the link on screen to the newest, where they differ from those in use. */
  readonly past: readonly Edition[];
  /** The job ads that somebody pasted. Never kept on the device. */
  readonly adText: string;
  /** Counts pages shown, so that each new one can take the focus. */
  readonly step: number;
  /** What was copied last, or could not be. */
  readonly copied: Copied;
  /** Counts tries to copy, so that a second refusal shows the link selected again. */
  readonly copies: number;
}

export const noNews: LinkNews = {
  fragment: '',
  madeWith: null,
  dropped: [],
  stale: [],
  newer: false,
};

export const firstState: AppState = {
  page: { kind: 'start' },
  answers: {},
  draft: null,
  origin: null,
  past: [],
  adText: '',
  step: 0,
  copied: 'no',
  copies: 0,
};
