import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A few lines as they could stand in an ad, made up for these tests, and what is to be found in them. */
export interface Case {
  readonly text: string;
  /** Name → strength. */
  readonly found: Readonly<Record<string, string>>;
}

const long: Readonly<Record<string, string>> = {
  agile: 'agile or scrum certification without a name',
  any: 'any certification without a name',
};

/** The cases of a file: `text => name strength, name strength` or `text => nothing`, one a line, \n for a new line. */
export function casesOf(file: string): readonly Case[] {
  const path = fileURLToPath(new URL(`cases/${file}.txt`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.lastIndexOf(' => ');
      if (at < 0) throw new Error(`${file}.txt: " => " is missing in: ${line}`);
      const text = line.slice(0, at).replaceAll('\\n', '\n');
      return { text, found: foundIn(line.slice(at + 4)) };
    });
}

function foundIn(list: string): Case['found'] {
  if (list === 'nothing') return {};
  return Object.fromEntries(
    list.split(', ').map((one) => {
      const at = one.lastIndexOf(' ');
      const name = one.slice(0, at);
      return [long[name] ?? name, one.slice(at + 1)];
    }),
  );
}
