import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from './server.ts';
import { clientFor, drop, failureOf, inTurn, json, serve, THING } from './server.ts';

const refused = (status: number, headers = {}): Answer =>
  json(status, { errors: [{ status: String(status), code: 'SOME_ERROR', title: 'No', detail: 'No.' }] }, headers);
const page = (status: number, body: string, headers = {}): Answer => {
  return (_request, response) => void response.writeHead(status, headers).end(body);
};

describe('a write that may have taken effect', () => {
  it.each([400, 403, 409, 429])('stays so when a later attempt is refused with %i', async (status) => {
    const { url } = await serve(inTurn(drop, refused(status)));
    const { client } = await clientFor(url);
    const failure = await failureOf(client.write('PATCH', '/v1/reviewSubmissions/1', {}));
    expect(failure).toMatchObject({ status, ambiguous: true });
  });

  it('stays so when Apple then asks for a long wait', async () => {
    const { url } = await serve(inTurn(drop, refused(429, { 'retry-after': '90' })));
    const { client } = await clientFor(url);
    expect(await failureOf(client.write('PATCH', '/v1/apps/1', {}))).toMatchObject({ ambiguous: true });
  });

  it('is one that was refused from the first attempt on: no', async () => {
    const { url } = await serve(inTurn(refused(429), refused(409)));
    const { client } = await clientFor(url);
    expect(await failureOf(client.write('PATCH', '/v1/apps/1', {}))).toMatchObject({ status: 409, ambiguous: false });
  });

  it('is one that was answered with a redirect, which is not followed', async () => {
    const other = await serve(THING);
    const { url, received } = await serve(page(303, '', { location: `${other.url}/v1/apps` }));
    const { client } = await clientFor(url);
    const failure = await failureOf(client.write('POST', '/v1/apps', {}));
    expect(failure).toMatchObject({ kind: 'network', status: 303, ambiguous: true });
    expect([received.length, other.received.length]).toEqual([1, 0]);
  });

  it('is a POST that was answered without the new resource', async () => {
    const { url } = await serve(page(201, ''));
    const { client } = await clientFor(url);
    expect(await failureOf(client.write('POST', '/v1/apps', {}))).toMatchObject({ ambiguous: true });
  });

  it('is not one that waited for a connection that never came to be safe', async () => {
    // It takes connections and says nothing, so that TLS never begins.
    const server = createServer(() => undefined);
    const sockets = new Set<{ destroy(): void }>();
    server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
      sockets.forEach((socket) => socket.destroy());
    });
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { client, events } = await clientFor(`https://127.0.0.1:${port}`);
    expect(await failureOf(client.write('POST', '/v1/apps', {}))).toMatchObject({ kind: 'network', ambiguous: false });
    expect(events.map(({ type }) => type)).toEqual(['retrying', 'retrying']);
  });
});
