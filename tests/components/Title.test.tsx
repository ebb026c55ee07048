import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Title } from '../../src/components/Title/Title.tsx';

const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);

beforeEach(() => scroll.mockClear());

const heading = () => screen.getByRole('heading', { level: 1 });

test('the first page somebody opens keeps the focus where the browser put it', () => {
  render(<Title focusKey="">First</Title>);

  expect(document.activeElement).toBe(document.body);
  expect(scroll).not.toHaveBeenCalled();
});

test('a new step takes the focus to its heading and the page to its top', () => {
  const { rerender } = render(<Title focusKey="">First</Title>);

  rerender(<Title focusKey="goal">Second</Title>);

  expect(document.activeElement).toBe(heading());
  // happy-dom lets anything take the focus, a browser does not.
  expect(heading().getAttribute('tabindex')).toBe('-1');
  expect(scroll).toHaveBeenCalledWith({ block: 'end' });
});

test('every further step does so again', () => {
  const { rerender } = render(<Title focusKey="goal">Second</Title>);
  heading().blur();

  rerender(<Title focusKey="experience">Third</Title>);

  expect(document.activeElement).toBe(heading());
});

test('a title that appears together with its step takes the focus', () => {
  render(<Title focusKey="verdict">Take the training</Title>);

  expect(document.activeElement).toBe(heading());
});

test('new words in the same step leave the focus alone', () => {
  const { rerender } = render(<Title focusKey="goal">One</Title>);
  heading().blur();

  rerender(<Title focusKey="goal">Other</Title>);

  expect(document.activeElement).toBe(document.body);
  expect(scroll).toHaveBeenCalledTimes(1);
});

test('the eyebrow describes the heading and is no part of its name', () => {
  render(
    <Title focusKey="" eyebrow="Question 4">
      What for?
    </Title>,
  );

  const name = screen.getByRole('heading', { name: 'What for?' });
  const eyebrow = document.getElementById(name.getAttribute('aria-describedby') ?? '');
  expect(eyebrow?.textContent).toBe('Question 4');
});
