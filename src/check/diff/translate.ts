import type { Condition } from '../../model/condition.ts';
import type { Law } from '../../model/law.ts';
import type { Question } from '../../model/question.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Renames } from './renames.ts';

/** The same ruleset with its questions and options called by their new names. Its diagram stays: it counts places. */
export function translate(book: Ruleset, names: Renames): Ruleset {
  const question = (id: string) => names.questions.get(id) ?? id;
  const option = (of: string, id: string) => names.options.get(question(of))?.get(id) ?? id;
  const side = (id: string) => option('side', id);

  function condition(given: Condition): Condition {
    switch (given.kind) {
      case 'answer':
        return {
          ...given,
          question: question(given.question),
          in: given.in.map((id) => option(given.question, id)),
        };
      case 'all':
      case 'any':
        return { ...given, of: given.of.map(condition) };
      case 'not':
        return { ...given, of: condition(given.of) };
      case 'band':
      case 'verdict':
        return given;
    }
  }

  const conditional = <T extends { readonly when: Condition }>(record: T): T => ({
    ...record,
    when: condition(record.when),
  });

  const asked = (one: Question): Question => ({
    ...one,
    id: question(one.id),
    askedWhen: condition(one.askedWhen),
    instead: one.instead.map(conditional),
    options: one.options.map((own) => ({ ...own, id: option(one.id, own.id) })),
    usual: one.usual === null ? null : { ...one.usual, option: option(one.id, one.usual.option) },
  });

  function law(one: Law): Law {
    if (one.kind !== 'ordered') return { ...conditional(one), what: condition(one.what) };
    return {
      ...conditional(one),
      question: question(one.question),
      along: one.along.map((id) => option(one.question, id)),
    };
  }

  return {
    ...book,
    questions: book.questions.map(asked),
    scores: book.scores.map((score) => ({ ...score, side: side(score.side) })),
    rules: book.rules.map((rule) => ({ ...conditional(rule), side: side(rule.side) })),
    verdicts: book.verdicts.map((one) => ({
      ...one,
      side: side(one.side),
      instead: one.instead.map(conditional),
    })),
    tables: Object.fromEntries(
      Object.entries(book.tables).map(([id, rows]) => [side(id), rows.map(conditional)]),
    ),
    steps: book.steps.map((step) => ({
      ...conditional(step),
      instead: step.instead.map(conditional),
    })),
    letters: book.letters.map((letter) => ({
      ...conditional(letter),
      text: letter.text.map((paragraph) => ({
        ...conditional(paragraph),
        instead: paragraph.instead.map(conditional),
      })),
      findsOut: letter.findsOut === null ? null : question(letter.findsOut),
    })),
    placeholders: book.placeholders.map((one) => ({
      ...one,
      words: one.words.map(conditional),
    })),
    laws: book.laws.map(law),
    examples: book.examples.map((example) => ({
      ...example,
      answers: Object.fromEntries(
        Object.entries(example.answers).map(([id, own]) => [question(id), option(id, own)]),
      ),
    })),
    certifications: book.certifications.map((one) => ({
      ...one,
      option: one.option === null ? null : option('certification', one.option),
      roleDefinedBy: one.roleDefinedBy.map((id) => option('framework', id)),
    })),
  };
}
