import { adviceFor } from './advice.ts';
import { useApp } from './app.ts';
import { takeOver } from './proceed.ts';

/** Keeps what was pasted for as long as the tab lives, so that leaving the page loses nothing. */
export function keepAdText(adText: string): void {
  useApp.setState({ adText });
}

/** Takes over what the ads say, and goes on to what is still to be asked. Somebody who reads ads asks for themselves. */
export function fillIn(found: Readonly<Record<string, string>>): void {
  const { answers } = useApp.getState();
  const own = answers['side'] === 'myself' ? answers : { side: 'myself' };
  takeOver(adviceFor({ ...own, ...found }).answers);
}
