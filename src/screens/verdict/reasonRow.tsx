import type { ReasonsProps } from '../../components/Reasons/Reasons.tsx';
import type { ReasonView } from '../../store/views/reason.ts';
import { words } from '../../words/words.ts';
import { Claim } from './Claim.tsx';

/** One "You said … because …" row, with what it rests on folded away under it. */
export function reasonRow(
  { id, said, assumed, text, points, claim }: ReasonView,
  own: boolean,
): ReasonsProps['items'][number] {
  return {
    id,
    said: (
      <>
        {said.length > 0 && (
          <>
            {own ? words.verdict.youSaid : words.verdict.theySaid}
            <strong>{words.verdict.list(said)}</strong>
          </>
        )}
        {said.length > 0 && assumed.length > 0 && <br />}
        {assumed.length > 0 && (
          <>
            {words.verdict.assumed}
            {words.verdict.list(assumed)}
          </>
        )}
      </>
    ),
    text,
    points,
    assumed: assumed.length > 0,
    evidence: <Claim claim={claim} />,
  };
}
