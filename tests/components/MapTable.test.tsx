import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { MapSwitch } from '../../src/components/Map/MapSwitch.tsx';
import { MapTable } from '../../src/components/Map/MapTable.tsx';
import type { MapLayer } from '../../src/components/Map/MapTable.tsx';
import type { MapCellView } from '../../src/components/Map/MapCell.tsx';

const rows = {
  title: 'Opens doors',
  bands: [
    { id: 'open', label: 'Open' },
    { id: 'shut', label: 'Shut' },
  ],
};
const columns = {
  title: 'Teaches you',
  bands: [
    { id: 'low', label: 'Little' },
    { id: 'high', label: 'A lot' },
  ],
};

function cell(verdict: string, rest: Partial<MapCellView> = {}): MapCellView {
  return { verdict, tone: 'good', mark: null, near: null, ...rest };
}

const here = { weight: 'here', text: 'You' } as const;
const cheap = {
  id: 'free',
  caption: 'Where it is free',
  cells: [
    [cell('Get it'), cell('Get it', { near: { count: 2, text: '2 other answers lead here' } })],
    [cell('Skip it', { tone: 'bad' }), cell('Take it', { mark: here })],
  ],
};

const dear = {
  id: 'dear',
  caption: 'Where it is dear',
  cells: cheap.cells.map((line) => line.map(() => cell('Skip it', { tone: 'bad' }))),
};

function table(maps: readonly MapLayer[], shown = 'free') {
  return <MapTable rows={rows} columns={columns} rowTitle="Verdict" maps={maps} shown={shown} />;
}

/** What a line of the table says, head first. */
function lines(): readonly string[] {
  return screen.getAllByRole('row').map((row) => row.textContent);
}

test('a map reads as a table: heads of rows and columns, and a verdict in each cell', () => {
  render(table([cheap]));

  expect(screen.getByRole('table', { name: 'Where it is free' })).toBeTruthy();
  expect(lines()).toEqual([
    'Opens doorsTeaches you',
    'LittleA lot',
    'OpenGet itGet it● 2, 2 other answers lead here',
    'ShutSkip itYou: Take it',
  ]);
  expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
    'Open',
    'Shut',
  ]);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Opens doors',
    'Teaches you',
    'Little',
    'A lot',
  ]);
});

test('what only eyes can use is left out for ears', () => {
  render(table([cheap]));
  const dot = screen.getByText('● 2');
  expect(dot.getAttribute('aria-hidden')).toBe('true');
  expect(dot.parentElement?.textContent).toContain('2 other answers lead here');
});

test('the frame of a cell is that of the map shown, and the words of the other keep their room', () => {
  const last = () => screen.getAllByRole('cell').at(-1);
  const { rerender } = render(table([cheap, dear]));
  expect(last()?.className).toContain('here');
  rerender(table([cheap, dear], 'dear'));
  expect(last()?.className).not.toContain('here');
  expect(screen.getByText('Take it').closest('[class*="away"]')).not.toBeNull();
  expect(screen.getAllByText('Skip it').at(-1)?.closest('[class*="away"]')).toBeNull();
});

test('a single row is headed by what it tells', () => {
  const [, last] = cheap.cells;
  const maps = [{ ...cheap, cells: [last ?? []] }];
  render(<MapTable rows={null} columns={columns} rowTitle="Verdict" maps={maps} shown="free" />);
  expect(lines().at(-1)).toBe('VerdictSkip itYou: Take it');
});

test('the switch is a group of radios that tells which map is the case’s own', async () => {
  function Page() {
    const [selected, select] = useState('free');
    const options = [
      { id: 'free', label: 'Your time', note: 'you' },
      { id: 'dear', label: 'Too much', note: '' },
    ];
    return (
      <MapSwitch
        name="cost"
        legend="The map by cost"
        options={options}
        selected={selected}
        onSelect={select}
      />
    );
  }
  render(<Page />);
  const group = within(screen.getByRole('group', { name: 'The map by cost' }));
  expect(group.getByRole<HTMLInputElement>('radio', { name: 'Your time (you)' }).checked).toBe(
    true,
  );
  await userEvent.click(group.getByRole('radio', { name: 'Too much' }));
  expect(group.getByRole<HTMLInputElement>('radio', { name: 'Too much' }).checked).toBe(true);
});
