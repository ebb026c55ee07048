function counted(count: number, one: string, more: string): string {
  return count === 1 ? `1 ${one}` : `${String(count)} ${more}`;
}

/** A, B and C: the last part is joined by another word. */
function joined(parts: readonly string[], word: string): string {
  const before = parts.slice(0, -1).join(', ');
  return [before, ...parts.slice(-1)].filter((part) => part !== '').join(word);
}

export const map = {
  title: 'Where you stand',
  titleShared: 'Where this case stands',
  at: (score: string, band: string) => `“${score}” at “${band}”`,
  and: (parts: readonly string[]) => joined(parts, ' and '),
  or: (parts: readonly string[]) => joined(parts, ' or '),
  stands: (own: boolean, where: string, verdict: string) =>
    `${own ? 'Your' : 'This'} case stands with ${where}. There the verdict is “${verdict}”.`,
  standsOpen: (own: boolean, where: string, verdicts: string) =>
    `${own ? 'Your' : 'This'} case stands with ${where}. What is open decides which verdict that is: ${verdicts}.`,
  agree: (places: number, verdict: string, where: string) =>
    `What is open leaves ${String(places)} places on the map, and all of them say “${verdict}”. Most likely it is the one with ${where}.`,
  differ: (places: number, verdicts: string, where: string) =>
    `What is open leaves ${String(places)} places on the map, with different verdicts: ${verdicts}. Most likely it is the one with ${where}.`,
  weights: (rare: boolean) =>
    `Where we know what is usual for an open answer, we go by that.${rare ? ' “Less likely” needs something unusual.' : ''}`,

  caption: (rows: string, columns: string) => `The verdict by “${rows}” and “${columns}”`,
  captionOne: (columns: string) => `The verdict by “${columns}”`,
  captionWith: (caption: string, where: string) => `${caption}, with ${where}`,
  verdict: 'Verdict',
  switch: (score: string) => `The map by “${score}”`,
  you: 'you',
  thisCase: 'this case',
  maybe: 'possible',
  mark: {
    here: (own: boolean) => (own ? 'You' : 'Here'),
    likely: () => 'Most likely',
    possible: () => 'Possible',
    rare: () => 'Less likely',
  },
  near: (count: number) => counted(count, 'other answer leads here', 'other answers lead here'),
  nearLegend:
    'A dot with a number says how many other answers, each taken alone, would lead there.',
  places: (count: number) => `The ${String(count)} places one by one`,
  place: (mark: string, where: string, verdicts: string) =>
    `${mark}: ${where}. Verdict: ${verdicts}.`,

  firm: 'How firm it stands',
  firmAll: (total: number) =>
    total === 1
      ? 'The one other answer that could be given leaves the verdict as it is.'
      : `Each of the ${String(total)} other answers, taken alone, leaves the verdict as it is.`,
  firmSome: (stay: number, total: number, change: number, depend: number) =>
    [
      `${String(stay)} of ${String(total)} other answers, taken one at a time, ${stay === 1 ? 'leaves' : 'leave'} the verdict as it is.`,
      change > 0 ? `${counted(change, 'changes', 'change')} it.` : '',
      depend > 0 ? `${String(depend)} could change it, by what would be asked next.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  firmKey: {
    stays: 'Full dot: leaves it.',
    depends: 'Half: could change it.',
    changes: 'Empty: changes it.',
  },
  nearest: (step: string) => `The nearest edge: ${step}`,
  noEdge: 'One band up or down on any single score gives the same verdict.',
  more: (points: number) => counted(points, 'point more', 'points more'),
  less: (points: number) => counted(points, 'point less', 'points less'),
  on: (points: string, score: string) => `${points} on “${score}”`,
  edge: (points: string, band: string, then: string) =>
    `${points} would make it “${band}” (${then}).`,
  then: (verdicts: string) => `then “${verdicts}”`,
  same: 'the verdict stays',
  edges: 'How far it is to the next bands',
  edgeItem: (where: string, edges: readonly string[]) => `${where}: ${edges.join(' ')}`,
  moves: (count: number) =>
    count === 1
      ? 'The other answer that would move it'
      : `The ${String(count)} other answers that would move it`,
  moveTo: (places: readonly string[], verdicts: string) =>
    `To ${places.join(', or to ')}. Verdict: ${verdicts}.`,
  moveNowhere: (verdicts: string) => `In the same place, but then the verdict is: ${verdicts}.`,
  moveToMany: (places: number, verdicts: string) =>
    `To one of ${String(places)} places, by what would be asked next. Verdict: ${verdicts}.`,
  answer: (question: string, option: string) => `${question}: ${option}`,

  pushes: (up: number, down: number) =>
    `What pushes it: ${[up > 0 ? `+${String(up)}` : '', down > 0 ? `−${String(down)}` : ''].filter((part) => part !== '').join(' and ')}`,
  noPush: 'No reason pushes it either way.',
  noPushYet: 'No reason is certain enough yet to push it.',
  points: (points: number) => (points > 0 ? `+${String(points)}` : `−${String(-points)}`),
  usual: 'Not said, but usual.',
} as const;
