import { useState } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Choices } from '../../src/components/Choices/Choices.tsx';

const options = [
  { id: 'explore', label: 'Find out', hint: 'Whether it is for me' },
  { id: 'switch', label: 'Switch', badge: 'most common' },
];

/** A screen in small: keeps the answer, and complains when it is missing. */
function Question({ onSubmit = () => undefined }: { readonly onSubmit?: (id: string) => void }) {
  const [selected, select] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  return (
    <Choices
      name="goal"
      legend={<h1>What for?</h1>}
      hint="Roughly is fine."
      options={options}
      selected={selected}
      onSelect={select}
      onSubmit={() => {
        setError(selected === null ? 'Choose one.' : null);
        if (selected !== null) onSubmit(selected);
      }}
      submit="Continue"
      error={error}
      errorTitle="There is a problem"
    />
  );
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

/** The text that assistive technology reads out as the description. */
function description(element: Element) {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? `missing ${id}`).join(' | ');
}

test('nothing is chosen beforehand', () => {
  render(<Question />);

  expect(screen.getAllByRole<HTMLInputElement>('radio').map((one) => one.checked)).toEqual([
    false,
    false,
  ]);
});

test('keys alone choose and submit', async () => {
  const onSubmit = vi.fn();
  render(<Question onSubmit={onSubmit} />);

  await userEvent.tab();
  await userEvent.keyboard(' {ArrowDown}{Enter}');

  expect(radio('Switch').checked).toBe(true);
  expect(onSubmit.mock.calls).toEqual([['switch']]);
});

test('the browser does not send the form anywhere', () => {
  const { container } = render(<Question />);

  const leftToBrowser = fireEvent.submit(container.querySelector('form') ?? container);
  expect(leftToBrowser).toBe(false);
});

test('a click on the hint chooses: the whole card is the label', async () => {
  render(<Question />);

  await userEvent.click(screen.getByText('Whether it is for me'));

  expect(radio('Find out').checked).toBe(true);
});

test('hint and badge describe an option; its name is the short line', () => {
  render(<Question />);

  expect(description(radio('Find out'))).toBe('Whether it is for me');
  expect(description(radio('Switch'))).toBe('most common');
});

test('the question names the group and the hint describes it', () => {
  render(<Question />);

  expect(description(screen.getByRole('group', { name: 'What for?' }))).toBe('Roughly is fine.');
});

test('a submit without an answer says so at the group and takes the focus to the first option', async () => {
  render(<Question />);

  await submit();

  const message = 'There is a problem Choose one.';
  expect(document.activeElement).toBe(radio('Find out'));
  expect(description(screen.getByRole('group'))).toBe(`Roughly is fine. | ${message}`);
  expect(description(radio('Find out'))).toContain(message);
});

test('so does the second one, with the same error', async () => {
  render(<Question />);

  await submit();
  await submit();

  expect(document.activeElement).toBe(radio('Find out'));
});

test('an answer takes the error away and leaves the focus where it is', async () => {
  render(<Question />);
  await submit();

  await userEvent.click(radio('Switch'));
  await submit();

  expect(screen.queryByText('Choose one.')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Continue' }));
});

test('an error that was there from the start does not take the focus', () => {
  render(
    <Choices
      name="goal"
      legend="What for?"
      options={options}
      selected={null}
      onSelect={() => undefined}
      onSubmit={() => undefined}
      submit="Continue"
      error="Choose one."
      errorTitle="There is a problem"
    />,
  );

  expect(document.activeElement).toBe(document.body);
});
