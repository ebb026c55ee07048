import { factsSource } from '../../model/facts.ts';
import type { Stock } from './stock.ts';
import { writeHere } from './words.ts';

/** A certification to be filled in. Its facts stand in comments, so that nothing is claimed before somebody has looked. */
export function certificationSkeleton(id: string, { sources }: Stock): readonly string[] {
  const options =
    sources.questions.find(({ value }) => value.id === 'certification')?.value.options ?? [];
  const days = sources.certifications.flatMap(({ value }) => value.checked ?? []);
  const day = days.toSorted().at(-1) ?? '2026-11-23';
  // A month or a year sorts before its days, and words such as "undated" sort behind all of them.
  const source =
    sources.sources.find(({ value: { date } }) => date !== undefined && date <= day)?.value.id ??
    'a-source';
  const says = `source: ${source}, sure: high`;
  return [
    `id: ${id}`,
    `name: ${writeHere('its full name')}`,
    `short: ${writeHere('its short name')}`,
    '# What holders put behind their names, and what else these letters stand for:',
    '# letters: XYZ',
    '# not-to-be-confused-with: [another thing of these letters]',
    `issuer: ${writeHere('who issues it')}`,
    '# framework-role: for a role that a framework defines; product: for product work at large;',
    '# programme: a job, and no certificate; contrast: from another trade, to compare with.',
    'kind: product',
    '# The answer to the question "certification" that stands for it; several may share one.',
    ...(options.some((option) => option.id === id) ? [`option: ${id}`] : [`# option: ${id}`]),
    '# The frameworks that define the role it is for:',
    '# role-defined-by: [scrum]',
    `about: ${writeHere('what it says about somebody who holds it.')}`,
    '# What is known of it. Take the marks off line by line, and leave out what nobody is sure of.',
    '# The issuer’s page, who says what it is called, and the day on which you compared all of it:',
    '# page: https://example.org/',
    `# source: ${source}`,
    `# checked: "${day}"`,
    '# facts:',
    `#   class-needed: { value: "yes", ${says} }`,
    `#   class-hours: { value: 16, ${says}, note: Over two days. }`,
    '#   price:',
    '#     from: 200',
    '#     to: 300',
    '#     currency: USD',
    '#     includes: one attempt at the exam',
    ...says.split(', ').map((line) => `#     ${line}`),
    `# All kinds: ${factsSource.keyof().options.join(', ')}.`,
  ];
}
