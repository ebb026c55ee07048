import { words } from '../../words/words.ts';
import type { ChangeView } from './change.ts';
import type { VerdictView } from './verdict.ts';

/** A verdict as Markdown that also reads well as plain text: for a mail, a chat, or notes. */
export function markdownOf(
  view: VerdictView,
  change: ChangeView | null,
  own: boolean,
  link: string,
): string {
  const { takeAlong } = words;
  const parts = [
    `# ${view.headline}`,
    view.summary,
    list(view.meters.map(({ label, band }) => takeAlong.score(label, band))),
    ...section(
      words.verdict.why,
      view.reasons.map(({ said, assumed, text, points }) => {
        const given = [
          said.length === 0
            ? ''
            : (own ? words.verdict.youSaid : words.verdict.theySaid) + words.verdict.list(said),
          assumed.length === 0 ? '' : words.verdict.assumed + words.verdict.list(assumed),
        ].filter((part) => part !== '');
        const counted = points.map(({ label }) => label).join(', ');
        return `${given.join('. ')}. ${text}${counted === '' ? '' : takeAlong.points(counted)}`;
      }),
    ),
    ...(view.findOut === null
      ? []
      : section(words.verdict.findOut, [
          view.findOut.likelihood.likely,
          ...view.findOut.likelihood.counted,
          ...(view.findOut.task === null
            ? [view.findOut.ask]
            : [view.findOut.ask, view.findOut.task]),
          ...view.findOut.outcomes.map(({ answer, verdict }) => `${answer}: ${verdict}`),
        ])),
    ...(change === null
      ? []
      : [
          ...section(
            words.change.title,
            change.open.map(({ conditions, verdict }) => `${conditions.join(' ')}: ${verdict}`),
          ),
          change.lead,
        ]),
    ...section(
      words.verdict.next,
      view.steps.map(({ title, text }) => `**${title}** ${text}`),
    ),
    ...section(
      own ? takeAlong.whose.own : takeAlong.whose.shared,
      view.answers.map(({ question, answer }) => `${question}: ${answer}`),
    ),
    takeAlong.link(link),
    `_${takeAlong.from(words.brand, words.tagline)} ${words.footer.limits}_`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, list(items)];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
