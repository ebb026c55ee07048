import { create } from 'zustand';
import { firstState, type AppState, type Page, type Whose } from './state.ts';

/** The one store. Screens read it through views; only the functions of this folder write it. */
export const useApp = create<AppState>(() => firstState);

/** Shows a page as a new step: the focus will go to its heading. */
export function show(
  page: Page,
  rest: Partial<Pick<AppState, 'answers' | keyof Whose>> = {},
): void {
  useApp.setState((state) => ({ ...rest, page, step: state.step + 1, copied: 'no' }));
}
