import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Section } from '../../components/Section/Section.tsx';
import type { AnswerPair, ComparisonView } from '../../store/views/compare.ts';
import { words } from '../../words/words.ts';
import styles from './compare.module.css';

export interface CompareAnswersProps {
  readonly view: ComparisonView;
}

/** The answers beside each other: those that differ in the open, the others folded away. */
export function CompareAnswers({ view }: CompareAnswersProps) {
  return (
    <Section id="answers" title={words.compare.differ}>
      {view.differ.length === 0 ? <p>{words.compare.noDiffer}</p> : <Pairs pairs={view.differ} />}
      {view.alike.length > 0 && (
        <Disclosure summary={words.compare.alike(view.alike.length)}>
          <Pairs pairs={view.alike} />
        </Disclosure>
      )}
    </Section>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly AnswerPair[] }) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.compare.question}</th>
          <th scope="col">{words.compare.one}</th>
          <th scope="col">{words.compare.other}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ id, question, one, other }) => (
          <tr key={id}>
            <th scope="row">{question}</th>
            <td>{one}</td>
            <td>{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
