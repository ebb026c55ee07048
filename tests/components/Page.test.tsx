import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Page } from '../../src/components/Page/Page.tsx';

function show(onBrand = vi.fn()) {
  const nav = [
    { href: '#/ads', label: 'Ads', current: false },
    { href: '#/how', label: 'How', current: true },
  ];
  const frame = { brand: 'Cherry', brandHref: '#/', skip: 'Skip', nav, footer: 'Foot' };
  render(
    <Page {...frame} onBrand={onBrand} width="narrow">
      <p>Body</p>
    </Page>,
  );
}

test('the skip link is first, moves the focus, and keeps what stands behind the #', async () => {
  window.location.hash = '#/v1/goal=explore';
  show();

  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Skip');
  await userEvent.keyboard('{Enter}');

  const main = screen.getByRole('main');
  expect(document.activeElement).toBe(main);
  // happy-dom lets anything take the focus, a browser does not.
  expect(main.getAttribute('tabindex')).toBe('-1');
  expect(window.location.hash).toBe('#/v1/goal=explore');
});

test('only the current page is marked', () => {
  show();

  const current = screen.getAllByRole('link', { current: 'page' });
  expect(current.map((link) => link.textContent)).toEqual(['How']);
});

test('the name leads home', async () => {
  const home = vi.fn();
  show(home);

  await userEvent.click(screen.getByRole('link', { name: 'Cherry' }));

  expect(home).toHaveBeenCalledTimes(1);
});
