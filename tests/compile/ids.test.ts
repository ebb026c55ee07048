import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compile/compile.ts';
import { changed, problemsOf, refuses, small } from './smallRules.ts';

describe('an id stands once among records of its kind', () => {
  test.each([
    'questions',
    'scores',
    'points/wet',
    'steps',
    'letters',
    'placeholders',
    'laws',
    'examples',
    'claims',
    'sources',
  ])('%s', (file) => {
    const path = `rules/${file}.yaml`;
    const text = small.get(path) ?? '';
    const [, record = '', id = ''] = /^(- id: (\S+)\n[^]*?)(?=\n- id|$(?![^]))/m.exec(text) ?? [];
    const texts = new Map([...small, [path, `${text}\n${record}\n`]]);
    const first = text.slice(0, text.indexOf(record)).split('\n').length;
    const says = `The id "${id}" is taken: it stands at ${path}:${String(first)} already. Give this one another id.`;
    const told = problemsOf(texts).filter(({ message }) => message.startsWith(`The id "${id}"`));
    expect(told.map(({ message }) => message)).toEqual([says]);
    expect(told[0]?.line).toBe(text.split('\n').length + 1);
  });
});

const conditions = 'it is a word of its own in conditions. Choose another.';
const links = 'it is a word of its own in links. Choose another.';
const gone = 'it is what rules/migrations.yaml says of ids that are gone. Choose another.';

describe('a word that means something else is no id', () => {
  refuses(
    (
      [
        ['all', conditions],
        ['not', conditions],
        ['fits', conditions],
        ['verdict', conditions],
        ['v', links],
        ['rules', links],
        ['nothing', gone],
      ] as const
    ).map(([id, why]) => ({
      name: `${id}, of a question`,
      file: 'questions',
      from: '- id: hall\n',
      to: `- id: ${id}\n`,
      at: `- id: ¦${id}\n`,
      says: `"${id}" cannot be an id: ${why}`,
    })),
  );

  refuses([
    {
      name: 'fits, of a score',
      file: 'scores',
      from: '- id: mess',
      to: '- id: fits',
      at: '- id: ¦fits',
      says: `"fits" cannot be an id: ${conditions}`,
    },
    {
      name: 'nothing, of an option',
      file: 'questions',
      from: '- id: full',
      to: '- id: nothing',
      at: '- id: ¦nothing',
      says: `"nothing" cannot be an id: ${gone}`,
    },
    {
      name: 'nothing, of a verdict',
      file: 'verdicts/walker',
      from: '- id: leave-it',
      to: '- id: nothing',
      at: '- id: ¦nothing',
      says: `"nothing" cannot be an id: ${gone}`,
    },
    {
      name: 'find-out, of a verdict',
      file: 'verdicts/walker',
      from: '- id: leave-it',
      to: '- id: find-out',
      at: '- id: ¦find-out',
      says: '"find-out" cannot be an id: it is what is told where open answers decide. Choose another.',
    },
  ]);
});

describe('bands', () => {
  const told = (from: string, to: string) =>
    problemsOf(changed({ file: 'scores', from, to })).map(({ message }) => message);

  test('may begin at nothing or below', () => {
    expect(told('Damp, from: +1', 'Damp, from: 0')).toEqual([]);
    expect(told('Damp, from: +1', 'Damp, from: -1')).toEqual([]);
  });

  test('that begin where the one before does are told with their signs', () => {
    const order = (sum: string) =>
      `Bands go from the lowest up, but "soaked" starts at ${sum} and "damp" before it at ${sum}. Put them in order.`;
    const both =
      'label: Damp, from: +1, means: You get damp. }\n    - { id: soaked, label: Soaked, from: +3';
    for (const sum of ['0', '-2', '+4'])
      expect(told(both, both.replace('+1', sum).replace('+3', sum))).toEqual([order(sum)]);
  });

  test('above a lowest one that says where it begins are not blamed for that', () => {
    expect(told('label: Dry,', 'label: Dry, from: +2,')).toEqual([
      'The lowest band takes all low sums. Remove "from" of "dry".',
    ]);
  });
});

describe('fits', () => {
  const pair = {
    kind: 'all',
    of: [
      { kind: 'answer', question: 'framework', in: ['tall'] },
      { kind: 'answer', question: 'certification', in: ['stick'] },
    ],
  };
  const condition = (fits: string) => {
    const from = '{ fits: no, certification: [stick] }';
    const { rules } = compileRules(
      changed({ file: 'points/bother', from, to: `{ fits: ${fits} }` }),
    );
    return rules.find(({ id }) => id === 'no-place-for-it')?.when;
  };

  test('is written out: the stand and the umbrella that are made for each other', () => {
    expect(condition('yes')).toEqual({ kind: 'any', of: [pair] });
    expect(condition('no')).toEqual({ kind: 'not', of: { kind: 'any', of: [pair] } });
  });
});

describe('a word that no condition knows here', () => {
  const told = (file: string, from: string, to: string) =>
    problemsOf(changed({ file, from, to })).map(({ message }) => message);
  const rule = (key: string) => told('points/wet', '{ sky: [rain] }', `{ ${key}: [rain] }`);
  const row = (key: string) =>
    told('verdicts/host', '{ mess: [puddles] }', `{ ${key}: [puddles] }`);

  test.each(['all', 'any', 'not', 'fits'])('may have meant %s', (word) => {
    expect(rule(`${word}${word.slice(-1)}`)).toEqual([
      `"${word}${word.slice(-1)}" is not a question that a condition can look at here. Did you mean "${word}"?`,
    ]);
  });

  test('may have meant a score where scores are known, and only there', () => {
    expect(row('messs')).toEqual([
      '"messs" is not a question or score that a condition can look at here. Did you mean "mess"?',
    ]);
    expect(rule('bothers')[0]).not.toContain('Did you mean "bother"');
  });
});
