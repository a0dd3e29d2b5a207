import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { onTestFinished, describe, expect, it } from 'vitest';
import { createPictureReader } from '../../src/asc/pictures.ts';
import { READY, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { png } from '../support/pictures.ts';
import { BUNDLE } from '../support/scene.ts';
import { stage } from './stage.ts';

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

const SENT = png(1290, 2796, { text: 'sent' });
const OTHER = png(1290, 2796, { text: 'other' });
const MADE_ANEW = png(1290, 2796, { text: 'made anew' });

/** Apple's image host, on this machine. */
async function imageHost(
  answer: (request: IncomingMessage) => { status?: number; body: Uint8Array; location?: string },
) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const { status = 200, body, location } = answer(request);
    response.writeHead(status, location === undefined ? {} : { location }).end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { requests, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

/** An app with these pictures, of which Apple has the checksums, shown by a host on this machine. */
async function gallery(files: readonly Uint8Array[], host: string, more: Record<string, string | Uint8Array> = {}) {
  const media = {
    'en-US': {
      APP_IPHONE_67: files.map((bytes, at) => ({
        fileName: `p${at}.png`,
        fileSize: bytes.length,
        sourceFileChecksum: md5(bytes),
      })),
    },
  };
  const seed = readyApp(
    [readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { media })],
    [readyInfo('PREPARE_FOR_SUBMISSION')],
  );
  const made = await stage(seed);
  for (const [path, content] of Object.entries(more)) await made.put(path, content);
  await made.run('pull', '--app', BUNDLE, '--dir', 'before');
  const path = /\/appScreenshotSets\?/;
  const found = made.exchanges.find(({ url }) => path.test(url));
  const body: unknown = JSON.parse(JSON.stringify(found?.responseBody).replaceAll('https://images.example.com', host));
  made.simulator.faults.add({ path, times: 99, action: { type: 'status', status: 200, body } });
  return made;
}

async function pulled(made: Awaited<ReturnType<typeof gallery>>) {
  const pull = await made.run('pull', '--app', BUNDLE, '--screenshots', '--dir', 'app');
  expect(pull.stderr).not.toContain('With  --screenshots');
  const plan = await made.run('plan', 'app/release.yml', '--detailed-exitcode');
  expect([pull.code, plan.code]).toEqual([0, 0]);
  expect(pull.stdout).toContain('A plan of it is empty.');
  return { ...made, pull, yaml: await made.read('app/release.yml') };
}

describe('pull --screenshots', () => {
  it('lists pictures that are the files that were sent', async () => {
    const { url, requests } = await imageHost(() => ({ body: SENT }));
    const { yaml, pull, list } = await pulled(await gallery([SENT], url));
    expect(yaml).toMatch(
      /^screenshots:\n {2}en-US:\n {4}APP_IPHONE_67: \[screenshots\/en-US\/APP_IPHONE_67\/1\.png\]$/m,
    );
    expect(pull.stdout).toContain('Fetched 1 picture. 1 list names the files that were sent.');
    expect(await list()).toContain('app/screenshots/en-US/APP_IPHONE_67/1.png');
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(requests[0]?.url).toMatch(/\/1260x2736bb\.png$/);
  });

  it('keeps pictures that Apple has made anew for looking at, and lists none of them', async () => {
    const { url } = await imageHost(() => ({ body: MADE_ANEW }));
    const { yaml, pull, list } = await pulled(await gallery([SENT], url));
    expect(yaml).not.toMatch(/^screenshots:/m);
    expect(yaml).toMatch(
      /# Left out: Apple has made these anew[^]*# {3}screenshots\.en-US\.APP_IPHONE_67: \[p0\.png\]/,
    );
    expect(pull.stdout).toContain('Fetched 1 picture. 1 list stands in a comment.');
    expect(await list()).toContain('app/screenshots-as-shown/en-US/APP_IPHONE_67/1.png');
  });

  it('finds the files that were sent beside the manifest, and fetches only the others', async () => {
    const { url, requests } = await imageHost(() => ({ body: OTHER }));
    const made = await gallery([SENT, OTHER], url, { 'app/screenshots/mine/hero.png': SENT });
    const { yaml } = await pulled(made);
    expect(yaml).toContain('APP_IPHONE_67: [screenshots/mine/hero.png, screenshots/en-US/APP_IPHONE_67/2.png]');
    expect(requests).toHaveLength(1);
  });

  it('follows no redirect, and says what could not be fetched', async () => {
    const { url, requests } = await imageHost(() => ({ status: 302, body: SENT, location: 'http://127.0.0.1:1/' }));
    const { yaml, pull } = await pulled(await gallery([SENT], url));
    expect(requests).toHaveLength(1);
    expect(yaml).toMatch(/# Left out: a picture could not be fetched: 127\.0\.0\.1:\d+ answered 302/);
    expect(pull.stderr).toContain('answered 302');
  });

  it('writes over no picture without --force', async () => {
    const { url } = await imageHost(() => ({ body: MADE_ANEW }));
    const made = await gallery([SENT], url);
    await made.put('app/screenshots-as-shown/en-US/APP_IPHONE_67/1.png', 'mine');
    expect(await made.run('pull', '--app', BUNDLE, '--screenshots', '--dir', 'app')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('app/screenshots-as-shown/en-US/APP_IPHONE_67/1.png'),
    });
    expect(await made.read('app/screenshots-as-shown/en-US/APP_IPHONE_67/1.png')).toBe('mine');
  });

  it('fetches nothing where it is not asked to', async () => {
    const { run, read } = await stage(READY);
    await run('pull', '--app', BUNDLE);
    expect(await read('release.yml')).not.toContain('as-shown');
  });
});

describe('a picture is fetched', () => {
  const image = (templateUrl: string) => ({ templateUrl, width: 10, height: 20 });

  it.each([
    ['of another host', 'https://images.example.com/{w}x{h}.{f}'],
    ['of a host that only ends like Apple’s', 'https://evilmzstatic.com/a.{f}'],
    ['without encryption', 'http://is1-ssl.mzstatic.com/a.{f}'],
    ['at another port', 'https://is1-ssl.mzstatic.com:8443/a.{f}'],
    ['with a password', 'https://a:b@is1-ssl.mzstatic.com/a.{f}'],
    ['on this machine', 'http://127.0.0.1:1/a.{f}'],
    ['no address', 'a{f}'],
  ])('from no address %s', async (_what, templateUrl) => {
    const fetchPicture = createPictureReader({ baseUrl: 'https://api.appstoreconnect.apple.com' });
    await expect(fetchPicture(image(templateUrl))).rejects.toThrow('none of Apple’s image hosts');
  });

  it('again after a short trouble, and not endlessly', async () => {
    const host = await imageHost(() => ({ status: host.requests.length < 3 ? 503 : 200, body: SENT }));
    const fetchPicture = createPictureReader({ baseUrl: host.url, retry: { baseDelayMs: 1, maxDelayMs: 2 } });
    expect(md5(await fetchPicture(image(`${host.url}/a`)))).toBe(md5(SENT));
    const big = await imageHost(() => ({ body: new Uint8Array(65 * 1024 * 1024) }));
    const other = createPictureReader({ baseUrl: big.url });
    await expect(other(image(`${big.url}/a`))).rejects.toThrow('larger than 64 MB');
    expect(big.requests).toHaveLength(1);
  });
});
