import { suggest } from '../src/compile/suggest.ts';
import type { Answers } from '../src/model/answers.ts';
import type { Question } from '../src/model/question.ts';

/** Answers from a line of JSON, or one sentence that says what is wrong with it and what was meant. */
export type ReadAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly message: string };

export function readAnswers(text: string, questions: readonly Question[]): ReadAnswers {
  const data = parse(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return no(
      `A JSON object of answers is expected, such as {"side": "myself"}, not ${text.slice(0, 60)}`,
    );
  }
  const answers: Record<string, string> = {};
  for (const [name, option] of Object.entries(data)) {
    const question = questions.find(({ id }) => id === name);
    if (question === undefined) {
      return no(
        `There is no question "${name}".${suggest(
          name,
          questions.map(({ id }) => id),
        )}`,
      );
    }
    const options = [
      ...question.options.map(({ id }) => id),
      ...(question.unsure === null ? [] : [question.unsure.id]),
    ];
    if (typeof option !== 'string' || !options.includes(option)) {
      return no(
        `${name}: there is no option ${JSON.stringify(option)}.${suggest(String(option), options)}`,
      );
    }
    answers[name] = option;
  }
  return { ok: true, answers };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function no(message: string): ReadAnswers {
  return { ok: false, message };
}
