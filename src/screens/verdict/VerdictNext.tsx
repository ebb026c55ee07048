import { Section } from '../../components/Section/Section.tsx';
import { Steps } from '../../components/Steps/Steps.tsx';
import { stepsAtOnce } from '../../store/views/steps.ts';
import type { StepView } from '../../store/views/steps.ts';
import { words } from '../../words/words.ts';
import { Claim } from './Claim.tsx';
import { Letter } from './Letter.tsx';

export interface VerdictNextProps {
  readonly steps: readonly StepView[];
  readonly noteOwner: string;
}

/** What to do next: each step with why it fits, the note that does it, and what it rests on. */
export function VerdictNext({ steps, noteOwner }: VerdictNextProps) {
  return (
    <Section id="next" title={words.verdict.next}>
      <Steps
        atOnce={stepsAtOnce}
        more={words.next.more}
        items={steps.map(({ id, title, text, why, claim, letter }) => ({
          id,
          title,
          text,
          why,
          extra: (
            <>
              {letter !== null && <Letter letter={letter} owner={noteOwner} />}
              {claim !== null && (
                <div className="screen-only">
                  <Claim
                    claim={claim}
                    summary={
                      <>
                        {words.next.restsOn}
                        <span className="visually-hidden">: {title}</span>
                      </>
                    }
                  />
                </div>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}
