/** The answer that means "any of the other options may be true". */
export type DontKnow = 'dont-know';

/** Question id → option id, or `dont-know` where the question allows it. A missing key is not answered yet. */
export type Answers = Readonly<Record<string, string>>;

/** A full set of answers: every question that applies, none with `dont-know`. A question that does not apply is missing or undefined. */
export type World = Readonly<Record<string, string | undefined>>;
