import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CopyField } from '../../src/components/CopyField/CopyField.tsx';

test('it appears with the focus and the whole link selected', () => {
  const { rerender } = render(
    <CopyField label="Copy" value="https://a.example/#b" visible={false} />,
  );
  expect(screen.queryByRole('textbox')).toBeNull();

  rerender(<CopyField label="Copy" value="https://a.example/#b" visible />);

  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Copy' });
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
});
