import type { Middle } from './middle.ts';
import { count, milliseconds, seconds, times } from './words.ts';

/** What was measured of everything that has an aim. Seconds, and ratios of times. */
export interface Measured {
  /** A full trace, as a multiple of the mask limit's time. */
  readonly traceToLimit: Middle;
  /** json-rules-engine, as a multiple of a full trace's time; null where it did not take part. */
  readonly jsonRulesToTrace: Middle | null;
  readonly worlds: number;
  readonly walk: Middle;
  readonly advice: Middle;
}

/** A sentence for each aim: met or missed, and by what. Speed is no test, so nothing follows from a miss. */
export function aims({
  traceToLimit,
  jsonRulesToTrace,
  worlds,
  walk,
  advice,
}: Measured): readonly string[] {
  return [
    told(
      traceToLimit.median <= 10,
      `A full trace takes ${times(traceToLimit)} as long as the mask limit fed with the same answer objects. The aim is at most 10 times.`,
    ),
    jsonRulesToTrace === null
      ? 'Open: json-rules-engine does not run here. The aim is a full trace at least 100 times as fast.'
      : told(
          jsonRulesToTrace.median >= 100,
          `json-rules-engine takes ${times(jsonRulesToTrace)} as long as a full trace. The aim is at least 100 times.`,
        ),
    told(
      walk.median <= 0.8,
      `All ${count(worlds)} worlds take ${seconds(walk)}. The aim is well under a second, taken as 0.8 s.`,
    ),
    told(
      advice.median <= 0.02,
      `Advice on an empty sheet takes ${milliseconds(advice)}. The aim is under 20 ms.`,
    ),
  ];
}

function told(met: boolean, sentence: string): string {
  return `${met ? 'Met' : 'Missed'}: ${sentence}`;
}
