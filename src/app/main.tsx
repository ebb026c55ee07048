import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/classes.css';
import '../styles/print.css';
import { useApp } from '../store/app.ts';
import { followHistory, openAddress } from '../store/open.ts';
import { titleFor } from '../store/views/title.ts';
import { App } from './App.tsx';
import { loadFor } from './lazyPages.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('index.html: an element with the id "app" is expected.');

useApp.subscribe((state) => {
  const title = titleFor(state);
  if (title !== null) document.title = title;
});
followHistory();
openAddress();
await loadFor(useApp.getState().page);
createRoot(place).render(<App />);
