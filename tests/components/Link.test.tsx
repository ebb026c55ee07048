import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Link } from '../../src/components/Link/Link.tsx';

/** Clicks, and tells whether the browser was left to follow the link. */
function click(init: MouseEventInit) {
  const link = screen.getByRole('link');
  const event = createEvent.click(link, init);
  fireEvent(link, event);
  return { leftToBrowser: !event.defaultPrevented };
}

test('a plain click follows inside the page', () => {
  const follow = vi.fn();
  render(
    <Link href="#/next" onFollow={follow}>
      Next
    </Link>,
  );

  expect(click({ button: 0 })).toEqual({ leftToBrowser: false });
  expect(follow).toHaveBeenCalledTimes(1);
});

test.each([
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
])('a click with %o is the browser’s', (init) => {
  const follow = vi.fn();
  render(
    <Link href="#/next" onFollow={follow}>
      Next
    </Link>,
  );

  expect(click(init)).toEqual({ leftToBrowser: true });
  expect(follow).not.toHaveBeenCalled();
});

test('a link without onFollow is an ordinary link', () => {
  render(<Link href="#/next">Next</Link>);

  expect(click({ button: 0 })).toEqual({ leftToBrowser: true });
});

test('Enter follows too', async () => {
  const follow = vi.fn();
  render(
    <Link href="#/next" onFollow={follow}>
      Next
    </Link>,
  );

  await userEvent.tab();
  await userEvent.keyboard('{Enter}');

  expect(follow).toHaveBeenCalledTimes(1);
});
