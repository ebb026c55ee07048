import type { AdReading, AdsReading } from './reading.ts';
import type { Token } from './tokenise.ts';

// A page with a few broken characters is still a page; a picture or a PDF is full of them.
const oddShare = 0.02;

/** What a person should be told about a paste before anything that was found in it. */
export function troubleWith(
  text: string,
  tokens: readonly Token[],
  ads: readonly AdReading[],
): AdsReading['trouble'] {
  if (text.trim() === '') return 'empty';
  if (isOdd(text)) return 'not-text';
  const something = ads.some(
    ({ isWhole, certifications, frameworks }) =>
      isWhole || certifications.length + frameworks.length > 0,
  );
  return something ? null : tokens.length === 0 ? 'not-text' : 'no-ad';
}

/** Full of characters that nobody types. */
function isOdd(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || unit === 0xfffd)
      odd += 1;
  }
  return odd > text.length * oddShare;
}
