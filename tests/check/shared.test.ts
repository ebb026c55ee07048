import { expect, test } from 'vitest';
import { placeIn, small } from '../compile/smallRules.ts';
import { findingsOf } from './findings.ts';

const file = 'certifications/travel';

/** The small rules with a second certification, which shares the option of the first. */
function withTravel(definedBy: string) {
  const record = `id: travel\nname: The travel umbrella\nshort: Travel\nissuer: Another maker\nkind: product\noption: stick\n${definedBy}about: For bags.\n`;
  return new Map([...small, [`rules/${file}.yaml`, record]]);
}

function told(definedBy: string) {
  return findingsOf(withTravel(definedBy)).filter(({ check }) => check === 'option-shared');
}

test.each([
  ['another framework', 'role-defined-by: [none]\n', '"none"'],
  ['no framework', '', 'no framework'],
])('an option shared with a record of %s is told, with what follows', (_, definedBy, own) => {
  const [found, ...more] = told(definedBy);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    ...placeIn(withTravel(definedBy), file, 'option: ¦stick'),
    severity: 'warning',
  });
  expect(found?.message).toContain(
    `"travel" shares the option "stick" with "stick" (rules/certifications/stick.yaml:8), but its role is defined by ${own}, and that of the other by "tall". "fits" sees the option alone`,
  );
});

test('a record of several frameworks names them all, and one without an option shares none', () => {
  const [found] = told('role-defined-by: [none, tall]\n');
  expect(found?.message).toContain('its role is defined by "none" and "tall", and that');
  const [file = '', text = ''] = [...withTravel('')].at(-1) ?? [];
  const bare = (id: string) =>
    text.replace('id: travel', `id: ${id}`).replace('option: stick\n', '');
  const texts = new Map([
    ...small,
    [file, bare('travel')] as const,
    ['rules/certifications/walk.yaml', `${bare('walk')}role-defined-by: [none]\n`] as const,
  ]);
  expect(findingsOf(texts).filter(({ check }) => check === 'option-shared')).toEqual([]);
});

test('a record with an option of its own may be of other frameworks', () => {
  const [file = '', text = ''] = [...withTravel('role-defined-by: [none]\n')].at(-1) ?? [];
  const texts = new Map([...small, [file, text.replace('option: stick', 'option: folding')]]);
  expect(findingsOf(texts).filter(({ check }) => check === 'option-shared')).toEqual([]);
});

test('records of one framework may share an option', () => {
  expect(told('role-defined-by: [tall]\n')).toEqual([]);
});
