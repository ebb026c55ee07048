import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Possible } from '../../src/components/Possible/Possible.tsx';

function show(skip: boolean, announce: string) {
  const items = [
    { id: 'get-it', label: 'Get it', possible: true },
    { id: 'skip', label: 'Skip it', possible: skip },
  ];
  return <Possible label="Still possible" items={items} ruledOut="ruled out" announce={announce} />;
}

test('the live region is there before its words, and is the same one after', () => {
  const { rerender } = render(show(true, ''));
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');

  rerender(show(false, 'Ruled out: Skip it'));

  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe('Ruled out: Skip it');
});

test('a struck item stays in its place and says in words that it is ruled out', () => {
  const { rerender } = render(show(true, ''));
  const before = screen.getAllByRole('listitem');
  expect(before.map((item) => item.textContent)).toEqual(['Get it', 'Skip it']);

  rerender(show(false, ''));

  const after = screen.getAllByRole('listitem');
  expect(after).toEqual(before);
  expect(after.map((item) => item.textContent)).toEqual(['Get it', 'Skip it ruled out']);
});
