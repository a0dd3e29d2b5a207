import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Answer } from './server.ts';
import { clientFor, drop, EMPTY, failureOf, json, serve, THING } from './server.ts';

const refused = (status: number, detail: string): Answer =>
  json(status, { errors: [{ status: String(status), code: 'SOME_ERROR', title: 'A title', detail }] });

describe('the token', () => {
  it('leaves for no other server, whatever the path', async () => {
    const other = await serve(THING);
    const { url, received } = await serve(THING);
    const { client } = await clientFor(url);
    const { host } = new URL(other.url);
    for (const path of [other.url, `//${host}/v1/apps`, `/\\${host}/v1/apps`, `@${host}/v1/apps`]) {
      expect(await failureOf(client.one(path))).toMatchObject({ kind: 'internal', ambiguous: false });
      expect(await failureOf(client.write('POST', path, {}))).toMatchObject({ kind: 'internal', ambiguous: false });
    }
    expect([received.length, other.received.length]).toEqual([0, 0]);
  });

  it('leaves for no other server behind a next link of this one', async () => {
    const other = await serve(EMPTY);
    const { url, received } = await serve((request, response, nth) =>
      json(200, { data: [], links: { next: `${url}//${new URL(other.url).host}/v1/apps` } })(request, response, nth),
    );
    const { client } = await clientFor(url);
    await failureOf(client.all('/v1/apps'));
    expect([received.length, other.received.length]).toEqual([1, 0]);
  });

  it.each<[string, (token: string) => Answer]>([
    ['repeated by the server', (token) => refused(409, `You sent Bearer ${token}!`)],
    ['repeated by the server in part', (token) => refused(409, `You sent ${token.slice(0, 60)}…`)],
    ['in a request without an answer', () => drop],
  ])('and the body sent stay out of errors: %s', async (_name, answer) => {
    const { url, received } = await serve((request, response, nth) =>
      answer(received[0]?.token ?? '')(request, response, nth),
    );
    const { client } = await clientFor(url);
    const error: unknown = await client.write('POST', '/v1/apps', { password: 'hunter2' }).catch((reason) => reason);
    const shown = inspect(error, { depth: 20, showHidden: true });
    expect(received[0]?.token).toMatch(/^eyJ/);
    expect(shown).toContain('FailureError');
    expect(shown).not.toContain(received[0]?.token.slice(0, 60));
    expect(shown).not.toContain('hunter2');
  });

  it('is never signed for an address with a password, which is not repeated', async () => {
    for (const address of ['https://user:hunter2@example.com', 'http://user:hunter2@example.com']) {
      const failure = await failureOf(clientFor(address));
      expect(failure.kind).toBe('auth');
      expect(JSON.stringify(failure)).not.toContain('hunter2');
    }
  });

  it('may go unencrypted to any loopback address', async () => {
    for (const address of ['http://127.0.0.2:1', 'http://localhost:1', 'http://[::1]:1']) {
      await expect(clientFor(address)).resolves.toHaveProperty('client');
    }
    expect(await failureOf(clientFor('http://127.0.0.1.example.com'))).toMatchObject({ kind: 'auth' });
  });
});

describe("Apple's words", () => {
  it('become one line without terminal escapes, and not endless', async () => {
    const { url } = await serve(refused(409, `a\u001b[31mred\u001b[0m\u0007\nb\u202e ${'x'.repeat(100_000)}`));
    const { client } = await clientFor(url);
    const failure = await failureOf(client.write('POST', '/v1/apps', {}));
    for (const said of [failure.message, failure.errors[0]?.detail ?? '']) {
      expect(said).toMatch(/^ared b x+…$/);
      expect(said).toHaveLength(500);
    }
  });
});

describe('an answer that is too large', () => {
  const LARGE = Buffer.alloc(17 * 1024 * 1024, ' ');
  const PACKED = gzipSync(LARGE);

  it.each<[string, Answer]>([
    ['as it is', (_request, response) => void response.on('error', () => undefined).end(LARGE)],
    [
      'when unpacked',
      (_request, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': PACKED.length }).end(PACKED),
    ],
  ])('%s is not taken in, and not asked for again', async (_name, answer) => {
    const { url, received } = await serve(answer);
    const { client } = await clientFor(url, { timeoutMs: 10_000 });
    expect((await failureOf(client.one('/v1/apps/1'))).message).toContain('larger than 16 MB');
    expect(received).toHaveLength(1);
  });
});
