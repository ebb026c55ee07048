import { describe } from 'vitest';
import { finds } from './findings.ts';

describe('an example that leaves out what it is asked', () => {
  finds([
    {
      name: 'is told to answer, with the options',
      file: 'examples',
      from: 'bag: full, framework: none',
      to: 'framework: none',
      at: 'certification: folding }\n  verdict: ¦wear-a-hat',
      check: 'example-fails',
      severity: 'error',
      says: 'comes to "find-out" (probably wear-a-hat), not to "wear-a-hat". It does not answer "bag", which is asked here now. Add to its answers bag: roomy or full.',
    },
    {
      name: 'is told every question, and where nobody need know the answer',
      file: 'examples',
      from: 'sky: rain, way: long, framework: tall',
      to: 'framework: tall',
      at: 'certification: stick }\n  verdict: ¦take-it',
      check: 'example-fails',
      severity: 'error',
      says: 'It does not answer "sky" and "way", which are asked here now. Add to its answers sky: clear or clouds or rain (or dont-know); way: door or short or long.',
    },
  ]);
});
