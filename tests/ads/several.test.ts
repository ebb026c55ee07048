import { describe, expect, test } from 'vitest';
import { network, onTheTrain, withTheNumbers } from './adverts.ts';
import { read } from './reader.ts';

const all = [onTheTrain, withTheNumbers, network];

describe('several ads in one paste', () => {
  test.each([
    ['a ruled line', '\n\n---\n\n'],
    ['a line of equals signs', '\n==========\n'],
    ['several empty lines', '\n\n\n\n'],
    ['a rule of HTML', '\n<hr>\n'],
  ])('%s parts them', (_, between) => {
    const text = all.join(between);
    const { ads } = read(text);
    expect(ads.map(({ start }) => start)).toEqual(all.map((ad) => text.indexOf(ad)));
  });

  test('each "Job title:" starts one, where there are several', () => {
    const text = all.map((ad) => `Job title: ${ad}`).join('\n');
    expect(read(text).ads).toHaveLength(3);
    expect(read(`About us\n\nJob title: ${network}`).ads).toHaveLength(1);
  });

  test('each title in capitals with a number starts one, where there are several', () => {
    const titles = ['PRODUCT OWNER', 'PRODUCT MANAGER', 'NETWORK ENGINEER'];
    const text = all.map((ad, index) => `${String(index + 1)}) ${titles[index] ?? ''}\n${ad}`);
    expect(read(`Three openings\n${text.join('\n')}`).ads).toHaveLength(3);
    expect(read(text[0] ?? '').ads).toHaveLength(1);
  });

  test('empty lines that stand everywhere part nothing', () => {
    const text = [onTheTrain, 'Title: Product Owner'].join('\n').replaceAll('\n', '\n\n\n\n');
    expect(read(text).ads).toHaveLength(1);
  });

  test.each(['Head of Delivery, Leeds', 'Acme Ltd\nProduct Manager', 'Nurse'])(
    'a ruled line parts ads under any title: %s',
    (title) => {
      const other = `${title}\n\nYou look after our people and plan their weeks with care.\n\nRequirements\n- patience, and a sense of humour on long days\n- CSM certification\n- English`;
      expect(read([onTheTrain, other].join('\n\n---\n\n')).ads).toHaveLength(2);
    },
  );

  test('short ads between ruled lines are ads where they ask for something', () => {
    const short = 'Product Manager\nRequirements\n- CSPO required';
    expect(read([short, short, short].join('\n---\n')).ads).toHaveLength(3);
  });

  test('a ruled line within an ad parts nothing', () => {
    const text = onTheTrain.replace('\n\nBenefits', '\n\n---\n\nBenefits');
    expect(read(text).ads).toHaveLength(1);
  });

  test('a few words of a job board around the ads are none', () => {
    const text = `Product Manager jobs\n\n---\n\n${onTheTrain}\n\n---\n\nProduct Owner jobs nearby`;
    expect(read(text).ads).toHaveLength(1);
  });

  test('forty ads are forty ads', () => {
    const forty = Array.from({ length: 40 }, (_, index) => all[index % 3] ?? '');
    const { summary } = read(forty.join('\n\n---\n\n'));
    expect(summary.ads).toBe(40);
    expect(summary.certifications.find(({ name }) => name === 'POPM')?.ads.preferred).toBe(14);
  });
});

test('the summary counts ads, by how strongly they name each certification', () => {
  const { summary } = read(
    [...all, onTheTrain.replace('preferred', 'required')].join('\n\n---\n\n'),
  );
  expect(summary.certifications).toEqual([
    { name: 'POPM', id: 'safe-popm', ads: { required: 1, preferred: 1, mentioned: 0, offered: 0 } },
    { name: 'CSPO', id: 'cspo', ads: { required: 1, preferred: 1, mentioned: 0, offered: 0 } },
    {
      name: 'CCNA/CCNP',
      id: 'cisco-ccna',
      ads: { required: 1, preferred: 0, mentioned: 0, offered: 0 },
    },
  ]);
  expect(summary.frameworks).toContainEqual({ name: 'SAFe', ads: 2 });
});

test('what one ad says above does not hold in the next', () => {
  const text = `${network}\n\n---\n\n${withTheNumbers.replace('- Clear writing', '')}\nCSPO`;
  const [, second] = read(text).ads;
  expect(second?.certifications.map(({ name, strength }) => [name, strength])).toEqual([
    ['CSPO', 'offered'],
  ]);
});
