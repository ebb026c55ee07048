import { AnswerList } from '../../components/AnswerList/AnswerList.tsx';
import { Section } from '../../components/Section/Section.tsx';
import type { AnswerView } from '../../store/views/answers.ts';
import { words } from '../../words/words.ts';

export interface VerdictAnswersProps {
  readonly answers: readonly AnswerView[];
  readonly own: boolean;
  readonly onChange: (question: string) => void;
}

/** Every answer behind the verdict, each with the way to change it. */
export function VerdictAnswers({ answers, own, onChange }: VerdictAnswersProps) {
  return (
    <Section id="answers" title={own ? words.verdict.answers : words.verdict.answersShared}>
      <AnswerList
        items={answers.map(({ id, question, answer, open, href, action }) => ({
          id,
          question,
          answer,
          ...(open ? { tone: 'open' as const } : {}),
          change: {
            href,
            label: action,
            visuallyHidden: question,
            onFollow: () => {
              onChange(id);
            },
          },
        }))}
      />
    </Section>
  );
}
