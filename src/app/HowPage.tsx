import { HowScreen } from '../screens/how/HowScreen.tsx';
import { howView } from '../store/views/how.ts';

export interface HowPageProps {
  readonly focusKey: string;
}

export function HowPage({ focusKey }: HowPageProps) {
  return <HowScreen focusKey={focusKey} view={howView()} />;
}
