import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AnswerList } from '../../src/components/AnswerList/AnswerList.tsx';

test('each question is a term with its answer, and each change link says what it changes', async () => {
  const follow = vi.fn();
  const change = { href: '#/payer', label: 'Change', visuallyHidden: 'who pays', onFollow: follow };
  render(
    <AnswerList
      items={[
        { id: 'payer', question: 'Who pays?', answer: 'Me', change },
        { id: 'side', question: 'For whom?', answer: 'Not asked', tone: 'open', change: null },
      ]}
    />,
  );

  const rows = screen.getAllByRole('term').map((term) => {
    const definitions = within(term.parentElement ?? term).getAllByRole('definition');
    return [term.textContent, ...definitions.map((one) => one.textContent)];
  });
  expect(rows).toEqual([
    ['Who pays?', 'Me', 'Change who pays'],
    ['For whom?', 'Not asked'],
  ]);
  expect(screen.getAllByRole('term').every((term) => term.closest('dl'))).toBe(true);

  await userEvent.click(screen.getByRole('link', { name: 'Change who pays' }));
  expect(follow).toHaveBeenCalledTimes(1);
});
