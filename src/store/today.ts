/** The day it is where the person is, in words: for what is printed. */
export function todayInWords(): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
}
