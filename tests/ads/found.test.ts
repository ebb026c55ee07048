import { describe, expect, test } from 'vitest';
import { onTheTrain, withTheNumbers } from './adverts.ts';
import { lexiconOf } from '../../src/ads/lexicon.ts';
import { readWith } from '../../src/ads/readAds.ts';
import { read, readOne, words } from './reader.ts';

const frameworksIn = (text: string) => readOne(text).frameworks.map(({ name, by }) => [name, by]);
const ignoredIn = (text: string) => readOne(text).ignored.map(({ trap }) => trap);

describe('frameworks', () => {
  test.each([
    ['We work by Scrum and Kanban.', ['Scrum', 'Kanban']],
    ['The Scaled Agile Framework (SAFe)', ['SAFe']],
    ['SAFE, Scrum and PI planning', ['SAFe', 'Scrum']],
    ['Méthodologie SAFE', ['SAFe']],
    ['LeSS, Nexus and other scaled Scrum', ['LeSS', 'Nexus', 'Scrum']],
    ['Large-Scale Scrum', ['LeSS']],
    ['STAY SAFE AT WORK', []],
    ['a safe place with less stress and a pragmatic boss', []],
    ['Sonatype Nexus', []],
    ['We are a SAFe Silver Partner.', []],
  ])('%s', (text, names) => {
    expect(readOne(text).frameworks.map(({ name }) => name)).toEqual(names);
  });

  test('roles and events of a framework show it without its name', () => {
    expect(frameworksIn('You report to the release train engineer.')).toEqual([['SAFe', 'sign']]);
    expect(frameworksIn('PI Planning by SAFe')).toEqual([['SAFe', 'name']]);
  });
});

test('of several other meanings of some letters the one that stands beside them is told', () => {
  const driving = {
    spellings: ['CPM'],
    onlyWith: ['aipmm'],
    neverWith: ['trade-licence'],
    neverInAd: [],
    ignoredAs: 'trade-licence',
  };
  const certifications = words.certifications.map((one) =>
    one.name === 'AIPMM' ? { ...one, doubtful: [...one.doubtful, driving] } : one,
  );
  const lexicon = lexiconOf({ ...words, certifications });
  const told = (text: string) =>
    readWith(text, lexicon).ads.flatMap(({ ignored }) => ignored.map(({ trap }) => trap));
  expect(told('The CPM of a campaign')).toEqual(['media-price']);
  expect(told('The CPM of a driver')).toEqual(['trade-licence']);
});

describe('what was ignored, and why', () => {
  test.each([
    ['Work closely with CSMs', 'customer-success'],
    ['Reports to the PSM of partner sales', 'partner-sales'],
    ['PMI and dental', 'medical-insurance'],
    ['PMP deals on the DSP', 'pmp-elsewhere'],
    ['CPM and CTR', 'media-price'],
    ['APM with Datadog', 'apm-elsewhere'],
    ['Our ICP is a bank', 'customer-profile'],
    ['Reforge', 'reforge'],
    ['Keep data safe', 'safe-word'],
    ['Do more with less', 'less-word'],
    ['A pragmatic mind', 'pragmatic-word'],
    ['Nexus and Jenkins', 'nexus-elsewhere'],
    ['We are a SAFe Gold Partner', 'safe-partner'],
    ['SAFe experience required', 'safe-knowledge'],
    ['Experience as a SAFe Product Owner', 'safe-role'],
    ['CSPO is not required', 'not-asked'],
    ['ITIL certification preferred', 'another-certificate'],
    ['Pay depends on certifications and salary bands', 'pay'],
    ['A certified B Corp', 'company-seal'],
    ['An SSL certificate', 'security-paper'],
    ['Learners take exams for a certificate', 'course-trade'],
  ])('%s', (text, trap) => {
    expect(ignoredIn(text)).toContain(trap);
  });

  test('each is told once with its sentence, a reason and how often it stands there', () => {
    const text = 'Meet the CSMs. Write to the CSM team. Help CSMs.';
    const { ignored } = readOne(text);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toMatchObject({
      trap: 'customer-success',
      times: 3,
      quote: 'Meet the CSMs.',
    });
    expect(ignored[0]?.because).toMatch(/customer success/);
  });
});

describe('signs of the role', () => {
  test('each counts once, with its weight and sentence', () => {
    const { role } = readOne('Own the P&L. Later: the P&L again. Write SQL.');
    expect(role.map(({ kind, weight, quote }) => [kind, weight, quote])).toEqual([
      ['business-owner', 4, 'Own the P&L.'],
      ['technical', 2, 'Write SQL.'],
    ]);
  });

  test.each([
    ['marketing', 'Product marketing manager. Own positioning, messaging and campaigns.'],
    ['technical', 'Technical product manager. You design APIs and know Kubernetes.'],
    ['catch-all', 'Wear many hats: ad hoc requests, user manuals, other duties as assigned.'],
    ['framework-role', 'Product owner. Backlog refinement, sprint planning, user stories.'],
  ])('%s', (role, text) => {
    expect(readOne(text).answers.role).toBe(role);
  });
});

describe('the language', () => {
  test.each([
    ['en', onTheTrain],
    ['en', withTheNumbers],
    [
      'de',
      'Wir suchen eine Person für die Leitung des Produkts, die mit uns und den Kunden spricht.',
    ],
    [
      'fr',
      'Nous recherchons une personne pour la gestion de notre produit avec les équipes et vous.',
    ],
    [
      'es',
      'Buscamos una persona para la gestión de los productos con el equipo y que hable con los clientes.',
    ],
    [
      'nl',
      'Wij zoeken een persoon voor het team die met ons en de klanten werkt aan onze producten.',
    ],
    ['unknown', 'CSPO PSPO POPM SAFe Kanban Jira Confluence'],
    ['unknown', `${'Jira Confluence Miro SQL '.repeat(30)} and or with`],
    ['unknown', 'מנהל מוצר לצוות שלנו עם ניסיון של חמש שנים'],
  ])('%s', (language, text) => {
    expect(read(text).language).toBe(language);
  });
});
