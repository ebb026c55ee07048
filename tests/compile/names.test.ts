import { describe, expect, test } from 'vitest';
import { changed, placeIn, problemAt, problemsOf, refuses, small } from './smallRules.ts';

const wet = 'points/wet';

describe('a wrong name is told with what was probably meant', () => {
  refuses([
    {
      name: 'a question in a condition',
      file: wet,
      from: 'when: { sky: [rain] }',
      to: 'when: { sku: [rain] }',
      at: 'sku',
      says: '"sku" is not a question that a condition can look at here. Did you mean "sky"?',
    },
    {
      name: 'an option in a condition',
      file: wet,
      from: 'when: { sky: [rain] }',
      to: 'when: { sky: [rian] }',
      at: 'rian',
      says: 'sky: there is no "rian". Did you mean "rain"?',
    },
    {
      name: 'a band in a row',
      file: 'verdicts/walker',
      from: '{ wet: [damp] }',
      to: '{ wet: [dump] }',
      at: 'dump',
      says: 'wet: there is no "dump". Did you mean "damp"?',
    },
    {
      name: 'a verdict in a row',
      file: 'verdicts/walker',
      from: 'verdict: wear-a-hat',
      to: 'verdict: wear-hat',
      at: 'wear-hat',
      says: 'There is no verdict "wear-hat". Did you mean "wear-a-hat"?',
    },
    {
      name: 'a verdict of the other side in a row',
      file: 'verdicts/walker',
      from: 'verdict: wear-a-hat',
      to: 'verdict: do-nothing',
      at: 'do-nothing',
      says: 'There is no verdict "do-nothing". Known ones: "take-it", "wear-a-hat", "leave-it".',
    },
    {
      name: 'a verdict in a step',
      file: 'steps',
      from: 'verdict: [leave-it]',
      to: 'verdict: [leave]',
      at: '[¦leave]',
      says: 'verdict: there is no "leave".',
    },
    {
      name: 'a score',
      file: wet,
      from: 'add: { wet: +2 }',
      to: 'add: { wit: +2 }',
      at: 'wit',
      says: 'There is no score "wit". Did you mean "wet"?',
    },
    {
      name: 'a claim',
      file: 'steps',
      from: 'claim: rain-wets',
      to: 'claim: rain-wet',
      at: 'rain-wet\n',
      says: 'There is no claim "rain-wet". Did you mean "rain-wets"?',
    },
    {
      name: 'a source',
      file: 'claims',
      from: 'source: umbrella-maker',
      to: 'source: umbrela-maker',
      at: 'umbrela-maker',
      says: 'There is no source "umbrela-maker". Did you mean "umbrella-maker"?',
    },
    {
      name: 'a side',
      file: 'scores',
      from: 'side: host',
      to: 'side: hosts',
      at: 'hosts',
      says: 'There is no side "hosts". Did you mean "host"?',
    },
    {
      name: 'a usual option',
      file: 'questions',
      from: 'option: clouds',
      to: 'option: cloudy',
      at: 'cloudy',
      says: 'There is no option "cloudy". Did you mean "clouds"?',
    },
    {
      name: 'an option along a law',
      file: 'laws',
      from: 'along: [clear, clouds, rain]',
      to: 'along: [clear, clouds, hail]',
      at: 'hail',
      says: 'There is no option "hail".',
    },
    {
      name: 'a question in an example',
      file: 'examples',
      from: 'guests: few',
      to: 'guest: few',
      at: 'guest: few',
      says: 'There is no question "guest". Did you mean "guests"?',
    },
    {
      name: 'an option in an example',
      file: 'examples',
      from: 'guests: few',
      to: 'guests: fewer',
      at: 'fewer',
      says: 'There is no option "fewer". Did you mean "few"?',
    },
    {
      name: 'dont-know in an example, where the question has no such answer',
      file: 'examples',
      from: 'guests: few',
      to: 'guests: dont-know',
      at: 'guests: ¦dont-know',
      says: 'The question "guests" has no answer "dont-know". Choose an option, or leave the question out.',
    },
    {
      name: 'a framework of a certification',
      file: 'certifications/stick',
      from: 'role-defined-by: [tall]',
      to: 'role-defined-by: [tal]',
      at: '[¦tal]',
      says: 'There is no framework option "tal". Did you mean "tall"?',
    },
  ]);
});

