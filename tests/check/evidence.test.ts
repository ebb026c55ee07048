import { describe } from 'vitest';
import { finds } from './findings.ts';

describe('claims and sources', () => {
  finds([
    {
      name: 'a claim that nothing rests on',
      file: 'claims',
      from: '- id: stands-help',
      to: '- id: hats-help\n  says: A hat helps.\n  beyond: Nobody has written of it.\n  strength: thin\n  support: []\n  contest: []\n\n- id: stands-help',
      at: 'hats-help',
      check: 'claim-unused',
      severity: 'warning',
      says: 'No rule, step or law rests on the claim "hats-help".',
    },
    {
      name: 'a source that nothing cites',
      file: 'claims',
      from: '    - { source: umbrella-maker, says: Ours weighs nothing. }',
      to: '    - { source: weather-count, says: Some fly away. }',
      at: '¦umbrella-maker',
      in: 'sources',
      check: 'source-unused',
      severity: 'warning',
      says: 'Nothing cites the source "umbrella-maker".',
    },
    {
      name: 'figures that are more than a year old',
      file: 'sources',
      from: 'date: "2026-05-31"',
      to: 'date: "2025-11-22"',
      at: 'option: clouds',
      in: 'questions',
      check: 'fact-old',
      severity: 'warning',
      says: 'What is usual for "sky" rests on figures of 2025-11-22, more than a year ago.',
    },
    {
      name: 'figures of which only the year is known',
      file: 'sources',
      from: 'date: "2026-05-31"',
      to: 'date: "2024"',
      at: 'option: clouds',
      in: 'questions',
      check: 'fact-old',
      severity: 'warning',
      says: 'rests on figures of 2024, more than a year ago.',
    },
  ]);
});
