import type { LabelledSet } from './labelled.ts';
import type { Figure } from './score.ts';

/** The least that each figure may be, in hundredths, rounded down from what is reached. A change that does better raises them. */
export const floors: Readonly<Record<LabelledSet, Readonly<Record<Figure, number>>>> = {
  open: {
    'names: precision': 100,
    'names: recall': 99,
    'strength, of the names found': 99,
    'place, of the names found': 100,
    'frameworks: precision': 98,
    'frameworks: recall': 98,
    'kind of role: precision': 96,
    'kind of role: recall': 54,
    language: 100,
  },
  'held-out': {
    'names: precision': 93,
    'names: recall': 91,
    'strength, of the names found': 89,
    'place, of the names found': 100,
    'frameworks: precision': 81,
    'frameworks: recall': 92,
    'kind of role: precision': 77,
    'kind of role: recall': 56,
    language: 98,
  },
};
