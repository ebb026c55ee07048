import { words } from '../words/words.ts';
import { Frame } from './Frame.tsx';

export interface VerdictPreviewProps {
  readonly headline: string;
  readonly summary: string;
  /** What cannot be done here without a script. */
  readonly why: string;
}

/** What a page that needs answers or a text shows where no script runs, such as in the preview of a shared link. */
export function VerdictPreview({ headline, summary, why }: VerdictPreviewProps) {
  return (
    <Frame width="wide">
      <h1>{headline}</h1>
      <p>{summary}</p>
      <noscript>
        <p>{why}</p>
        <p>{words.noScript}</p>
      </noscript>
    </Frame>
  );
}
