import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { UploadPart } from '../../src/asc/upload-parts.ts';
import { readProxies } from '../../src/asc/network/proxies.ts';
import type { ProxyOptions } from '../support/proxy.ts';
import { refusing, startProxy } from '../support/proxy.ts';
import { clientFor, failureOf, json, serve, THING } from './server.ts';

const APPLE = new URL('https://api.appstoreconnect.apple.com');
const TARGET = `${APPLE.host}:443`;
const BODY = { data: { type: 'things' } };
const files = { read: async () => new Uint8Array(10) };

const PART: UploadPart = {
  method: 'PUT',
  url: new URL('https://x.blobstore.apple.com/1?Signature=hush'),
  offset: 0,
  length: 10,
  headers: [],
};

/** A client for Apple that goes through a proxy with these answers to CONNECT. */
async function tunnelled(onConnect: OnConnect, { user = '', timeoutMs = 9000 } = {}) {
  const proxy = await startProxy({ onConnect });
  const proxies = readProxies({ HTTPS_PROXY: `http://${user}${proxy.host}` });
  return { proxy, ...(await clientFor(APPLE.origin, { proxies, files, timeoutMs })) };
}

/** What to do, in ascend's words. */
const CHECK = 'check the proxy that HTTPS_PROXY names and try again; running the same command again is safe';
const ADDRESS = 'check the address in HTTPS_PROXY';

type OnConnect = NonNullable<ProxyOptions['onConnect']>;

/** What a proxy does that is no answer to CONNECT. */
const says = (text: string) => (socket: Duplex) => {
  socket.end(text);
  return true;
};
const drop = (socket: Duplex) => {
  socket.destroy();
  return true;
};
const OPEN = 'HTTP/1.1 200 Connection established\r\n\r\n';

describe('a proxy for https', () => {
  it.each<[what: string, answer: OnConnect, tries: number, message: string, hint: string]>([
    [
      'wants a password',
      refusing(407),
      1,
      'the proxy HOST wants a user name and password (407)',
      'put them into HTTPS_PROXY, as in http://USER:PASSWORD@HOST, special characters as %40',
    ],
    [
      'allows no such host',
      refusing(403, '<html>No!</html>'),
      1,
      'the proxy HOST did not connect to TARGET:443 (403)',
      'it has to allow CONNECT to TARGET:443; is HTTPS_PROXY the right proxy?',
    ],
    [
      'is a web server',
      refusing(405),
      1,
      'the proxy HOST did not connect to TARGET:443 (405)',
      'it has to allow CONNECT to TARGET:443; is HTTPS_PROXY the right proxy?',
    ],
    ['can’t reach Apple', refusing(502), 3, 'the proxy HOST did not connect to TARGET:443 (502)', CHECK],
    ['is busy', refusing(503), 3, 'the proxy HOST did not connect to TARGET:443 (503)', CHECK],
    ['speaks no HTTP', says('220 smtp.example.com\r\n'), 1, 'HOST does not answer as a proxy does', ADDRESS],
    [
      'answers with a page',
      says('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>'),
      1,
      'HOST does not answer as a proxy does',
      ADDRESS,
    ],
    ['hangs', () => true, 3, 'the proxy HOST gave no answer in time', CHECK],
    ['drops the connection', drop, 3, "the proxy HOST can't be reached (ECONNRESET)", CHECK],
    [
      'opens a way that leads nowhere',
      says(OPEN),
      3,
      'the connection to TARGET through the proxy HOST failed (ECONNRESET)',
      CHECK,
    ],
    [
      'opens a way to silence',
      (socket) => socket.write(OPEN) || true,
      3,
      'TARGET through the proxy HOST gave no answer in time',
      CHECK,
    ],
  ])('that %s is named, and nothing was sent', async (_what, answer, tries, message, hint) => {
    const isSilent = message.endsWith('in time');
    const { proxy, client, events } = await tunnelled(answer, isSilent ? { timeoutMs: 400 } : {});
    const retries = () => events.filter(({ type }) => type === 'retrying').length;
    const about = (text: string, target: string) => text.replaceAll('HOST', proxy.host).replaceAll('TARGET', target);
    const failure = await failureOf(client.write('POST', '/v1/things', BODY));
    expect(failure).toMatchObject({ kind: 'network', ambiguous: false, message: about(message, APPLE.host) });
    expect(failure.hint).toContain(about(hint, APPLE.host));
    // A POST that was not sent may be repeated; what would come again, is not.
    expect(retries()).toBe(tries - 1);
    const upload = await failureOf(client.upload([PART], 'a.png'));
    expect(upload.message).toBe(about(message, PART.url.host));
    expect(upload.hint).toContain('; running the same command again is safe; it uploads the file again');
    expect(retries()).toBe(2 * (tries - 1));
    expect(isSilent || proxy.asked.length === 2 * tries).toBe(true);
    expect(JSON.stringify([failure, upload])).not.toMatch(/html|smtp|hush/);
  });

  it('that can’t be reached is named', async () => {
    const { client, events } = await clientFor(APPLE.origin, { proxies: readProxies({ https_proxy: '127.0.0.1:1' }) });
    const failure = await failureOf(client.write('POST', '/v1/things', BODY));
    expect(failure).toMatchObject({
      message: "the proxy 127.0.0.1:1 can't be reached (ECONNREFUSED)",
      ambiguous: false,
    });
    expect(failure.hint).toContain('check the proxy that https_proxy names');
    expect(events.filter(({ type }) => type === 'retrying')).toHaveLength(2);
  });

  it('gets the credentials that it wants, and nothing that is meant for Apple', async () => {
    const { proxy, client } = await tunnelled(refusing(407), { user: 'user:p%40ssword@' });
    const failure = await failureOf(client.one('/v1/things'));
    expect(failure.message).toBe(`the proxy ${proxy.host} refused the user name and password in HTTPS_PROXY (407)`);
    expect(JSON.stringify(failure)).not.toMatch(/p@ss|p%40ss|dXNlc/);
    expect(proxy.asked).toEqual([
      {
        method: 'CONNECT',
        target: TARGET,
        headers: { host: TARGET, connection: 'keep-alive', 'proxy-authorization': `Basic ${btoa('user:p@ssword')}` },
      },
    ]);
  });
});

