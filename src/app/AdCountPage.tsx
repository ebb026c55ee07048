import type { Answers } from '../model/answers.ts';
import { AdCountScreen } from '../screens/ads/AdCountScreen.tsx';
import { hrefOf } from '../store/address.ts';
import { goBeside } from '../store/leave.ts';
import { countRows } from '../store/views/adCount.ts';

export interface AdCountPageProps {
  readonly answers: Answers;
  readonly focusKey: string;
}

export function AdCountPage({ answers, focusKey }: AdCountPageProps) {
  return (
    <AdCountScreen
      focusKey={focusKey}
      rows={countRows()}
      readHref={hrefOf({ kind: 'ads' }, answers)}
      onRead={() => {
        goBeside({ kind: 'ads' });
      }}
    />
  );
}
