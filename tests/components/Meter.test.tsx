import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Meters } from '../../src/components/Meters/Meters.tsx';

/** The widths of the drawn parts, track first. */
function bars(from: number, to: number) {
  const item = { id: 'door', label: 'Opens doors', band: 'Ajar', tone: 'door', from, to } as const;
  const { container } = render(<Meters items={[item]} />);
  return [...container.querySelectorAll('svg > rect')].map((bar) => bar.getAttribute('width'));
}

test('what is known is one solid bar', () => {
  expect(bars(0.25, 0.25)).toEqual(['100%', '25%']);
});

test('what is open is hatched as far as it may go, under the solid part', () => {
  expect(bars(0.25, 0.7)).toEqual(['100%', '70%', '25%']);
});

test('nothing is drawn outside the bar', () => {
  expect(bars(-0.5, 1.5)).toEqual(['100%', '100%', '0%']);
});

test('the words stand without the picture', () => {
  const { container } = render(
    <Meters
      items={[
        {
          id: 'door',
          label: 'Opens doors',
          band: 'Shut',
          from: 0,
          to: 0,
          tone: 'door',
          note: 'No',
        },
      ]}
    />,
  );

  expect(screen.getByRole('term').textContent).toBe('Opens doors');
  expect(screen.getAllByRole('definition').map((one) => one.textContent)).toEqual(['Shut', 'No']);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
