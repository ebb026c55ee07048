/** Answers as they would stand in a rules file: { side: myself, goal: explore }. */
export function flow(answers: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(answers).filter(([, option]) => option !== undefined);
  if (given.length === 0) return '{}';
  return `{ ${given.map(([id, option]) => `${id}: ${option ?? ''}`).join(', ')} }`;
}
