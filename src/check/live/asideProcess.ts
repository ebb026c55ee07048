import { requestShape, type Reply } from './aside.ts';
import { checkedLive } from './checkedLive.ts';
import { standingText } from './newsText.ts';
import { readFiles } from './rulesFiles.ts';

// A process of its own: checks a folder each time it is asked to, and remembers the last state without
// errors. It ends when nobody is left to ask.

const check = checkedLive();

process.on('message', (message: unknown) => {
  const { root, today } = requestShape.parse(message);
  const { now, moved } = check(() => readFiles(root), today);
  const reply: Reply = {
    compiled: now.whole !== null,
    findings: [...now.findings],
    moved: [...moved],
    standing: standingText(now),
  };
  process.send?.(reply);
});
