import { checkedAgain } from './again.ts';
import { requestShape, type Reply } from './aside.ts';
import { standingText } from './newsText.ts';
import { readFiles } from './rulesFiles.ts';

// A process of its own: checks a folder each time it is asked to, and remembers what it found. It ends
// when nobody is left to ask.

const again = checkedAgain();

process.on('message', (message: unknown) => {
  const { root, today } = requestShape.parse(message);
  const { now, news } = again(() => readFiles(root), today);
  const reply: Reply = {
    compiled: now.whole !== null,
    findings: [...now.findings],
    news: { appeared: [...news.appeared], gone: [...news.gone] },
    standing: standingText(now),
  };
  process.send?.(reply);
});
