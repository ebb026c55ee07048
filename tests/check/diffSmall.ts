import { compileRules } from '../../src/compile/compile.ts';
import { decide } from '../../src/engine/evaluate.ts';
import { eachWorld } from '../../src/engine/worlds.ts';
import type { World } from '../../src/model/answers.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';

// Rules small enough to go through by hand: two sides, a question that is not asked of everybody, two scores.

export const small: ReadonlyMap<string, string> = new Map([
  [
    'rules/questions.yaml',
    `- id: side
  name: Side
  ask: Which side?
  why: They differ.
  control: given
  options:
    - { id: me, label: Me, said: it is you }
    - { id: them, label: Them, said: it is them }
- id: sky
  name: Sky
  ask: How is the sky?
  why: It may rain.
  control: given
  asked-when: { side: [me] }
  options:
    - { id: blue, label: Blue, said: it is blue }
    - { id: grey, label: Grey, said: it is grey }
    - { id: black, label: Black, said: it is black }
- id: coat
  name: Coat
  ask: Is there a coat?
  why: It keeps you dry.
  control: yours
  asked-when: { side: [me], sky: [grey, black] }
  options:
    - { id: old, label: An old one, said: it is old }
    - { id: new, label: A new one, said: it is new }
- id: way
  name: Way
  ask: How far is it?
  why: Far is wet.
  control: given
  asked-when: { side: [me] }
  options:
    - { id: near, label: Near, said: it is near }
    - { id: far, label: Far, said: it is far }
- id: crowd
  name: Crowd
  ask: How many are they?
  why: Many are slow.
  control: given
  asked-when: { side: [them] }
  options:
    - { id: few, label: Few, said: they are few }
    - { id: many, label: Many, said: they are many }
`,
  ],
  [
    'rules/scores.yaml',
    `- id: dry
  side: me
  label: Dry
  short: Dry
  asks: Do you stay dry?
  tone: door
  bands:
    - { id: wet, label: Wet, means: You get wet. }
    - { id: fair, label: Fair, from: +1, means: Somewhat. }
    - { id: safe, label: Safe, from: +3, means: You stay dry. }
- id: fast
  side: them
  label: Fast
  short: Fast
  asks: Are they fast?
  tone: neutral
  bands:
    - { id: slow, label: Slow, means: They are slow. }
    - { id: quick, label: Quick, from: +1, means: They are quick. }
`,
  ],
  [
    'rules/points/sky.yaml',
    `- { id: blue-sky, when: { sky: [blue] }, add: { dry: +3 }, because: The sky is blue., claim: rain }
- { id: grey-sky, when: { sky: [grey] }, add: { dry: +1 }, because: The sky is grey., claim: rain }
- { id: good-coat, when: { coat?: [new] }, add: { dry: +1 }, because: The coat is new., claim: rain }
- { id: short-way, when: { way: [near] }, add: { dry: +1 }, because: It is near., claim: rain }
- { id: small-crowd, when: { crowd: [few] }, add: { fast: +1 }, because: They are few., claim: rain }
`,
  ],
  [
    'rules/verdicts/me.yaml',
    `side: me
verdicts:
  - { id: go, name: Go, headline: Go., probably: Probably go, summary: Go now., outlook: good }
  - { id: wait, name: Wait, headline: Wait., probably: Probably wait, summary: Wait a bit., outlook: mixed }
  - { id: stay, name: Stay, headline: Stay., probably: Probably stay, summary: Stay in., outlook: bad }
table:
  - { when: { dry: [safe] }, verdict: go }
  - { when: { dry: [fair], way: [near] }, verdict: wait }
  - { when: {}, verdict: stay }
`,
  ],
  [
    'rules/verdicts/them.yaml',
    `side: them
verdicts:
  - { id: send, name: Send, headline: Send., probably: Probably send, summary: Send them., outlook: good }
  - { id: keep, name: Keep, headline: Keep., probably: Probably keep, summary: Keep them., outlook: bad }
table:
  - { when: { fast: [quick] }, verdict: send }
  - { when: {}, verdict: keep }
`,
  ],
  [
    'rules/steps.yaml',
    '- { id: look-up, when: { verdict: [wait] }, title: Look up., text: Look at the sky., why: You wait. }\n',
  ],
  [
    'rules/claims.yaml',
    '- { id: rain, says: Rain is wet., essay: All of it., strength: fair, support: [{ source: sky, says: It is wet. }], contest: [] }\n',
  ],
  ['rules/sources.yaml', '- { id: sky, title: The sky, by: The weather, sells: "no" }\n'],
  [
    'rules/laws.yaml',
    '- { id: blue-is-good, says: Blue is good., when: { sky: [blue] }, never: { verdict: [stay] } }\n',
  ],
  [
    'rules/examples.yaml',
    '- { id: fine-day, name: A fine day, answers: { side: me, sky: blue, way: near }, verdict: go }\n',
  ],
  [
    'rules/certifications/boots.yaml',
    'id: boots\nname: Boots\nshort: Boots\nissuer: A shop\nkind: contrast\nabout: For mud.\n',
  ],
]);

/** File below rules/, text, other text. The text has to be there. */
export type Change = readonly [string, string, string];

/** The small rules with texts replaced. */
export function changed(...changes: readonly Change[]): ReadonlyMap<string, string> {
  const texts = new Map(small);
  for (const [name, from, to] of changes) {
    const file = `rules/${name}`;
    const text = texts.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    texts.set(
      file,
      text.replace(from, () => to),
    );
  }
  return texts;
}

export function rules(texts: ReadonlyMap<string, string> = small): Ruleset {
  return compileRules(texts);
}

/** A full set of answers as one text that is the same in both revisions. */
export function nameOf(world: World): string {
  return Object.entries(world)
    .flatMap(([question, option]) => (option === undefined ? [] : [`${question}=${option}`]))
    .sort()
    .join('&');
}

/** Every world of a side, one by one, with what the plain interpreter says of it. */
export function decisionsOf(ruleset: Ruleset, side: string) {
  const found = new Map<string, ReturnType<typeof decide> & { readonly world: World }>();
  eachWorld(ruleset.questions, { side }, null, (world) => {
    found.set(nameOf(world), { ...decide(ruleset, world), world: { ...world } });
  });
  return found;
}
