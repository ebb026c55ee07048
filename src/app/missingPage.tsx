import { renderToStaticMarkup } from 'react-dom/server';
import { words } from '../words/words.ts';

/** The page for addresses that lead nowhere. It stands at any depth, so it carries its own style and finds its own way. */
export function missingPage(): { readonly title: string; readonly html: string } {
  const { title, whatNow, fresh, rescue } = words.unreadable;
  const html = renderToStaticMarkup(
    <main>
      <h1>{title}</h1>
      <p>{words.unreadable['no-page']}</p>
      <p>{whatNow}</p>
      <p>
        <a id="fresh" href="./">
          {fresh}
        </a>
      </p>
      <p>
        <a id="rescue" hidden href="./">
          {rescue}
        </a>
      </p>
    </main>,
  );
  return { title: `${title} · ${words.brand}`, html };
}
