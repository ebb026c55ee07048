/** The address that opens the mail program with a draft in it. Line ends are those that mail has (RFC 6068). */
export function mailTo(subject: string, body: string): string {
  const lines = body.replaceAll(/\r?\n/g, '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** How many places in [brackets] are still to be filled in. */
export function blanksIn(text: string): number {
  return [...text.matchAll(/\[[^[\]]+\]/g)].length;
}
