import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

/** What the other process is asked: to check the rules of a folder on a day. */
export const requestShape = z.object({ root: z.string(), today: z.string() });
export type Request = z.infer<typeof requestShape>;

const witness = z.record(z.string(), z.string()).nullable();
const finding = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  check: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  witness,
});
const replyShape = z.object({
  /** Whether the rules compile. If not, there is nothing here that the compiler has not told. */
  compiled: z.boolean(),
  findings: z.array(finding),
  /** Whose verdict is another than when the rules last checked without errors. */
  moved: z.array(z.object({ text: z.string(), witness })),
  /** How things stand, in a sentence. */
  standing: z.string(),
});
export type Reply = z.infer<typeof replyShape>;

/** Checks rules in a process of its own, beside whatever else goes on. One request at a time. */
export interface Aside {
  readonly check: (request: Request) => Promise<Reply>;
  readonly end: () => void;
}

/** Starts when first asked, and keeps what it has loaded. A process that fell over is started anew. */
export function checkAside(): Aside {
  let child: ChildProcess | null = null;

  function start(): ChildProcess {
    // It reads TypeScript as `npm run check` does.
    const reader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const started = fork(fileURLToPath(new URL('./asideProcess.ts', import.meta.url)), {
      execArgv: ['--import', reader],
    });
    started.on('exit', () => (child = null));
    return started;
  }

  return {
    check: (request) =>
      new Promise((resolve, reject) => {
        const asked = (child ??= start());
        const failed = () => reject(new Error('The check of the rules broke off.'));
        asked.once('exit', failed);
        asked.once('message', (message: unknown) => {
          asked.off('exit', failed);
          resolve(replyShape.parse(message));
        });
        asked.send(request);
      }),
    end() {
      child?.removeAllListeners();
      child?.kill();
      child = null;
    },
  };
}
