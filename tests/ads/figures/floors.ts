import type { LabelledSet } from './labelled.ts';
import type { Figure } from './score.ts';

/** The least that each figure may be, in hundredths, rounded down from what is reached. A change that does better raises them. */
export const floors: Readonly<Record<LabelledSet, Readonly<Record<Figure, number>>>> = {
  open: {
    'names: precision': 98,
    'names: recall': 98,
    'strength, of the names found': 98,
    'place, of the names found': 100,
    'frameworks: precision': 94,
    'frameworks: recall': 97,
    'kind of role: precision': 91,
    'kind of role: recall': 55,
    language: 99,
  },
  'held-out': {
    'names: precision': 99,
    'names: recall': 96,
    'strength, of the names found': 93,
    'place, of the names found': 100,
    'frameworks: precision': 100,
    'frameworks: recall': 95,
    'kind of role: precision': 76,
    'kind of role: recall': 69,
    language: 100,
  },
};
