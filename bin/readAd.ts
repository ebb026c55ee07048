import { buffer } from 'node:stream/consumers';
import { meantBy } from '../src/ads/answers.ts';
import { readAds } from '../src/ads/readAds.ts';
import { compileJobAds } from '../src/compile/jobAds/compileJobAds.ts';
import { readRulesFolder } from '../src/compile/files.ts';
import { certificationIds } from '../src/compile/jobAds/certificationIds.ts';
import { suggest } from '../src/compile/suggest.ts';
import { project, readCommand, refuse, tellProblems } from './command.ts';
import { readingAsJson } from './reading.ts';
import { textOf } from './textOf.ts';

/** npm run -s read-ad < ad.txt: what one ad or several say, as JSON. Exit 2 where the command cannot be understood. */
const given = readCommand({
  usage: ['npm run -s read-ad < ad.txt', 'npm run -s read-ad -- --certification cspo < ad.txt'],
  says: 'Tells as JSON what a job ad says about certifications, or several ads one after the other.',
  flags: {
    certification: {
      type: 'string',
      says: '<id>: the answer "named" is about that one alone',
    },
  },
  words: false,
});

if (given !== null && process.stdin.isTTY)
  refuse('The text of an ad is expected on standard input: npm run -s read-ad < ad.txt');
else if (given !== null) await tellProblems(() => readAd(given.values.certification ?? null));

async function readAd(certification: string | null): Promise<void> {
  const texts = readRulesFolder(project);
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
