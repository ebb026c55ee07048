import { catalogue } from 'virtual:catalogue';
import type { Span } from '../../model/amount.ts';
import type { Certification } from '../../model/certification.ts';
import type { Facts } from '../../model/facts.ts';
import { words } from '../../words/words.ts';
import { factText, number } from './factText.ts';

/** How arduous one is: lengths from 0 to 1, where 1 is the most study that any asks for. */
export interface EffortRow {
  readonly id: string;
  readonly name: string;
  readonly class: EffortBar | null;
  readonly study: EffortBar | null;
  readonly exam: EffortBar | null;
  readonly supervised: string | null;
}

export interface EffortBar {
  readonly text: string;
  readonly length: number;
}

const yardstick = 'cisco-ccna';

/** The certifications with at least one known figure of effort, the yardstick first, then by total effort. */
export function effortRows(): readonly EffortRow[] {
  const known = catalogue.certifications.filter(
    ({ facts }) => facts['class-hours'] ?? facts['study-hours'] ?? facts['exam-minutes'],
  );
  const most = Math.max(...known.map((one) => hoursOf(one)));
  return known
    .toSorted((a, b) =>
      a.id === yardstick ? -1 : b.id === yardstick ? 1 : hoursOf(b) - hoursOf(a),
    )
    .map(({ id, short, facts }) => ({
      id,
      name: short,
      class: bar(facts['class-hours']?.value, inClass(facts), 1, most),
      study: bar(facts['study-hours']?.value, words.catalogue.hours, 1, most),
      exam: bar(facts['exam-minutes']?.value, words.catalogue.minutes, 60, most),
      supervised: factText('exam-supervised', facts),
    }));
}

/** Hours in a class that nobody has to take are told as such. */
function inClass(facts: Facts): (hours: string) => string {
  const optional = facts['class-needed']?.value === 'no';
  return optional ? words.catalogue.optionalHours : words.catalogue.hours;
}

function bar(
  span: Span | undefined,
  written: (text: string) => string,
  inAnHour: number,
  most: number,
): EffortBar | null {
  if (span === undefined) return null;
  return { text: written(number(span)), length: Math.min(1, span.to / inAnHour / most) };
}

/** Hours in class, at home and in the exam, as far as they are known. */
function hoursOf({ facts }: Certification): number {
  const hours = (span: Span | undefined) => span?.to ?? 0;
  return (
    hours(facts['class-hours']?.value) +
    hours(facts['study-hours']?.value) +
    hours(facts['exam-minutes']?.value) / 60
  );
}
