import type { Compiled } from '../compile/compile.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';
import type { Survey } from './survey.ts';

/** Steps that nobody can ever be shown, because no answers, bands and verdict meet their condition. */
export function checkSteps({ sources }: Compiled, { steps }: Survey): readonly Finding[] {
  const idle = [...steps].filter(([, worlds]) => worlds === 0);
  return idle.map(([id]) => ({
    ...placeOf(sources, 'steps', id, ['when']),
    check: 'step-never-shown',
    severity: 'error',
    witness: null,
    message: `The step "${id}" is never shown: nobody’s answers and verdict fit its condition. Change it or remove the step.`,
  }));
}
