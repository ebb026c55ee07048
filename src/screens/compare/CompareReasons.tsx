import { Columns } from '../../components/Columns/Columns.tsx';
import { Reasons } from '../../components/Reasons/Reasons.tsx';
import { Section } from '../../components/Section/Section.tsx';
import type { ComparisonView } from '../../store/views/compare.ts';
import type { ReasonView } from '../../store/views/reason.ts';
import { words } from '../../words/words.ts';
import { reasonRow } from '../verdict/reasonRow.tsx';

export interface CompareReasonsProps {
  readonly view: ComparisonView;
}

/** The reasons that only one of the two verdicts has. */
export function CompareReasons({ view }: CompareReasonsProps) {
  const none = view.onlyOne.length === 0 && view.onlyOther.length === 0;
  return (
    <Section id="reasons" title={words.compare.reasons}>
      {none ? (
        <p>{words.compare.noReasons}</p>
      ) : (
        <Columns>
          <Only title={words.compare.onlyOne} reasons={view.onlyOne} />
          <Only title={words.compare.onlyOther} reasons={view.onlyOther} />
        </Columns>
      )}
    </Section>
  );
}

function Only({
  title,
  reasons,
}: {
  readonly title: string;
  readonly reasons: readonly ReasonView[];
}) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <Reasons items={reasons.map((reason) => reasonRow(reason, false))} />
    </div>
  );
}