describe('an id stands once, and means one thing', () => {
  refuses([
    {
      name: 'a rule’s, also in another file',
      file: 'points/host',
      from: 'id: many-guests',
      to: 'id: rain-falls',
      at: 'rain-falls',
      in: 'points/wet',
      says: 'The id "rain-falls" is taken: it stands at rules/points/host.yaml:1 already.',
    },
    {
      name: 'an option’s',
      file: 'questions',
      from: '- id: rain\n',
      to: '- id: clouds\n',
      at: '- id: ¦clouds\n      label: It rains',
      says: 'The option "clouds" is taken',
    },
    {
      name: 'a band’s',
      file: 'scores',
      from: 'id: soaked',
      to: 'id: damp',
      at: '¦damp, label: Soaked',
      says: 'The band "damp" is taken',
    },
    {
      name: 'a verdict’s, on whatever side',
      file: 'verdicts/walker',
      from: '- id: leave-it',
      to: '- id: do-nothing',
      at: 'do-nothing',
      says: 'The verdict "do-nothing" is taken: it stands at rules/verdicts/host.yaml:9 already.',
    },
    {
      name: 'a score’s, beside the questions',
      file: 'scores',
      from: '- id: bother',
      to: '- id: sky',
      at: '¦sky\n  side',
      says: 'The id "sky" is taken: it stands at rules/questions.yaml:16 already.',
    },
    {
      name: 'a side’s table',
      file: 'verdicts/host',
      from: 'side: host',
      to: 'side: walker',
      at: '¦walker',
      in: 'verdicts/walker',
      says: 'The side "walker" is taken: it stands at rules/verdicts/host.yaml:1 already.',
      echoes: 1,
    },
  ]);

  refuses([
    {
      name: 'dont-know is no option',
      file: 'questions',
      from: '- id: full',
      to: '- id: dont-know',
      at: '- id: ¦dont-know',
      says: '"dont-know" cannot be an id: it is the answer of whoever leaves a question open.',
    },
    {
      name: 'find-out is no verdict',
      file: 'verdicts/walker',
      from: '- id: leave-it',
      to: '- id: find-out',
      at: '- id: ¦find-out',
      says: '"find-out" cannot be an id',
    },
    {
      name: 'a word of the conditions is no question',
      file: 'questions',
      from: '- id: hall',
      to: '- id: any',
      at: '- id: ¦any',
      says: '"any" cannot be an id: it is a word of its own in conditions.',
    },
  ]);
});

describe('a renamed id is told wherever the old one stands', () => {
  test.each([
    {
      name: 'a question',
      file: 'questions',
      from: '- id: hall',
      to: '- id: hallway',
      at: ['examples ¦hall: small', 'examples ¦hall: large', 'points/host ¦hall: [small]'],
      says: '"hall"',
    },
    {
      name: 'an option',
      file: 'questions',
      from: '- id: folding',
      to: '- id: collapsible',
      at: [
        'examples bag: roomy, framework: none, certification: ¦folding',
        'examples bag: full, framework: none, certification: ¦folding',
        'points/bother [¦folding]',
      ],
      says: '"folding".',
    },
    {
      name: 'a claim',
      file: 'claims',
      from: '- id: carrying-tires',
      to: '- id: tiring',
      at: [
        'points/bother everything.\n  claim: ¦carrying-tires',
        'points/bother the bag.\n  claim: ¦carrying-tires',
      ],
      says: 'There is no claim "carrying-tires".',
    },
    {
      name: 'a source',
      file: 'sources',
      from: '- id: umbrella-maker',
      to: '- id: the-maker',
      at: ['claims ¦umbrella-maker'],
      says: 'There is no source "umbrella-maker".',
    },
    {
      name: 'a verdict',
      file: 'verdicts/host',
      from: '- id: lay-a-mat',
      to: '- id: two-mats',
      at: [
        'verdicts/host { when: { mess: [puddles] }, verdict: ¦lay-a-mat',
        'examples verdict: ¦lay-a-mat',
      ],
      says: 'There is no verdict "lay-a-mat".',
    },
    {
      name: 'a score',
      file: 'scores',
      from: '- id: mess',
      to: '- id: water',
      at: [
        'points/host many] }\n  add: { ¦mess',
        'points/host small] }\n  add: { ¦mess',
        'verdicts/host ¦mess: [puddles]',
      ],
      says: '"mess"',
    },
  ])('$name', ({ at, says, ...change }) => {
    const texts = changed(change);
    const expected = at.map((place) => {
      const [, file = '', marked = ''] = /^([a-z/]+) ?(.*)$/s.exec(place) ?? [];
      return problemAt(texts, file, marked, says);
    });
    expect(problemsOf(texts)).toEqual(expect.arrayContaining(expected));
    expect(problemsOf(texts)).toHaveLength(at.length);
  });

  test('in conditions too', () => {
    const texts = changed({ file: 'scores', from: 'id: soaked', to: 'id: drenched' });
    const says = (file: string, marked: string) =>
      problemAt(texts, file, marked, 'wet: there is no "soaked".');
    expect(problemsOf(texts)).toEqual([
      says('verdicts/walker', '      - when: { wet: [¦soaked] }'),
      says('verdicts/walker', '  - { when: { wet: [¦soaked] }, verdict'),
    ]);
  });

  test('a certification’s goes with the name of its file', () => {
    const texts = changed({ file: 'certifications/stick', from: 'id: stick', to: 'id: long-one' });
    expect(problemsOf(texts)).toEqual([
      {
        ...placeIn(texts, 'certifications/stick', 'id: ¦long-one'),
        message:
          'The id "long-one" and the name of the file differ. Write "id: stick", or rename the file to "long-one.yaml".',
      },
    ]);
  });
});

describe('sides', () => {
  refuses([
    {
      name: 'a side that no table decides for',
      file: 'questions',
      from: '    - id: host\n',
      to: '    - id: postman\n      label: The postman\n      said: the postman comes\n    - id: host\n',
      at: 'postman\n      label',
      says: 'No file in rules/verdicts/ decides for the side "postman". Add one that starts with "side: postman".',
    },
    {
      name: 'a first question that is not the side',
      file: 'questions',
      from: '- id: side',
      to: '- id: who',
      at: 'who\n',
      says: 'The first question is "who". It must be "side"',
    },
  ]);

  test('the small rules themselves compile', () => {
    expect(problemsOf(small)).toEqual([]);
  });
});
