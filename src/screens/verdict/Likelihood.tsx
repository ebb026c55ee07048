import type { LikelihoodView } from '../../store/views/likelihood.ts';

export interface LikelihoodProps {
  readonly view: LikelihoodView;
}

/** The likely verdict, and what it rests on: what was counted, and for what nothing was. */
export function Likelihood({ view: { likely, counted, notCounted } }: LikelihoodProps) {
  return (
    <div className="prose">
      <p>
        <strong>{likely}</strong>
      </p>
      {counted.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notCounted !== null && <p>{notCounted}</p>}
    </div>
  );
}
