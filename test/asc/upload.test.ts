import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { onTestFinished, describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import { FailureError } from '../../src/core/failure.ts';
import type { UploadPart } from '../../src/asc/upload-parts.ts';
import { uploadParts } from '../../src/asc/upload-parts.ts';
import { clientFor, failureOf, fixedLimits, notedPauses } from './server.ts';

const FILE = Buffer.from('0123456789abcdefghij');
const files = {
  read: async (_path: string, offset: number, length: number) => new Uint8Array(FILE.subarray(offset, offset + length)),
};

interface Put {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A storage host that answers the nth request with `status(nth, url)`; 0 drops the connection. */
async function storage(status: (nth: number, url: string) => number = () => 200, headers: Record<string, string> = {}) {
  const puts: Put[] = [];
  const load = { now: 0, most: 0 };
  const server = createServer((request, response) => {
    void take(request, response);
  });
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    load.now += 1;
    load.most = Math.max(load.most, load.now);
    const { method = '', url = '' } = request;
    puts.push({ method, url, headers: request.headers, body });
    const answer = status(puts.length, url);
    await new Promise((resolve) => setTimeout(resolve, 5));
    load.now -= 1;
    if (answer === 0) request.socket.destroy();
    else response.writeHead(answer, headers).end('<Error/>');
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, puts, load };
}

function partsTo(url: string, count = 2, size = 10): UploadPart[] {
  return Array.from({ length: count }, (_, index) => ({
    method: 'PUT',
    url: new URL(`${url}/${index + 1}?Signature=hush`),
    offset: index * size,
    length: size,
    headers: [['Content-Type', 'image/png']],
  }));
}

describe('an upload', () => {
  it('sends each part with the headers asked for, and without the token', async () => {
    const { url, puts } = await storage();
    const { client } = await clientFor(url, { files });
    await client.upload(partsTo(url), 'a.png');
    const sent = puts.toSorted((a, b) => a.url.localeCompare(b.url));
    expect(sent.map(({ method, url: path, body }) => [method, path, body.toString()])).toEqual([
      ['PUT', '/1?Signature=hush', '0123456789'],
      ['PUT', '/2?Signature=hush', 'abcdefghij'],
    ]);
    for (const { headers } of sent) {
      expect(headers).toMatchObject({ 'content-type': 'image/png', 'content-length': '10' });
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('transfer-encoding');
    }
  });

  it('has a bounded number of parts under way, of all files together', async () => {
    const { url, puts, load } = await storage();
    const { client } = await clientFor(url, { files, limits: fixedLimits(3) });
    await Promise.all([client.upload(partsTo(url, 6, 1), 'a.png'), client.upload(partsTo(url, 6, 1), 'b.png')]);
    expect(puts).toHaveLength(12);
    expect(load.most).toBe(3);
  });

  it.each([
    ['no answer', 0],
    ['500', 500],
    ['429', 429],
  ])('sends a part again after %s', async (_what, status) => {
    const { url, puts } = await storage((nth) => (nth === 1 ? status : 200));
    const { client, events } = await clientFor(url, { files });
    await client.upload(partsTo(url, 1), 'a.png');
    expect(puts.map(({ body }) => body.toString())).toEqual(['0123456789', '0123456789']);
    expect(events.filter(({ type }) => type === 'retrying')).toHaveLength(1);
  });

  it('after a time that the storage asks for: no other part is sent until then either', async () => {
    const { url, puts } = await storage((nth) => (nth === 1 ? 503 : 200), { 'retry-after': '0.05' });
    const { limits, pauses } = notedPauses();
    const { client } = await clientFor(url, { files, limits });
    await client.upload(partsTo(url, 1), 'a.png');
    expect(pauses).toEqual([50]);
    expect(puts).toHaveLength(2);
  });

  it('gives up after the attempts that the client makes for any request', async () => {
    const { url, puts } = await storage(() => 503);
    const { client } = await clientFor(url, { files });
    const failure = await failureOf(client.upload(partsTo(url, 1), 'a.png'));
    expect(failure).toMatchObject({ kind: 'network', status: 503, path: 'a.png', ambiguous: false });
    expect(puts).toHaveLength(3);
  });

  it('says for how long the storage asks to wait, where that is too long', async () => {
    const { url, puts } = await storage(() => 503, { 'retry-after': '600' });
    const { client } = await clientFor(url, { files });
    const { message } = await failureOf(client.upload(partsTo(url, 1), 'a.png'));
    expect(message).toBe('Apple’s storage answered 503 to a part of the file, and asks us to wait 10 min');
    expect(puts).toHaveLength(1);
  });

  it('does not insist on what was refused, nor go on with the other parts', async () => {
    const { url, puts } = await storage(() => 403);
    const { client } = await clientFor(url, { files, limits: fixedLimits(1) });
    expect(await failureOf(client.upload(partsTo(url, 5, 1), 'a.png'))).toMatchObject({ kind: 'apple', status: 403 });
    expect(puts).toHaveLength(1);
  });

  it('does not follow to another address', async () => {
    const other = await storage();
    const { url } = await storage(() => 307, { location: other.url });
    const { client } = await clientFor(url, { files });
    expect(await failureOf(client.upload(partsTo(url, 1), 'a.png'))).toMatchObject({ status: 307 });
    expect(other.puts).toEqual([]);
  });

  it('goes only over TLS, or to this machine', async () => {
    const { client } = await clientFor('http://127.0.0.1:1', { files });
    for (const address of [
      'http://example.com',
      'http://127.0.0.1.example.com',
      'ftp://127.0.0.1',
      'https://a:b@127.0.0.1',
    ]) {
      const failure = await failureOf(client.upload(partsTo(address, 1), 'a.png'));
      expect(failure).toMatchObject({ kind: 'network', path: 'a.png' });
    }
  });

  it('tells nobody the address', async () => {
    const { url } = await storage((nth) => (nth < 3 ? 0 : 403));
    const { client, events } = await clientFor(url, { files });
    const failure = await failureOf(client.upload(partsTo(url, 1), 'a.png'));
    const said: (Event | object)[] = [...events, failure];
    expect(JSON.stringify(said)).not.toMatch(/hush|Signature/);
  });

  it('is refused by a client that may not write, or that can’t read files', async () => {
    const { url, puts } = await storage();
    const reader = await clientFor(url, { files, writable: false });
    expect((await failureOf(reader.client.upload(partsTo(url), 'a.png'))).message).toContain('only apply may write');
    const blind = await clientFor(url);
    expect((await failureOf(blind.client.upload(partsTo(url), 'a.png'))).message).toContain('nothing reads files');
    expect(puts).toEqual([]);
  });

  it('ends with what the reader of files says', async () => {
    const { url, puts } = await storage();
    const changed = new FailureError({ kind: 'stale', message: 'a.png has changed', errors: [], ambiguous: false });
    const { client } = await clientFor(url, { files: { read: () => Promise.reject(changed) } });
    expect(await failureOf(client.upload(partsTo(url), 'a.png'))).toMatchObject({ kind: 'stale' });
    expect(puts).toEqual([]);
  });
});

describe('upload operations', () => {
  const operation = (offset: number, length: number) => ({
    method: 'PUT',
    url: 'https://storage.example.com/1',
    offset,
    length,
    requestHeaders: [{ name: 'Content-Type', value: 'image/png' }],
  });
  const read = (uploadOperations: object[] | null, bytes = 20) =>
    uploadParts({ type: 'things', id: '1', attributes: JSON.parse(JSON.stringify({ uploadOperations })) }, bytes);

  it('are read in any order', () => {
    expect(read([operation(10, 10), operation(0, 10)])).toMatchObject([
      { method: 'PUT', offset: 10, length: 10, headers: [['Content-Type', 'image/png']] },
      { offset: 0 },
    ]);
  });

  it.each([[null], [[]]])('may be missing (%j)', (given) => {
    expect(read(given)).toBeUndefined();
  });

  it.each([
    ['a gap', [operation(0, 5), operation(10, 10)]],
    ['an overlap', [operation(0, 15), operation(10, 10)]],
    ['another size', [operation(0, 10)]],
    ['a method that reads', [{ ...operation(0, 20), method: 'GET' }]],
    ['no address', [{ ...operation(0, 20), url: '/1' }]],
    ['half a header', [{ ...operation(0, 20), requestHeaders: [{ name: 'Content-Type' }] }]],
    ['no place', [{ ...operation(0, 20), offset: null }]],
  ])('are refused with %s', (_what, given) => {
    expect(() => read(given)).toThrow(FailureError);
  });
});
