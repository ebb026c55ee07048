/** A day such as 2026-11-23 in words. */
export function dayInWords(date: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
