import { readRulesFolder } from '../../compile/files.ts';
import { readEditions } from '../../compile/readEditions.ts';
import type { Files } from '../checked.ts';

/** Reads what is checked from a project's folder. */
export function readFiles(root: string): Files {
  return { texts: readRulesFolder(root), editions: readEditions(root) };
}
