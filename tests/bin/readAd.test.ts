import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { network, onTheTrain } from '../ads/adverts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function readAd(input: string | Buffer, args: readonly string[] = []) {
  const run = spawnSync('npx', ['tsx', 'bin/readAd.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const errors = run.stderr
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('npm warn'));
  const json: unknown = run.stdout === '' ? null : JSON.parse(run.stdout);
  return { status: run.status, json, errors };
}

describe('read-ad from a shell', () => {
  test('prints what one ad says, in the keys that scripts rely on', () => {
    const { status, json, errors } = readAd(onTheTrain);
    const quote = 'SAFe POPM or CSPO preferred';
    const start = onTheTrain.indexOf(quote);
    const place = { quote, start, end: start + quote.length };
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(json).toMatchObject({
      certifications: [
        { name: 'POPM', id: 'safe-popm', strength: 'preferred', ...place },
        { name: 'CSPO', id: 'cspo', strength: 'preferred', ...place },
      ],
      language: 'en',
      answers: { named: 'preferred', framework: 'safe', role: 'framework-role' },
    });
    expect(json).toHaveProperty('frameworks.0.name', 'SAFe');
    expect(json).toHaveProperty('role.0', {
      kind: 'framework-role',
      weight: 2,
      quote: 'Product Owner, Claims',
      start: 0,
      end: 21,
    });
    expect(json).not.toHaveProperty('ads');
  });

  test('several ads are numbered and summed up', () => {
    const { json } = readAd(`${onTheTrain}\n\n---\n\n${network}`);
    expect(json).toHaveProperty('certifications.2.name', 'CCNA/CCNP');
    expect(json).toHaveProperty('certifications.2.ad', 2);
    expect(json).toHaveProperty('ads.length', 2);
    expect(json).toHaveProperty('summary.ads', 2);
  });

  test('--certification makes "named" about that one', () => {
    expect(readAd(onTheTrain, ['--certification', 'pspo']).json).toHaveProperty(
      'answers.named',
      'not-named',
    );
  });

  test('a file in UTF-16 is read', () => {
    const bytes = Buffer.from(`\ufeff${onTheTrain}`, 'utf16le');
    expect(readAd(bytes).json).toHaveProperty('certifications.0.name', 'POPM');
  });

  test.each([
    ['nothing', '', 'empty'],
    ['a binary file', Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]), 'not-text'],
  ])('%s gives an answer that says so', (_, input, kind) => {
    const { status, json } = readAd(input);
    expect(status).toBe(0);
    expect(json).toMatchObject({ trouble: { kind }, certifications: [], answers: {} });
  });

  test.each([
    [['--certification', 'cspp'], 'There is no certification "cspp". Did you mean "cspo"?'],
    [['--what'], 'There is no flag "--what". Known ones: --certification, --help.'],
    [['ad.txt'], "Unexpected argument 'ad.txt'"],
  ])('refuses %j with exit 2 and one line', (args, message) => {
    const { status, json, errors } = readAd(onTheTrain, args);
    expect({ status, json }).toEqual({ status: 2, json: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  test('says so where it has no words for a certification', () => {
    const { status, json, errors } = readAd(onTheTrain, ['--certification', 'itil']);
    expect(status).toBe(0);
    expect(json).not.toHaveProperty('answers.named');
    expect(errors).toEqual(['rules/job-ads.yaml has no words for "itil", so "named" stays open.']);
  });
});
