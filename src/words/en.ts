import { adCount } from './en/adCount.ts';
import { ads } from './en/ads.ts';
import { catalogue } from './en/catalogue.ts';
import { change } from './en/change.ts';
import { compare } from './en/compare.ts';
import { findOut } from './en/findOut.ts';
import { footer } from './en/footer.ts';
import { start } from './en/start.ts';
import { later } from './en/later.ts';
import { letters } from './en/letters.ts';
import { next } from './en/next.ts';
import { question } from './en/question.ts';
import { verdict } from './en/verdict.ts';
import { takeAlong } from './en/takeAlong.ts';
import { then } from './en/then.ts';
import { unreadable } from './en/unreadable.ts';
import { whose } from './en/whose.ts';
import { how } from './en/how.ts';
import { map } from './en/map.ts';
/**
 * Every word of the interface, in English. Words of questions, reasons, verdicts and steps
 * live in rules/; those of each screen in en/. Another language is another file of the same shape.
 */
export const words = {
  brand: 'Cherry on Top',
  tagline: 'Is a product certification worth it, for you?',
  skip: 'Skip to the content',
  noScript:
    'Working out a verdict needs JavaScript, which is switched off here. The short version: a product certification seldom gets anybody a job, because no two product roles are alike. The exception is an employer whose framework defines the role, or a line in writing that asks for it. The training itself is good for people who are new, most of all when somebody else pays.',

  noScriptPage: 'This page does its work in the browser, which needs JavaScript.',
  noScriptControls:
    'Filtering, sorting and comparing need JavaScript, which is switched off here. The list is whole.',
  noScriptVerdict:
    'The reasons and the answers behind this verdict are in the link and are worked out in the browser, which needs JavaScript.',

  footer,
  start,
  question,
  verdict,
  findOut,
  next,
  letters,
  whose,
  then,
  unreadable,
  ads,
  adCount,
  catalogue,
  change,
  compare,
  how,
  takeAlong,
  later,
  map,
} as const;
