import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Pushes } from '../../src/components/Pushes/Pushes.tsx';
import type { Push } from '../../src/components/Pushes/Pushes.tsx';

function push(id: string, points: number, note: string | null = null): Push {
  const tone = points > 0 ? 'good' : 'bad';
  return { id, points, label: String(points), tone, text: `Because of ${id}.`, note };
}

/** Where each drawn push begins and how long it is, without the track. */
function drawn(pushes: readonly Push[], scale: number) {
  const { container } = render(<Pushes summary="What pushes it" pushes={pushes} scale={scale} />);
  return [...container.querySelectorAll('svg > rect')]
    .slice(1)
    .map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')]);
}

test('pushes up stand right of the middle, pushes down left of it, each outside those before', () => {
  const pushes = [push('one', 3), push('two', 1), push('three', -2), push('four', -1)];
  expect(drawn(pushes, 4)).toEqual([
    ['50%', '37.5%'],
    ['87.5%', '12.5%'],
    ['25%', '25%'],
    ['12.5%', '12.5%'],
  ]);
});

test('each push is told with its points and its reason, and whether it is only usual', () => {
  drawn([push('one', 3), push('two', -2, 'Not said, but usual.')], 3);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '3Because of one.',
    '-2Because of two. Not said, but usual.',
  ]);
});

test('a score that nothing pushes has nothing to unfold', () => {
  const { container } = render(<Pushes summary="Nothing pushes it." pushes={[]} scale={1} />);
  expect(container.textContent).toBe('Nothing pushes it.');
  expect(container.querySelector('details')).toBeNull();
});
