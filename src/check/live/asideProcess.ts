import { checked } from '../checked.ts';
import { requestShape, type Reply } from './aside.ts';
import { standingText } from './newsText.ts';
import { readFiles } from './rulesFiles.ts';

// A process of its own: checks a folder each time it is asked to. It ends when nobody is left to ask.

process.on('message', (message: unknown) => {
  const { root, today } = requestShape.parse(message);
  const found = checked(() => readFiles(root), today);
  const reply: Reply = {
    compiled: found.whole !== null,
    findings: [...found.findings],
    standing: standingText(found),
  };
  process.send?.(reply);
});
