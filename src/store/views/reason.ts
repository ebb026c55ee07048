import { ruleset } from 'virtual:ruleset';
import type { Reason } from '../../engine/explain.ts';
import type { Evidence } from '../../model/claim.ts';
import { words } from '../../words/words.ts';

export interface SourceView {
  readonly id: string;
  readonly says: string;
  readonly title: string;
  readonly by: string;
  readonly url: string | null;
  readonly date: string;
  readonly sells: boolean;
  readonly note: string | null;
}

/** What a reason rests on: the claim in our words, where it comes from, who says so and who says otherwise. */
export interface ClaimView {
  readonly id: string;
  readonly says: string;
  readonly origin: string;
  readonly strength: string;
  readonly counted: string;
  readonly support: readonly SourceView[];
  readonly contest: readonly SourceView[];
}

/** "You said … because …": what was said, the sentence, the points, the claim. */
export interface ReasonView {
  readonly id: string;
  readonly said: readonly string[];
  readonly assumed: readonly string[];
  readonly text: string;
  readonly points: readonly { readonly label: string; readonly tone: 'good' | 'bad' }[];
  readonly claim: ClaimView;
}

export function reasonView({ rule, answers, assumed }: Reason): ReasonView {
  const said = Object.keys(answers).filter((id) => id !== 'side' && !assumed.includes(id));
  return {
    id: rule.id,
    said: said.map((id) => saidOf(id, answers[id])),
    assumed: assumed.map((id) => saidOf(id, answers[id])),
    text: rule.because,
    points: Object.entries(rule.add).map(([id, points]) => {
      const score = ruleset.scores.find((one) => one.id === id);
      const better = score?.tone === 'cost' ? points < 0 : points > 0;
      const signed = points > 0 ? `+${String(points)}` : `−${String(-points)}`;
      return { label: `${score?.short ?? id} ${signed}`, tone: better ? 'good' : 'bad' };
    }),
    claim: claimView(rule.claim),
  };
}

/** The phrase that finishes "You said: …". */
export function saidOf(questionId: string, optionId: string | undefined): string {
  const question = ruleset.questions.find(({ id }) => id === questionId);
  const option = [...(question?.options ?? []), question?.unsure].find(
    (one) => one?.id === optionId,
  );
  return option?.said ?? '';
}

/** A claim with who supports it, who contests it, and how many of them sell. */
export function claimView(id: string): ClaimView {
  const claim = ruleset.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`claim: there is no "${id}".`);
  const support = claim.support.map(sourceView);
  const contest = claim.contest.map(sourceView);
  const sellers = new Set(
    [...support, ...contest].filter(({ sells }) => sells).map((source) => source.id),
  );
  return {
    id,
    says: claim.says,
    origin:
      claim.essay === null
        ? words.verdict.beyond + (claim.beyond ?? '')
        : words.verdict.essay + claim.essay,
    strength: words.verdict.strength[claim.strength],
    counted: words.verdict.counted(support.length, contest.length, sellers.size),
    support,
    contest,
  };
}

function sourceView({ source: id, says }: Evidence): SourceView {
  const source = ruleset.sources.find((one) => one.id === id);
  return {
    id,
    says,
    title: source?.title ?? id,
    by: source?.by ?? '',
    url: source?.url ?? null,
    date: source?.date ?? words.verdict.undated,
    sells: source?.sells ?? false,
    note: source?.note ?? null,
  };
}
