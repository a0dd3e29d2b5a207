import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findCredentials } from '../../src/asc/auth/credentials.ts';
import type { Answer } from './server.ts';
import { clientFor, failureOf, json, PEM, serve } from './server.ts';

const page = (status: number, body: string): Answer => {
  return (_request, response) => void response.writeHead(status).end(body);
};
const WRONG_PATH = json(404, { errors: [{ status: '404', code: 'PATH_ERROR', title: 'The URL path is not valid' }] });
const FOREIGN: [string, Answer][] = [
  ['a path that Apple does not know', WRONG_PATH],
  ["a proxy's page", page(404, '<html>Not here</html>')],
  ['nothing', page(404, '')],
];

describe('404', () => {
  it.each(FOREIGN)('with %s does not mean that there is no such thing', async (_name, answer) => {
    const { url } = await serve(answer);
    const { client } = await clientFor(url);
    expect(await failureOf(client.one('/v1/apps/1'))).toMatchObject({ status: 404 });
  });

  it.each(FOREIGN)('with %s does not mean that it was deleted', async (_name, answer) => {
    const { url } = await serve(answer);
    const { client } = await clientFor(url);
    expect(await failureOf(client.write('DELETE', '/v1/apps/1'))).toMatchObject({ status: 404 });
  });
});

describe('a document of another shape', () => {
  it('is not taken for an empty relation when it is a list', async () => {
    const { url } = await serve(json(200, { data: [{ type: 'apps', id: '1' }] }));
    const { client } = await clientFor(url);
    expect((await failureOf(client.one('/v1/apps/1'))).message).toContain('/data has to be an object');
  });

  it('is not taken for the last page when its next link is no text', async () => {
    const { url } = await serve(json(200, { data: [], links: { next: { href: 'x' } } }));
    const { client } = await clientFor(url);
    expect((await failureOf(client.all('/v1/apps'))).message).toContain('/links/next has to be a text');
  });
});

describe('an answer that is not JSON', () => {
  it.each<[string, Answer, string]>([
    [
      'a web page',
      page(502, '<html><h1>Bad Gateway</h1></html>'),
      'Apple answered 502 with a web page instead of JSON',
    ],
    ['text', page(406, 'Not Acceptable'), 'Apple answered 406 with text instead of JSON'],
    ['nothing', page(503, ''), 'Apple answered 503 with an empty answer'],
    ['a page that claims success', page(200, '<!doctype html>'), 'Apple answered 200 with a web page instead of JSON'],
    ['half a document', page(200, '{"data":{'), 'Apple answered 200 with broken JSON'],
    [
      'a million levels',
      page(200, `{"data":${'['.repeat(1e6)}`),
      'Apple answered 200 with JSON that is nested too deeply',
    ],
  ])('is told in a sentence: %s', async (_name, answer, message) => {
    const { url } = await serve(answer);
    const { client } = await clientFor(url, { retry: { limit: 0 } });
    expect(await failureOf(client.write('PATCH', '/v1/apps/1', {}))).toMatchObject({ message });
  });
});

describe('a DELETE', () => {
  it('carries a body where there is one, and ends without one too', async () => {
    const { url, received } = await serve(page(204, ''));
    const { client } = await clientFor(url);
    await client.write('DELETE', '/v1/apps/1/relationships/x', { data: [] });
    await client.write('DELETE', '/v1/apps/1');
    expect(received.map(({ body }) => body)).toEqual(['{"data":[]}', '']);
  });
});

describe('a key file', () => {
  async function places() {
    const root = await mkdtemp(join(tmpdir(), 'ascend-keys-'));
    onTestFinished(() => rm(root, { recursive: true }));
    return { cwd: root, home: join(root, 'home') };
  }

  it('is named relative to the folder that the command runs for', async () => {
    const found = await places();
    await writeFile(join(found.cwd, 'mine.p8'), PEM);
    const env = { ASC_KEY_ID: 'KEY', ASC_PRIVATE_KEY_PATH: ' mine.p8\n' };
    expect((await findCredentials(env, found)).keyId).toBe('KEY');
  });

  it('that is there but can not be read is named, not passed over', async () => {
    const found = await places();
    await mkdir(join(found.cwd, 'private_keys/AuthKey_KEY.p8'), { recursive: true });
    await mkdir(join(found.home, 'private_keys'), { recursive: true });
    await writeFile(join(found.home, 'private_keys/AuthKey_KEY.p8'), PEM);
    const failure = await failureOf(findCredentials({ ASC_KEY_ID: 'KEY' }, found));
    expect(failure.message).toContain(join(found.cwd, 'private_keys/AuthKey_KEY.p8'));
  });
});