describe('a proxy for this machine', () => {
  /** A client for a server here, through a proxy here. */
  async function forwarded(
    onRequest?: (response: ServerResponse, nth: number) => boolean,
    { answer = THING, timeoutMs = 9000 } = {},
  ) {
    const server = await serve(answer);
    const proxy = await startProxy(onRequest ? { onRequest: (_asked, response, nth) => onRequest(response, nth) } : {});
    const proxies = readProxies({ HTTP_PROXY: `http://user:word@${proxy.host}` });
    return { server, proxy, ...(await clientFor(server.url, { proxies, files, timeoutMs })) };
  }

  it('gets whole requests, and keeps its credentials', async () => {
    const { server, proxy, client } = await forwarded();
    await client.one('/v1/things', { limit: 1 });
    await client.write('POST', '/v1/things', BODY);
    await client.upload([{ ...PART, url: new URL(`${server.url}/1?Signature=hush`) }], 'a.png');
    expect(proxy.asked.map(({ method, target }) => `${method} ${target}`)).toEqual([
      `GET ${server.url}/v1/things?limit=1`,
      `POST ${server.url}/v1/things`,
      `PUT ${server.url}/1?Signature=hush`,
    ]);
    for (const { headers } of proxy.asked) {
      expect(headers).toMatchObject({
        host: new URL(server.url).host,
        'proxy-authorization': `Basic ${btoa('user:word')}`,
      });
    }
    expect(server.received.map(({ method, body }) => [method, body.length])).toEqual([
      ['GET', 0],
      ['POST', JSON.stringify(BODY).length],
      ['PUT', 10],
    ]);
  });

  it.each<[what: string, status: number, type: string, tries: number, ambiguous: boolean, message: string]>([
    [
      'its password',
      407,
      'text/html',
      1,
      false,
      'the proxy HOST refused the user name and password in HTTP_PROXY (407)',
    ],
    ['no server', 502, 'text/plain', 1, true, 'the proxy HOST answered 502 for SERVER'],
    ['a page', 200, 'text/html', 1, true, 'the proxy HOST answered 200 for SERVER'],
  ])('that answers by itself is named: %s', async (_what, status, type, tries, ambiguous, message) => {
    const page = (response: ServerResponse) => {
      response.writeHead(status, { 'content-type': type }).end('<html>');
      return true;
    };
    const { server, proxy, client } = await forwarded(page);
    const words = message.replace('HOST', proxy.host).replace('SERVER', new URL(server.url).host);
    const failure = await failureOf(client.write('POST', '/v1/things', BODY));
    expect(failure).toMatchObject({ kind: 'network', message: words, ambiguous });
    expect(proxy.asked).toHaveLength(tries);
    const part = { ...PART, url: new URL(`${server.url}/1`) };
    expect((await failureOf(client.upload([part], 'a.png'))).message).toBe(words);
    expect(server.received).toEqual([]);
  });

  it('passes on what the server itself refuses', async () => {
    const body = { errors: [{ status: '502', code: 'GATEWAY', title: 'Bad', detail: 'Apple says so' }] };
    const { client } = await forwarded(undefined, { answer: json(502, body) });
    expect((await failureOf(client.write('POST', '/v1/things', BODY))).message).toBe('Apple says so');
  });

  it('that hangs, or is not there, is named', async () => {
    const { proxy, client } = await forwarded(() => true, { timeoutMs: 300 });
    expect(await failureOf(client.write('POST', '/v1/things', BODY))).toMatchObject({
      message: `the proxy ${proxy.host} gave no answer in time`,
      ambiguous: true,
    });
    const none = await clientFor('http://127.0.0.1:4010', { proxies: readProxies({ HTTP_PROXY: '127.0.0.1:1' }) });
    expect(await failureOf(none.client.write('POST', '/v1/things', BODY))).toMatchObject({
      message: "the proxy 127.0.0.1:1 can't be reached (ECONNREFUSED)",
      ambiguous: false,
    });
  });
});

it('a proxy that can’t be used is refused before anything is asked', async () => {
  const proxies = () => readProxies({ HTTP_PROXY: 'socks5://127.0.0.1:1' });
  const { url, received } = await serve(THING);
  await expect(clientFor(url, { proxies: proxies() })).rejects.toThrow('HTTP_PROXY names a proxy that speaks socks5');
  expect(received).toEqual([]);
});
