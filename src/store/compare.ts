import { ruleset } from 'virtual:ruleset';
import { withImpliedSide } from '../engine/impliedSide.ts';
import { readPair, writePair } from '../link/pair.ts';
import { readLink } from '../link/read.ts';
import type { Answers } from '../model/answers.ts';
import { adviceFor } from './advice.ts';
import { currentFragment, hrefOf, pushTo, replaceTo } from './address.ts';
import type { Entry } from './address.ts';
import { show, useApp } from './app.ts';
import { fragmentOf } from './editions.ts';

/** Opens the comparison that the address names: of one set of answers, or of two. */
export function openCompare({ draft, origin }: Entry): void {
  const [one, other] = readPair(currentFragment());
  const answers = answersInFragment(one) ?? {};
  show(
    { kind: 'compare', other: other === null ? null : answersInFragment(other) },
    { answers, draft, origin },
  );
}

/** Goes to the comparison; null: with nothing to compare with yet. */
export function goCompare(other: Answers | null): void {
  const { answers, draft, origin } = useApp.getState();
  pushTo(compareHref(answers, other), { draft, origin });
  show({ kind: 'compare', other });
}

/** Puts another set of answers beside those here. */
export function compareWith(other: Answers): void {
  const { answers, draft, origin } = useApp.getState();
  replaceTo(compareHref(answers, other), { draft, origin });
  useApp.setState({ page: { kind: 'compare', other } });
}

/** The answers in a link that somebody pasted, whatever page it leads to; null where it holds none. */
export function answersInLink(text: string): Answers | null {
  const [, fragment = text] = text.split('#');
  return answersInFragment(readPair(fragment)[0]);
}

export function compareHref(one: Answers, other: Answers | null): string {
  const path = hrefOf({ kind: 'compare' });
  return `${path}#${writePair(fragmentOf(one), other === null ? null : fragmentOf(other))}`;
}

/** The answers that count, of those in the part of a link behind the #; null where there are none. */
export function answersInFragment(fragment: string): Answers | null {
  const content = readLink(fragment, ruleset.questions, ruleset.migrations);
  if (content.kind !== 'answers') return null;
  return adviceFor(withImpliedSide(ruleset.questions, content.answers)).answers;
}
