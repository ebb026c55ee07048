import { Page } from '../components/Page/Page.tsx';
import { hrefOf } from '../store/address.ts';
import { words } from '../words/words.ts';
import { Footer } from './Footer.tsx';

export interface VerdictPreviewProps {
  readonly headline: string;
  readonly summary: string;
}

/** What a verdict's page shows where no script runs, such as in the preview of a shared link. */
export function VerdictPreview({ headline, summary }: VerdictPreviewProps) {
  return (
    <Page
      brand={words.brand}
      brandHref={hrefOf({ kind: 'start' })}
      skip={words.skip}
      nav={[]}
      footer={<Footer />}
      width="wide"
    >
      <h1>{headline}</h1>
      <p>{summary}</p>
      <noscript>
        <p>{words.noScriptVerdict}</p>
        <p>{words.noScript}</p>
      </noscript>
    </Page>
  );
}
