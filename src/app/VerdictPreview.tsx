import { words } from '../words/words.ts';
import { Frame } from './Frame.tsx';

export interface VerdictPreviewProps {
  readonly headline: string;
  readonly summary: string;
}

/** What a verdict's page shows where no script runs, such as in the preview of a shared link. */
export function VerdictPreview({ headline, summary }: VerdictPreviewProps) {
  return (
    <Frame width="wide">
      <h1>{headline}</h1>
      <p>{summary}</p>
      <noscript>
        <p>{words.noScriptVerdict}</p>
        <p>{words.noScript}</p>
      </noscript>
    </Frame>
  );
}
