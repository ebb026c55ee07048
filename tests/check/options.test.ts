import { describe, expect, test } from 'vitest';
import { changed } from '../compile/smallRules.ts';
import { finds, findingsOf } from './findings.ts';

const small = '    - id: small\n      label: Small\n';
const huge = `    - id: huge\n      label: Huge\n      said: your hall is huge\n${small}`;

describe('an option that nothing names', () => {
  finds([
    {
      name: 'and no example chooses: a new one beside a plain case',
      file: 'questions',
      from: small,
      to: huge,
      at: '- id: ¦huge',
      check: 'option-unnamed',
      severity: 'warning',
      says: 'The option "huge" of "hall" is named nowhere. "small" beside it is named in 1 place: the rule "small-hall". Name it where something follows from it too, or show by an example that nothing does.',
      witness: null,
    },
  ]);

  test('is told with three places beside it, and the number of the others', () => {
    const beside = (places: number) => {
      const rules = Array.from(
        { length: places - 1 },
        (_, place) =>
          `- id: more-${String(place)}\n  when: { hall: [small], guests: [${place === 0 ? 'few' : 'many'}] }\n  add: { mess: ${place === 2 ? '+2' : '+1'} }\n  because: It is.\n  claim: rain-wets\n`,
      );
      const texts = new Map([...changed({ file: 'questions', from: small, to: huge })]);
      const file = 'rules/points/host.yaml';
      texts.set(file, [texts.get(file) ?? '', ...rules].join(''));
      const [found] = findingsOf(texts).filter(({ check }) => check === 'option-unnamed');
      return found?.message ?? '';
    };
    expect(beside(3)).toMatch(/ in 3 places: [^,]+, [^,]+, the rule "more-1"\. Name/);
    expect(beside(4)).toMatch(/ in 4 places: [^,]+, [^,]+, the rule "more-1" and 1 more\. Name/);
  });

  test('is a plain case where an example chooses it and few beside it are named', () => {
    const more = (...ids: readonly string[]) => {
      const texts = new Map(
        changed({
          file: 'questions',
          from: '    - id: rain\n',
          to: `${ids.map((id) => `    - id: ${id}\n      label: ${id}\n      said: it is ${id}\n`).join('')}    - id: rain\n`,
        }),
      );
      const examples = ids.map(
        (id) =>
          `- id: in-${id}\n  name: N\n  answers: { side: walker, sky: ${id} }\n  verdict: find-out\n`,
      );
      const file = 'rules/examples.yaml';
      texts.set(file, [texts.get(file) ?? '', ...examples].join(''));
      return findingsOf(texts).filter(({ check }) => check === 'option-unnamed');
    };
    // Three are named: enough to make one suspicious, and not two.
    expect(more('hail')).toHaveLength(1);
    expect(more('hail', 'snow')).toEqual([]);
  });

  test('is a plain case as long as an example chooses it', () => {
    const [found, ...more] = findingsOf(
      changed({
        file: 'examples',
        from: 'guests: few, hall: large }',
        to: 'guests: few, hall: small }',
      }),
    ).filter(({ check }) => check === 'option-unnamed');
    expect(more).toEqual([]);
    expect(found?.message).toContain('The option "large" of "hall" is named nowhere.');
  });
});
