/** Told how many characters or words were looked at, by every loop that could run long: for whoever counts. */
export type Step = (count: number) => void;

export const uncounted: Step = () => undefined;
