import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { clientFor, failureOf, json, PEM, serve } from './server.ts';
import type { Answer } from './server.ts';

const BODY = PEM.split('\n').slice(1, -2).join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** What a hostile or careless server says back. */
const FORMS: Record<string, (token: string) => string> = {
  'the token': (token) => token,
  'the token in base64': base64,
  'the header': (token) => `authorization: Bearer ${token}`,
  'the key': () => PEM,
  'the body of the key': () => BODY,
  'the key in base64': () => base64(PEM),
};

/** A server that puts what it was sent into its answers. */
async function echoing(answer: (text: string) => unknown, status: number, form: (token: string) => string) {
  const reply: Answer = (request, response, nth) =>
    json(status, answer(form((request.headers.authorization ?? '').replace('Bearer ', ''))))(request, response, nth);
  const { url, received } = await serve(reply);
  return { ...(await clientFor(url)), received, token: () => received[0]?.token ?? '' };
}

const parts = (text: string) => (text.match(/.{20}/g) ?? []).slice(-3);

function leaks(value: unknown, token: string): string[] {
  const text = JSON.stringify(value).replaceAll(/\\n|\s/g, '');
  const signature = token.slice(token.lastIndexOf('.') + 1);
  return [...parts(signature), ...parts(BODY), ...parts(base64(PEM)), ...parts(base64(token))].filter((part) =>
    text.includes(part),
  );
}

describe('an answer that repeats a credential', () => {
  it.each(Object.entries(FORMS))('is read without it: %s', async (_what, form) => {
    const answer = (text: string) => ({
      data: [{ type: 'apps', id: '1', attributes: { name: text, list: [{ [text]: `x ${text} y` }] } }],
      included: [{ type: 'apps', id: '2', attributes: { name: text } }],
    });
    const { client, token } = await echoing(answer, 200, form);
    const found = await client.all('/v1/apps');
    expect(found.data).toMatchObject([
      { id: '1', attributes: { name: expect.stringContaining('(removed: a credential)') } },
    ]);
    expect(leaks(found, token())).toEqual([]);
  });

  it.each(Object.entries(FORMS))('is reported without it: %s', async (_what, form) => {
    const answer = (text: string) => ({
      errors: [{ status: '409', code: text, title: text, detail: `No: ${text}`, source: { pointer: `/${text}` } }],
    });
    const { client, token } = await echoing(answer, 409, form);
    const failure = await failureOf(client.write('PATCH', '/v1/apps/1', {}));
    expect(failure).toMatchObject({ kind: 'apple', status: 409 });
    expect(leaks(failure, token())).toEqual([]);
  });
});

describe('a request', () => {
  it.each(Object.entries(FORMS))('that holds one is never sent: %s', async (_what, form) => {
    const { client, received, token } = await echoing(() => ({ data: { type: 'apps', id: '1' } }), 200, String);
    await client.one('/v1/apps/1');
    const text = form(token());
    const sent = [
      client.write('PATCH', '/v1/apps/1', { data: { attributes: { notes: ['x', { y: `so: ${text}` }] } } }),
      client.one(`/v1/apps/${encodeURIComponent(text)}`),
      client.all('/v1/apps', { 'filter[name]': text }),
    ];
    for (const work of sent) {
      const failure = await failureOf(work);
      expect(failure).toMatchObject({
        kind: 'internal',
        ambiguous: false,
        message: expect.stringContaining('not sent'),
      });
      expect(leaks(failure, token())).toEqual([]);
    }
    expect(received).toHaveLength(1);
  });

  it('that holds somebody else’s private key is none either', async () => {
    const { client } = await echoing(() => ({}), 200, String);
    const other = '-----BEGIN RSA PRIVATE KEY-----\nMIIBOgIBAAJB\n-----END RSA PRIVATE KEY-----\n';
    const failure = await failureOf(client.write('PATCH', '/v1/apps/1', { data: { attributes: { notes: other } } }));
    expect(failure.message).toContain('private key');
  });
});
