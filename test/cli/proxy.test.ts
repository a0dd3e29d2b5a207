import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { startProxy } from '../support/proxy.ts';
import { DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }
version: { versionString: "1.0", copyright: 2026 Example Inc. }
screenshots:
  en-US:
    APP_IPHONE_67: [pictures/*.png]
`;

/** A release with screenshots, a simulator, and a proxy that stands between where the environment says so. */
async function setting() {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp(DRAFT);
  const proxy = await startProxy();
  const cwd = await folderWith({ 'release.yml': MANIFEST });
  await mkdir(join(cwd, 'pictures'));
  for (const name of ['1.png', '2.png']) {
    await writeFile(join(cwd, 'pictures', name), png(1290, 2796, { text: name }));
  }
  const run = (env: Record<string, string>, ...args: string[]) =>
    runCli(args, { cwd, env: { ...simulator.env, ...env } });
  return { simulator, proxy, exchanges, run };
}

describe('a proxy', () => {
  it('gets every request of a plan, and of an apply with its uploads', async () => {
    const { simulator, proxy, exchanges, run } = await setting();
    const env = { HTTP_PROXY: proxy.url };
    expect((await run(env, 'plan')).code).toBe(0);
    const applied = await run(env, 'apply', '--yes');
    expect([applied.code, applied.stdout]).toEqual([0, expect.stringContaining('uploaded 2 screenshots')]);
    expect((await run(env, 'status')).stderr).toContain('Talking to');
    const seen = proxy.asked.map(({ method, target }) => `${method} ${target}`).sort();
    expect(seen.filter((asked) => asked.startsWith('PUT '))).toHaveLength(2);
    expect(seen).toEqual(exchanges.map(({ method, url }) => `${method} ${new URL(url, simulator.url).href}`).sort());
  });

  it.each([
    ['NO_PROXY', '127.0.0.1'],
    ['no_proxy', 'example.com,127.0.0.0/8'],
    ['NO_PROXY', '*'],
  ])('gets none where %s=%s says so', async (name, list) => {
    const { proxy, exchanges, run } = await setting();
    expect((await run({ http_proxy: proxy.url, [name]: list }, 'apply', '--yes')).code).toBe(0);
    expect(proxy.asked).toEqual([]);
    expect(exchanges.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  });

  it('is not asked for a host over TLS that NO_PROXY names, and the error says so', async () => {
    const { proxy, run } = await setting();
    // Leads to this machine, where nothing listens.
    const env = { ASC_BASE_URL: 'https://0.0.0.0:1', HTTPS_PROXY: proxy.url };
    const direct = await run({ ...env, NO_PROXY: '0.0.0.0/8' }, 'plan');
    expect([direct.code, direct.stderr]).toEqual([1, expect.stringContaining('(by NO_PROXY, 0.0.0.0:1 is reached')]);
    expect(proxy.asked).toEqual([]);
    await run(env, 'plan');
    expect(proxy.asked[0]?.target).toBe('0.0.0.0:1');
  });

  it('elsewhere is not asked for a simulator here: it would get a token in the clear', async () => {
    const { run } = await setting();
    const elsewhere = 'http://proxy.invalid:3128';
    expect((await run({ HTTP_PROXY: elsewhere, HTTPS_PROXY: elsewhere }, 'apply', '--yes')).code).toBe(0);
  });

  it('that can’t be used is refused in a sentence, before any request', async () => {
    const { proxy, exchanges, run } = await setting();
    const { code, stdout, stderr } = await run({ HTTPS_PROXY: 'socks5://u:hunter2@127.0.0.1:1080' }, 'plan');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('HTTPS_PROXY names a proxy that speaks socks5, which ascend does not');
    expect(stderr).toContain('http://proxy.example.com:3128');
    expect(stderr).not.toContain('hunter2');
    expect([...proxy.asked, ...exchanges]).toEqual([]);
  });
});

describe('the password of a proxy', () => {
  const PASSWORD = 'correct-horse-battery-staple';

  it('stands in nothing that is printed, whatever goes wrong', async () => {
    const { proxy, run } = await setting();
    for (const server of [proxy.host, '127.0.0.1:1']) {
      const env = { HTTP_PROXY: `http://user:${PASSWORD}@${server}` };
      const { stdout, stderr } = await run(env, 'plan');
      expect(stdout + stderr).not.toMatch(/staple|user:/);
      expect(stdout + stderr).not.toContain(btoa(`user:${PASSWORD}`).slice(8, 24));
    }
    expect(proxy.asked[0]?.headers['proxy-authorization']).toBe(`Basic ${btoa(`user:${PASSWORD}`)}`);
  });

  it('can’t be taken into a manifest', async () => {
    const { run } = await setting();
    for (const name of ['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY']) {
      const { code, stderr } = await run({ [name]: `http://user:${PASSWORD}@127.0.0.1:1` }, 'plan', '--env', name);
      expect([code, stderr]).toEqual([64, expect.stringContaining(`--env ${name} is refused`)]);
    }
  });

  it('is refused where a manifest holds it by itself', async () => {
    const { simulator } = await setting();
    const manifest = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }\nversion: { versionString: "1.0", copyright: ${PASSWORD} }\n`;
    const cwd = await folderWith({ 'release.yml': manifest });
    const env = { ...simulator.env, HTTPS_PROXY: `http://user:${PASSWORD}@proxy.example.com` };
    const { code, stdout, stderr } = await runCli(['plan'], { cwd, env });
    expect(code).toBe(3);
    expect(stdout + stderr).not.toContain('staple');
  });
});
