import { suggest } from '../src/compile/suggest.ts';
import { meaningOf } from '../src/link/heirs.ts';
import type { Answers } from '../src/model/answers.ts';
import type { Question } from '../src/model/question.ts';
import type { Ruleset } from '../src/model/ruleset.ts';

/** Answers under today's ids, and what became of the others. An answer is told as `question=option`. */
export interface Sheet {
  readonly answers: Answers;
  /** Answers under ids of earlier rules, and what each is today. */
  readonly renamed: readonly { readonly was: string; readonly is: string }[];
  /** Answers of earlier rules that have no heir: their questions are open. */
  readonly withdrawn: readonly string[];
}

/** A sheet from a line of JSON, or one sentence that says what is wrong with it and what was meant. */
export type ReadAnswers =
  ({ readonly ok: true } & Sheet) | { readonly ok: false; readonly message: string };

export function readAnswers(
  text: string,
  { questions, migrations }: Pick<Ruleset, 'questions' | 'migrations'>,
): ReadAnswers {
  const data = parse(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return no(
      `A JSON object of answers is expected, such as {"side": "myself"}, not ${text.slice(0, 60)}`,
    );
  }
  const answers: Record<string, string> = {};
  const renamed: { readonly was: string; readonly is: string }[] = [];
  const withdrawn: string[] = [];
  for (const [name, option] of Object.entries(data)) {
    if (typeof option !== 'string') return no(unknown(name, option, questions));
    const was = `${name}=${option}`;
    const meaning = meaningOf(name, option, questions, migrations);
    if (meaning.kind === 'withdrawn') withdrawn.push(was);
    else if (meaning.kind !== 'answer') return no(unknown(name, option, questions));
    else {
      const is = `${meaning.question}=${meaning.option}`;
      const other = answers[meaning.question];
      if (other !== undefined && other !== meaning.option)
        return no(
          `"${meaning.question}" is answered twice, "${other}" and "${meaning.option}", once under an id of earlier rules. Leave one of them out.`,
        );
      answers[meaning.question] = meaning.option;
      if (was !== is) renamed.push({ was, is });
    }
  }
  return { ok: true, answers, renamed, withdrawn };
}

/** What is wrong with an answer whose question or option there is not. */
function unknown(name: string, option: unknown, questions: readonly Question[]): string {
  const question = questions.find(({ id }) => id === name);
  if (question === undefined) {
    const known = questions.map(({ id }) => id);
    return `There is no question "${name}".${suggest(name, known)}`;
  }
  const options = question.options.map(({ id }) => id);
  if (question.unsure !== null) options.push(question.unsure.id);
  return `${name}: there is no option ${JSON.stringify(option)}.${suggest(String(option), options)}`;
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
