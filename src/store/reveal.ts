/** Brings something into sight as far as it is out of it, gliding there unless less motion is wished for. */
export function reveal(element: Element): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
