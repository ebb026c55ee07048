import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../../src/components/Button/Button.tsx';

test('a busy button keeps the focus and does nothing, not even submit', async () => {
  const press = vi.fn();
  const submit = vi.fn();
  render(
    <form onSubmit={submit}>
      <Button kind="primary" type="submit" busy onPress={press}>
        Copy
      </Button>
    </form>,
  );

  await userEvent.click(screen.getByRole('button'));

  expect(press).not.toHaveBeenCalled();
  expect(submit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

test('a button inside a form submits only when it says so', async () => {
  const press = vi.fn();
  const submit = vi.fn();
  render(
    <form onSubmit={submit}>
      <Button kind="quiet" onPress={press}>
        Show more
      </Button>
    </form>,
  );

  await userEvent.click(screen.getByRole('button'));

  expect(press).toHaveBeenCalledTimes(1);
  expect(submit).not.toHaveBeenCalled();
});
