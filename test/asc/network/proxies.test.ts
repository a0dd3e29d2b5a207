import { describe, expect, it } from 'vitest';
import { proxyPasswords, readProxies } from '../../../src/asc/network/proxies.ts';
import { createKeyGuard } from '../../../src/core/secrets/key-guard.ts';
import { failureOf } from '../server.ts';

const APPLE = new URL('https://api.appstoreconnect.apple.com/v1/apps');
const SIMULATOR = new URL('http://127.0.0.1:4010/v1/apps');

/** What is asked for an address: the proxy's, and nothing where there is none. */
function through(env: Record<string, string>, url = APPLE): string | undefined {
  return readProxies(env)(url).proxy?.url.href;
}

describe('the proxy for an address', () => {
  it.each<[env: Record<string, string>, url: URL, proxy: string | undefined]>([
    [{}, APPLE, undefined],
    [{ HTTPS_PROXY: 'http://a.example:3128' }, APPLE, 'http://a.example:3128/'],
    [{ https_proxy: 'http://a.example:3128' }, APPLE, 'http://a.example:3128/'],
    [{ HTTPS_PROXY: 'http://a.example', https_proxy: 'http://b.example' }, APPLE, 'http://b.example/'],
    [{ HTTPS_PROXY: 'http://a.example', https_proxy: ' ' }, APPLE, 'http://a.example/'],
    [{ HTTPS_PROXY: '' }, APPLE, undefined],
    [{ HTTPS_PROXY: 'a.example:3128' }, APPLE, 'http://a.example:3128/'],
    [{ HTTPS_PROXY: 'https://a.example' }, APPLE, 'https://a.example/'],
    [{ HTTPS_PROXY: 'http://user:word@a.example:3128/' }, APPLE, 'http://a.example:3128/'],
    [{ HTTPS_PROXY: 'http://[fd00::1]:3128' }, APPLE, 'http://[fd00::1]:3128/'],
    // Each for its own scheme.
    [{ HTTP_PROXY: 'http://a.example' }, APPLE, undefined],
    [{ ALL_PROXY: 'http://a.example' }, APPLE, undefined],
    [{ HTTPS_PROXY: 'http://127.0.0.1:1' }, SIMULATOR, undefined],
    [{ HTTP_PROXY: 'http://127.0.0.1:1' }, SIMULATOR, 'http://127.0.0.1:1/'],
    [{ HTTP_PROXY: 'http://localhost:1' }, SIMULATOR, 'http://localhost:1/'],
    // What is on this machine is asked directly, unless the proxy is there, too.
    [{ HTTP_PROXY: 'http://a.example' }, SIMULATOR, undefined],
    [{ HTTPS_PROXY: 'http://a.example' }, new URL('https://localhost:4010'), undefined],
    [{ HTTPS_PROXY: 'http://a.example', NO_PROXY: 'apple.com' }, APPLE, undefined],
    [{ HTTPS_PROXY: 'http://a.example', no_proxy: 'apple.com' }, APPLE, undefined],
    [{ HTTPS_PROXY: 'http://a.example', NO_PROXY: 'apple.com', no_proxy: 'b.example' }, APPLE, 'http://a.example/'],
    [{ HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' }, SIMULATOR, undefined],
    // What is not used is not judged.
    [{ HTTP_PROXY: 'socks5://a.example' }, APPLE, undefined],
    [{ HTTPS_PROXY: 'socks5://a.example', NO_PROXY: '*' }, APPLE, undefined],
  ])('%j, %s: %s', (env, url, proxy) => {
    expect(through(env, url)).toBe(proxy);
  });

  it.each([
    ['http://user:word@a.example', 'Basic dXNlcjp3b3Jk'],
    ['http://user@a.example', 'Basic dXNlcjo='],
    ['http://us%40er:w%C3%B6rd@a.example', `Basic ${Buffer.from('us@er:wörd').toString('base64')}`],
    ['http://a.example', undefined],
  ])('%s: %s', (value, authorization) => {
    expect(readProxies({ HTTPS_PROXY: value })(APPLE).proxy?.authorization).toBe(authorization);
  });

  it.each([
    ['socks5://user:hunter2@a.example', 'HTTPS_PROXY names a proxy that speaks socks5, which ascend does not'],
    ['socks4a://a.example:1080', 'HTTPS_PROXY names a proxy that speaks socks4a, which ascend does not'],
    ['http://', 'HTTPS_PROXY is not the address of a proxy'],
    ['http://user:hunter2@', 'HTTPS_PROXY is not the address of a proxy'],
    ['http://user:hunter2@a b', 'HTTPS_PROXY is not the address of a proxy'],
    ['a.example:port', 'HTTPS_PROXY is not the address of a proxy'],
    ['http://user:hunter2%@a.example', "HTTPS_PROXY holds a user name or password that can't be read"],
  ])('%s is refused at once, and not quoted', async (value, words) => {
    const failure = await failureOf(Promise.resolve().then(() => readProxies({ HTTPS_PROXY: value })));
    expect(failure.kind).toBe('network');
    expect(failure.message).toContain(words);
    expect(failure.hint).toContain('http://proxy.example.com:3128');
    expect(JSON.stringify(failure)).not.toContain('hunter2');
  });

  it.each([
    [{}, undefined],
    [{ HTTPS_PROXY: 'http://a.example' }, 'check the proxy that HTTPS_PROXY names'],
    [{ https_proxy: 'http://a.example' }, 'check the proxy that https_proxy names'],
    [
      { HTTPS_PROXY: 'http://a.example', NO_PROXY: '*' },
      'check the network (by NO_PROXY, api.appstoreconnect.apple.com is reached without the proxy)',
    ],
    [{ HTTP_PROXY: 'http://a.example' }, 'check the network (HTTP_PROXY is not used for https, HTTPS_PROXY is)'],
    [{ all_proxy: 'http://a.example' }, 'check the network (all_proxy is not used for https, HTTPS_PROXY is)'],
  ])('%j: %s', (env, advice) => {
    expect(readProxies(env)(APPLE).advice).toBe(advice);
  });
});

it('a password of a proxy is known as a credential, as it is written and as it is sent', () => {
  const password = 'correct horse battery!';
  const env = { https_proxy: `http://user:${encodeURIComponent(password)}@a.example` };
  const guard = createKeyGuard(proxyPasswords(env));
  const { authorization = '' } = readProxies(env)(APPLE).proxy ?? {};
  for (const text of [password, encodeURIComponent(password), env.https_proxy, authorization]) {
    expect(guard.finds(text)).toBe(true);
    expect(guard.redact(`so: ${text}.`)).not.toContain(text.slice(-20));
  }
  expect(guard.finds('http://user@a.example:3128')).toBe(false);
});
