import { createServer, request as ask } from 'node:http';
import { atRoot } from '../../scripts/addresses.mjs';
import { words } from '../../src/words/words.ts';
import { hirer } from './people.ts';
import { expect, test } from './quiet.ts';
import { answer, begin, linkTo, reachVerdict } from './steps.ts';
import { change, expectVerdict } from './verdict.ts';

interface Listener {
  readonly url: string;
  /** Address, headers and body of each request, as the server got them. */
  readonly heard: readonly string[];
  readonly close: () => void;
}

/** A host in front of the site that writes down all that it is told. */
async function listener(): Promise<Listener> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    heard.push(`${method ?? ''} ${url ?? ''} ${JSON.stringify(headers)}`);
    request.on('data', (part: Buffer) => heard.push(part.toString()));
    const onward = ask(new URL(url ?? '', atRoot.url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    heard,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

test('no answer ever reaches the server', async ({ browser }) => {
  const { url, heard, close } = await listener();
  const page = await browser.newPage({ baseURL: url });
  await reachVerdict(page, hirer);
  await page.reload();
  await expectVerdict(page, hirer);
  await page.getByRole('button', { name: words.verdict.copy }).click();
  await change(page, 'use').click();
  await page.reload();
  await page.goto(linkTo({ ...hirer, use: 'plus' }));
  await page.reload();
  await expectVerdict(page, { ...hirer, use: 'plus' });
  await page.close();
  close();

  expect(heard.length).toBeGreaterThan(3);
  const said = Object.entries(hirer).map(([id, option]) => `${id}=${option}`);
  expect(heard.filter((line) => said.some((answer) => line.includes(answer)))).toEqual([]);
  expect(heard.filter((line) => line.includes('#') || line.includes('v=1'))).toEqual([]);
});

test('nothing is asked of the server between the first question and the verdict', async ({
  page,
}) => {
  await begin(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await answer(page, hirer);
  expect(requests).toEqual([]);
});

test('no cookie is set', async ({ page, context }) => {
  await reachVerdict(page, hirer);
  expect(await context.cookies()).toEqual([]);
});
