import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { meantBy } from '../src/ads/answers.ts';
import { readAds } from '../src/ads/readAds.ts';
import { compileJobAds } from '../src/compile/jobAds/compileJobAds.ts';
import { readRulesFolder } from '../src/compile/files.ts';
import { certificationIds } from '../src/compile/jobAds/certificationIds.ts';
import { suggest } from '../src/compile/suggest.ts';
import { readingAsJson } from './reading.ts';
import { textOf } from './textOf.ts';

/**
 * npm run -s read-ad < ad.txt                           what one ad or several say, as JSON
 * npm run -s read-ad -- --certification cspo < ad.txt   the answer `named` is about that one alone
 * Exit 2 where the command cannot be understood; standard error says why and what was meant.
 */
const usage =
  'The text of an ad is expected on standard input: npm run -s read-ad < ad.txt. One option is known: --certification <id>.';

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

function readArguments(): { readonly certification: string | null } | null {
  try {
    const { values } = parseArgs({ options: { certification: { type: 'string' } } });
    return { certification: values.certification ?? null };
  } catch {
    return null;
  }
}

const given = readArguments();
if (given === null || process.stdin.isTTY) refuse(usage);
else {
  const texts = readRulesFolder(fileURLToPath(new URL('..', import.meta.url)));
  const { certification } = given;
  const known = certificationIds(texts);
  if (certification !== null && !known.includes(certification)) {
    refuse(`There is no certification "${certification}".${suggest(certification, known)}`);
  } else {
    const words = compileJobAds(texts);
    const about = certification === 'undecided' ? null : certification;
    if (meantBy(about, words).length === 0)
      process.stderr.write(
        `rules/job-ads.yaml has no words for "${String(about)}", so "named" stays open.\n`,
      );
    const reading = readAds(
      textOf(await buffer(process.stdin)),
      words,
      about === null ? {} : { certification: about },
    );
    console.log(JSON.stringify(readingAsJson(reading), null, 2));
  }
}
