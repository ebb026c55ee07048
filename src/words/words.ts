import { words as english } from './en.ts';

/** The words in use. A second language is chosen here. */
export const words = english;
