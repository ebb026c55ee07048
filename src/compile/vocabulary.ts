/** What the conditions may name: ids gathered from the files before the conditions are read. */
export interface Vocabulary {
  /** Question id → its option ids, and whether everybody on its side is asked it. */
  readonly questions: ReadonlyMap<string, QuestionWords>;
  /** Score id → its band ids. */
  readonly bands: ReadonlyMap<string, readonly string[]>;
  /** Score id → its side. */
  readonly sideOf: ReadonlyMap<string, string>;
  readonly verdicts: readonly string[];
  /** The options of `certification` that a framework defines, by the option of `framework`. */
  readonly defined: ReadonlyMap<string, readonly string[]>;
}

export interface QuestionWords {
  readonly options: readonly string[];
  /** Its place in asking order, from 0. */
  readonly place: number;
  /** Asked of everybody who answers for its sides: its `asked-when` looks at `side` alone, or is absent. */
  readonly always: boolean;
  /** The sides that such an `asked-when` names; null: it names none. */
  readonly sides: readonly string[] | null;
}
