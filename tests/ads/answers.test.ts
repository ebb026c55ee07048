import { describe, expect, test } from 'vitest';
import { loadQuestions } from './questions.ts';
import { network, onTheTrain, withTheNumbers } from './adverts.ts';
import { read, readOne } from './reader.ts';

const answers = (text: string, certification?: string) =>
  read(text, certification === undefined ? {} : { certification }).answers;

describe('the answers that an ad gives', () => {
  test('framework and role of a release train, and a certification as a plus', () => {
    expect(answers(onTheTrain)).toEqual({
      named: 'preferred',
      framework: 'safe',
      role: 'framework-role',
    });
  });

  test('no framework is not an answer: the ad may not say', () => {
    expect(answers(withTheNumbers)).toEqual({ named: 'not-named', role: 'business-owner' });
  });

  test('required', () => {
    expect(answers(onTheTrain.replace('preferred', 'required')).named).toBe('required');
  });

  test('a certificate for another trade is none for product or agile work', () => {
    expect(answers(network).named).toBe('not-named');
  });

  test('one without a name counts where it is for product work', () => {
    expect(answers(`${withTheNumbers}\n- Certification in data science required`).named).toBe(
      'not-named',
    );
    expect(answers(`${withTheNumbers}\n- Relevant certifications required`).named).toBe(
      'not-named',
    );
    expect(answers(`${withTheNumbers}\n- Product management certification a plus`).named).toBe(
      'preferred',
    );
    expect(answers(`${withTheNumbers}\n- Agile certification a plus`).named).toBe('preferred');
  });

  test('one for product work counts beside one for another trade', () => {
    const both = 'Product management certification a plus. Certification in data science required.';
    const { answers: given, certifications } = readOne(both);
    expect(given.named).toBe('preferred');
    expect(certifications.map(({ name, strength }) => [name, strength])).toEqual([
      ['any certification without a name', 'required'],
    ]);
  });

  test('letters that the ad spells out otherwise, and a certificate that it denies, say nothing of the work', () => {
    expect(answers('POPM (Patient Operations Program Manager) is our group.')).toEqual({});
    expect(answers('POPM is not needed.').role).toBeUndefined();
  });

  test('one that is offered is not asked for', () => {
    expect(answers(`${withTheNumbers}\n- A budget for CSPO`).named).toBe('not-named');
  });

  test('one that is only mentioned stands in writing', () => {
    expect(answers('Our product owners hold CSPO.').named).toBe('preferred');
  });

  test.each([
    'We do not use SAFe.',
    'We don’t do SAFe here.',
    'We no longer run SAFe.',
    'Neither Scrum nor SAFe.',
  ])('a framework that is denied is none: %s', (sentence) => {
    expect(answers(`Product Owner. ${sentence} You own the roadmap.`).framework).toBeUndefined();
  });

  test('Scrum is the framework where Product Owner is a title', () => {
    expect(answers('Product Owner. You know Scrum.').framework).toBe('scrum');
    expect(answers('Product Manager. You know Scrum.').framework).toBeUndefined();
  });

  test('two kinds of role that weigh alike leave the role open', () => {
    const both = 'P&L and pricing strategy. Technical product manager, SQL.';
    expect(answers(both).role).toBeUndefined();
  });

  test.each([
    ['a few words', 'Product Manager wanted. Apply with your CV. Good salary.'],
    ['another text', 'The weather was fine and we went for a walk. '.repeat(20)],
    ['an ad in a language without words of ours', 'Мы ищем менеджера продукта. '.repeat(40)],
  ])('%s says nothing by its silence', (_, text) => {
    expect(answers(text)).toEqual({});
  });
});

describe('about one certification', () => {
  test.each([
    ['safe-popm', 'preferred'],
    ['cspo', 'preferred'],
    ['a-cspo', 'not-named'],
    ['pspo', 'not-named'],
    ['pspo-ii', 'not-named'],
    ['other', 'not-named'],
  ])('%s', (certification, named) => {
    expect(answers(onTheTrain, certification).named).toBe(named);
  });

  test('a record is meant by the name that covers it', () => {
    expect(answers('PSPO II required', 'pspo-ii').named).toBe('required');
    expect(answers('PSPO II required', 'pspo').named).toBe('required');
    expect(answers('SAFe LPM certification required', 'safe-lpm').named).toBe('required');
  });

  test('a name beside it does not count', () => {
    expect(answers(network, 'cisco-ccna').named).toBe('required');
    expect(answers(`${network}\nPMP required`, 'safe-popm').named).toBe('not-named');
  });

  test('one that there are no words for stays open', () => {
    expect(answers(onTheTrain, 'itil').named).toBeUndefined();
  });
});

describe('several ads together', () => {
  const together = (...ads: readonly string[]) => answers(ads.join('\n\n---\n\n'));

  test('required only where each of them requires it', () => {
    const required = onTheTrain.replace('preferred', 'required');
    expect(together(required, required).named).toBe('required');
    expect(together(required, withTheNumbers).named).toBe('preferred');
    expect(together(network, withTheNumbers).named).toBe('not-named');
  });

  test('framework and role are what at least half of them give', () => {
    expect(together(onTheTrain, onTheTrain, withTheNumbers)).toMatchObject({
      framework: 'safe',
      role: 'framework-role',
    });
    expect(together(onTheTrain, withTheNumbers).role).toBeUndefined();
    expect(together(onTheTrain, network, withTheNumbers).framework).toBeUndefined();
  });
});

test('every answer is an option of its question', () => {
  const options = loadQuestions();
  const texts = [onTheTrain, withTheNumbers, network, onTheTrain.replace('preferred', 'required')];
  for (const given of texts.map((text) => Object.entries(answers(text)))) {
    for (const [question, answer] of given) expect(options.get(question)).toContain(answer);
  }
});
