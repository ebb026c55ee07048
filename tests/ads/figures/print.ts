import { read } from '../reader.ts';
import { labelled, sets } from './labelled.ts';
import { figures, scoreOf, sumOf } from './score.ts';
import { intervalOf } from './wilson.ts';

/** Prints the figures of both sets as the table of docs/ad-reader.md. */
const scores = sets.map((set) => sumOf(labelled(set).map((ad) => scoreOf(ad, read(ad.text)))));
const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
for (const figure of figures) {
  const cells = scores.map(({ shares }) => {
    const { right, of } = shares[figure];
    const { from, to } = intervalOf(right, of);
    return `${(right / of).toFixed(3)} (${String(right)} of ${String(of)}; ${percent(from)}–${percent(to)})`;
  });
  console.log(`| ${[figure, ...cells].join(' | ')} |`);
}
