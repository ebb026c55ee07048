/**
 * The link from somebody else that this tab opened last, as its part behind the #: a mentor who goes on
 * to answer for themselves can still put both side by side. Gone with the tab; a storage that is
 * blocked costs nothing but that.
 */
const place = 'cherry-on-top/opened';
let here: string | null = null;

export function noteOpened(fragment: string): void {
  here = fragment;
  try {
    sessionStorage.setItem(place, fragment);
  } catch {
    // Memory has to do.
  }
}

export function lastOpened(): string | null {
  try {
    return sessionStorage.getItem(place) ?? here;
  } catch {
    return here;
  }
}
