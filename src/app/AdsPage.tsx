import { useState } from 'react';
import type { Answers } from '../model/answers.ts';
import { AdsScreen } from '../screens/ads/AdsScreen.tsx';
import { hrefOf } from '../store/address.ts';
import { fillIn, keepAdText } from '../store/ads.ts';
import { goBeside } from '../store/leave.ts';
import { intoWords } from '../store/views/adsInto.ts';
import { adsView } from '../store/views/ads.ts';

export interface AdsPageProps {
  readonly text: string;
  readonly answers: Answers;
  readonly focusKey: string;
}

export function AdsPage({ text, answers, focusKey }: AdsPageProps) {
  // What was read last: while somebody types on, the findings stay as they are.
  const [read, setRead] = useState<string | null>(text === '' ? null : text);
  return (
    <AdsScreen
      focusKey={focusKey}
      text={text}
      read={read}
      view={read === null ? null : adsView(read, answers)}
      countHref={hrefOf({ kind: 'ad-count' }, answers)}
      into={intoWords(answers)}
      onCount={() => {
        goBeside({ kind: 'ad-count' });
      }}
      onText={keepAdText}
      onRead={() => {
        setRead(text);
      }}
      onClear={() => {
        keepAdText('');
        setRead(null);
      }}
      onFill={fillIn}
    />
  );
}
