import { describe } from 'vitest';
import { finds } from './findings.ts';

describe('a law that some world breaks, with the simplest one', () => {
  finds([
    {
      name: 'never',
      file: 'laws',
      from: 'when: { sky: [clear] }\n  never: { verdict: [take-it] }',
      to: 'when: { sky: [clouds] }\n  never: { verdict: [take-it] }',
      at: '¦nobody-carries-it-for-nothing',
      check: 'law-broken',
      severity: 'error',
      says: 'The law "nobody-carries-it-for-nothing" is broken in 8 of 24 worlds: Under a clear sky',
      witness: { side: 'walker', sky: 'clouds', way: 'short', bag: 'roomy' },
    },
    {
      name: 'always',
      file: 'laws',
      from: 'when: { sky: [rain], way: [long] }',
      to: 'when: { sky: [rain] }',
      at: '¦heavy-rain-needs-one',
      check: 'law-broken',
      severity: 'error',
      says: 'The law "heavy-rain-needs-one" is broken in 5 of 12 worlds',
      witness: { side: 'walker', sky: 'rain', way: 'door' },
    },
    {
      name: 'ordered by verdict',
      file: 'laws',
      from: 'along: [clear, clouds, rain]',
      to: 'along: [rain, clouds, clear]',
      at: '¦more-rain-more-umbrella',
      check: 'law-broken',
      severity: 'error',
      says: 'It breaks when "sky" moves on to',
      witness: { side: 'walker', certification: 'stick' },
    },
    {
      name: 'ordered by score',
      file: 'laws',
      from: 'along: [door, short, long]',
      to: 'along: [short, door, long]',
      at: '¦further-is-wetter',
      check: 'law-broken',
      severity: 'error',
      says: 'It breaks when "way" moves on to "door".',
      witness: { side: 'walker', sky: 'clear', way: 'short' },
    },
    {
      name: 'the same',
      file: 'laws',
      from: 'score: wet, moves: never-less',
      to: 'score: wet, moves: the-same',
      at: '¦further-is-wetter',
      check: 'law-broken',
      severity: 'error',
      says: 'The law "further-is-wetter" is broken in',
    },
    {
      name: 'by points that another file adds',
      file: 'points/wet',
      from: 'add: { wet: -2 }',
      to: 'add: { wet: +3 }',
      at: '¦further-is-wetter',
      in: 'laws',
      check: 'law-broken',
      severity: 'error',
      says: 'It breaks when "way" moves on to "short".',
      also: ['example-fails', 'law-broken'],
    },
  ]);
});

describe('a law that speaks of no world', () => {
  finds([
    {
      name: 'because nobody gives such answers',
      file: 'laws',
      from: 'when: { sky: [rain], way: [long] }',
      to: 'when: { sky: [rain], bag?: [full] }',
      at: '¦heavy-rain-needs-one',
      check: 'law-idle',
      severity: 'error',
      says: 'The law "heavy-rain-needs-one" speaks of no world',
      witness: null,
    },
    {
      name: 'because it mixes two sides',
      file: 'laws',
      from: 'when: { certification: [stick] }',
      to: 'when: { guests: [many] }',
      at: '¦more-rain-more-umbrella',
      check: 'law-idle',
      severity: 'error',
      says: 'The law "more-rain-more-umbrella" speaks of no world',
    },
  ]);
});
