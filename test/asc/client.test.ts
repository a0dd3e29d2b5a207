import { describe, expect, it, vi } from 'vitest';
import { createHostLimits } from '../../src/asc/limits/adaptive-limit.ts';
import type { Event } from '../../src/core/event.ts';
import {
  clientFor,
  drop,
  EMPTY,
  failureOf,
  inTurn,
  json,
  serve,
  THING,
  fixedLimits,
  notedPauses,
  oneAtOnce,
} from './server.ts';

const BODY = { data: { type: 'things' } };
const error = (status: number, code = 'CODE', detail = 'Because.') =>
  json(status, { errors: [{ status: String(status), code, title: 'No', detail }] });

describe('writing', () => {
  it.each(['POST', 'PATCH', 'DELETE'] as const)(
    '%s is refused before a request is made, unless the client may write',
    async (method) => {
      const { url, received } = await serve(THING);
      const { client } = await clientFor(url, { writable: false });
      expect((await failureOf(client.write(method, '/v1/things', BODY))).message).toContain('only apply may write');
      await client.all('/v1/things').catch(() => {});
      expect(received.map((request) => request.method)).toEqual(['GET']);
    },
  );

  it('lets nothing out that its guard doesn’t, says that nothing of it was sent, and repeats nothing by itself', async () => {
    const { url, received } = await serve(inTurn(error(503), THING));
    let asked = 0;
    const permit = () => (++asked === 1 ? () => undefined : undefined);
    const { client } = await clientFor(url, { writable: { permit, permitPart: () => undefined } });
    const failure = await failureOf(client.write('PATCH', '/v1/things/1?secret=1', BODY));
    expect(failure).toMatchObject({
      kind: 'internal',
      message: 'PATCH /v1/things/1 was not sent: nothing in the plan accounts for it',
      hint: expect.stringContaining('nothing of it was sent') as string,
      // The first attempt may have taken effect.
      ambiguous: true,
    });
    expect([asked, received.length]).toEqual([2, 1]);
  });

  it('sends JSON and gives the resource back', async () => {
    const { url, received } = await serve(THING);
    const { client } = await clientFor(url);
    expect(await client.write('POST', '/v1/things', BODY)).toEqual({ type: 'things', id: '1' });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual(BODY);
  });

  it('takes an empty answer, and 404 to a DELETE, for done', async () => {
    const { url } = await serve(inTurn((_q, response) => void response.writeHead(204).end(), error(404, 'NOT_FOUND')));
    const { client } = await clientFor(url);
    expect(await client.write('DELETE', '/v1/things/1')).toBeUndefined();
    expect(await client.write('DELETE', '/v1/things/1')).toBeUndefined();
  });
});

describe('reading', () => {
  it('asks for large pages, joins list values, and follows the next page to the end', async () => {
    const { url, received } = await serve((request, response, nth) => {
      const next = nth < 3 ? { next: `http://${request.headers.host}/v1/things?cursor=${nth}` } : {};
      const included = [{ type: 'other', id: 'same' }];
      json(200, { data: [{ type: 'things', id: String(nth) }], included, links: { self: '/', ...next } })(
        request,
        response,
        nth,
      );
    });
    const { client } = await clientFor(url);
    const { data, included } = await client.all('/v1/things', { include: ['a', 'b'], 'filter[x]': 'é&' });
    expect(data.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(included).toHaveLength(1);
    expect(received.map((request) => request.url)).toEqual([
      '/v1/things?limit=200&include=a%2Cb&filter%5Bx%5D=%C3%A9%26',
      '/v1/things?cursor=1',
      '/v1/things?cursor=2',
    ]);
  });

  it('never sends the token to another host', async () => {
    const other = await serve(EMPTY);
    const { url } = await serve(json(200, { data: [], links: { self: '/', next: `${other.url}/v1/things` } }));
    const { client } = await clientFor(url);
    expect((await failureOf(client.all('/v1/things'))).message).toContain('another host');
    expect(other.received).toEqual([]);
  });

  it('notices a page that comes again', async () => {
    const { url } = await serve((request, response, nth) => {
      json(200, { data: [], links: { self: '/', next: `http://${request.headers.host}/v1/things?cursor=1` } })(
        request,
        response,
        nth,
      );
    });
    const { client } = await clientFor(url);
    expect((await failureOf(client.all('/v1/things'))).message).toContain('same page twice');
  });

  it('takes 404 and data: null for none, but not a wrong path', async () => {
    const { url } = await serve(
      inTurn(json(200, { data: null }), error(404, 'NOT_FOUND'), error(404, 'PATH_ERROR'), THING),
    );
    const { client } = await clientFor(url);
    expect(await client.one('/v1/things/1/other')).toBeUndefined();
    expect(await client.one('/v1/things/1/other')).toBeUndefined();
    expect((await failureOf(client.one('/v1/thingz'))).status).toBe(404);
    expect((await client.one('/v1/things/1'))?.data.id).toBe('1');
  });

  it('does not follow redirects', async () => {
    const other = await serve(EMPTY);
    const { url } = await serve((_q, response) => void response.writeHead(302, { location: other.url }).end());
    const { client } = await clientFor(url);
    await failureOf(client.all('/v1/things'));
    expect(other.received).toEqual([]);
  });

  it('keeps to the bound of requests at once', async () => {
    let now = 0;
    let most = 0;
    const { url } = await serve((request, response, nth) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        EMPTY(request, response, nth);
      }, 20);
    });
    const { client } = await clientFor(url, { limits: fixedLimits(3) });
    await Promise.all(Array.from({ length: 12 }, (_, index) => client.all(`/v1/things/${index}`)));
    expect(most).toBe(3);
  });

  it('reads the hourly budget, and does without it', async () => {
    const header = { 'x-rate-limit': 'user-hour-lim:3500;user-hour-rem:12;' };
    const { url } = await serve(
      inTurn(EMPTY, json(200, { data: [] }, header), json(200, { data: [] }, { 'x-rate-limit': 'odd' })),
    );
    const { client } = await clientFor(url);
    await client.all('/v1/a');
    expect(client.rateLimit()).toBeUndefined();
    await client.all('/v1/b');
    await client.all('/v1/c');
    expect(client.rateLimit()).toEqual({ limit: 3500, remaining: 12 });
  });
});

describe('trying again', () => {
  const troubles: [string, Parameters<typeof inTurn>[0]][] = [
    ['500', error(500)],
    ['503', error(503)],
    [
      '502 with a web page',
      (_q, response) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>'),
    ],
    ['a dropped connection', drop],
    ['no answer in time', () => {}],
    ['half an answer', (_q, response) => void response.writeHead(200).end('{"data": [')],
    ['a page of a proxy', (_q, response) => void response.writeHead(200).end('<html>')],
  ];

  it.each(troubles)('%s: GET and PATCH go on, POST fails at once and may have taken effect', async (_name, trouble) => {
    const { url, received } = await serve((request, response, nth) =>
      received.filter(({ method }) => method === request.method).length === 1 || request.method === 'POST'
        ? trouble(request, response, nth)
        : (request.method === 'GET' ? EMPTY : THING)(request, response, nth),
    );
    const { client, events } = await clientFor(url);
    await client.all('/v1/things');
    await client.write('PATCH', '/v1/things/1', BODY);
    const failure = await failureOf(client.write('POST', '/v1/things', BODY));
    expect(failure.ambiguous).toBe(true);
    expect(failure.message).not.toContain('<html>');
    expect(received.map(({ method }) => method)).toEqual(['GET', 'GET', 'PATCH', 'PATCH', 'POST']);
    expect(events.filter(({ type }) => type === 'retrying')).toHaveLength(2);
  });

  it('says what came instead of an answer, such as the page of a proxy that answers 200', async () => {
    const { url } = await serve(inTurn((_q, response) => void response.writeHead(200).end('<html>'), EMPTY));
    const { client, events } = await clientFor(url);
    await client.all('/v1/things');
    const reasons = events.flatMap((event) => (event.type === 'retrying' ? event.reason : []));
    expect(reasons).toEqual(['Apple answered 200 with a web page instead of JSON']);
  });

  it('429: any method goes on, after the time that Apple asks for', async () => {
    const busy = json(429, { errors: [] }, { 'retry-after': '0.05' });
    const { url, received } = await serve(inTurn(busy, busy, THING));
    const { client, events } = await clientFor(url);
    await client.write('POST', '/v1/things', BODY);
    expect(received).toHaveLength(3);
    expect(events.flatMap((event) => (event.type === 'retrying' ? [event.delayMs] : []))).toEqual([50, 50]);
  });

  it.each(['0', '-5', new Date(0).toUTCString()])(
    '429 with a time that is over (%s): waits longer each time, as without one',
    async (time) => {
      const { url, received } = await serve(json(429, { errors: [] }, { 'retry-after': time }));
      const random = vi.spyOn(Math, 'random').mockReturnValue(1);
      const { client, events } = await clientFor(url, { retry: { limit: 3, baseDelayMs: 1, maxDelayMs: 99 } });
      await failureOf(client.all('/v1/things'));
      random.mockRestore();
      expect(received).toHaveLength(4);
      const waits = events.flatMap((event) => (event.type === 'retrying' ? [[event.delayMs, event.asked]] : []));
      expect(waits).toEqual([1, 2, 4].map((ms) => [ms, undefined]));
    },
  );

  it('429 with a time: nothing else is asked until then either', async () => {
    const { url } = await serve(inTurn(json(429, { errors: [] }, { 'retry-after': '0.05' }), EMPTY));
    const { limits, pauses } = notedPauses();
    const { client } = await clientFor(url, { limits });
    await client.all('/v1/things');
    expect(pauses).toEqual([50]);
  });

  it('429 with a time: what stands in line does not take its place', async () => {
    const { url, received } = await serve(json(429, { errors: [] }, { 'retry-after': '3600' }));
    const limits = createHostLimits(() => 0);
    await oneAtOnce(limits, new URL(url).host);
    const ending = new AbortController();
    const retry = { limit: 2, baseDelayMs: 1, maxDelayMs: 1, mostAskedMs: 3_600_000 };
    const { client } = await clientFor(url, { limits, retry, signal: ending.signal });
    const all = ['1', '2', '3'].map((id) => failureOf(client.one(`/v1/things/${id}`)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(received).toHaveLength(1);
    ending.abort();
    await Promise.all(all);
  });

  it('503 with a time, to what is not sent again: what comes after it waits all the same', async () => {
    const { url, received } = await serve(inTurn(json(503, { errors: [] }, { 'retry-after': '3600' }), EMPTY, EMPTY));
    const ending = new AbortController();
    const retry = { limit: 2, baseDelayMs: 1, maxDelayMs: 1, mostAskedMs: 3_600_000 };
    const { client, events } = await clientFor(url, { retry, signal: ending.signal });
    expect(await failureOf(client.write('POST', '/v1/things', BODY))).toMatchObject({ status: 503, ambiguous: true });
    expect(events).toContainEqual(expect.objectContaining({ type: 'retrying', asked: true, delayMs: 3_600_000 }));
    const next = client.all('/v1/things');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(received).toHaveLength(1);
    ending.abort();
    await next;
  });

  it('429 for long, where so long may be waited: is waited for, until somebody ends it', async () => {
    const retry = { limit: 2, baseDelayMs: 1, maxDelayMs: 1 };
    const short = await serve(inTurn(json(429, { errors: [] }, { 'retry-after': '0.05' }), THING));
    const patient = await clientFor(short.url, { retry: { ...retry, mostAskedMs: 50 } });
    await patient.client.write('POST', '/v1/things', BODY);
    expect(short.received).toHaveLength(2);

    // In all, not each time.
    const often = await serve(json(429, { errors: [] }, { 'retry-after': '0.03' }));
    const limited = await clientFor(often.url, { retry: { ...retry, mostAskedMs: 50 } });
    await failureOf(limited.client.write('POST', '/v1/things', BODY));
    expect(often.received).toHaveLength(2);

    const long = await serve(json(429, { errors: [] }, { 'retry-after': '3600' }));
    const ending = new AbortController();
    const listener = ({ type }: Event) => void (type === 'retrying' && ending.abort());
    const { signal } = ending;
    const { client } = await clientFor(long.url, {
      retry: { ...retry, mostAskedMs: 3_600_000 },
      signal,
      listener,
    });
    const { message, status, ambiguous } = await failureOf(client.write('POST', '/v1/things', BODY));
    expect([message, status, ambiguous]).toEqual(['Apple asks us to wait 1 h before the next request', 429, false]);
    expect(long.received).toHaveLength(1);
  });

  it('429 for longer than is sensible: says so instead of seeming to hang', async () => {
    const { url, received } = await serve(json(429, { errors: [] }, { 'retry-after': '3600' }));
    const { client } = await clientFor(url);
    expect((await failureOf(client.all('/v1/things'))).message).toContain('1 h');
    expect(received).toHaveLength(1);
  });

  it('429 without a time: nobody is said to have asked for one', async () => {
    const { url } = await serve(inTurn(error(429), json(429, { errors: [] }, { 'retry-after': '0.01' }), EMPTY));
    const { client, events } = await clientFor(url);
    await client.all('/v1/things');
    expect(events.flatMap((event) => (event.type === 'retrying' ? [event.asked ?? false] : []))).toEqual([false, true]);
  });

  it('429 at the end of an hour: says so with the figures, when to come back, and tries no more', async () => {
    const budget = (remaining: number) => ({ 'x-rate-limit': `user-hour-lim:3500;user-hour-rem:${remaining};` });
    const body = { errors: [{ status: '429', code: 'RATE_LIMIT_EXCEEDED', title: 'Limit.', detail: 'Please wait.' }] };
    const said = async (headers: Record<string, string>) => {
      const { url, received } = await serve(json(429, body, headers));
      const { client } = await clientFor(url);
      const { message, hint = '', status, kind } = await failureOf(client.all('/v1/things'));
      expect({ status, kind }).toEqual({ status: 429, kind: 'apple' });
      return [message, hint.split(':')[0], hint.split('; ')[1], received.length];
    };
    const used = 'the key has used up its 3500 requests an hour';
    expect(await said(budget(0))).toEqual([used, 'come back in an hour at the latest', undefined, 1]);
    expect(await said({ ...budget(0), 'retry-after': '600' })).toEqual([
      `${used}, and Apple asks us to wait 10 min before the next request`,
      'come back in 10 min',
      undefined,
      1,
    ]);
    expect(await said({ ...budget(1200), 'retry-after': '600' })).toEqual([
      'Apple asks us to wait 10 min before the next request',
      'come back in 10 min',
      undefined,
      1,
    ]);
    const left = '1200 of 3500 requests an hour are left';
    expect(await said(budget(1200))).toEqual(['Please wait.', 'come back in some minutes', left, 3]);
    expect(await said({})).toEqual(['Please wait.', 'come back in some minutes', undefined, 3]);
  });

  it('503: is not sent again once the run is interrupted', async () => {
    const { url, received } = await serve(error(503));
    const ending = new AbortController();
    const listener = ({ type }: Event) => void (type === 'requested' && ending.abort());
    const { client } = await clientFor(url, { signal: ending.signal, listener });
    expect(await failureOf(client.write('PATCH', '/v1/things/1', BODY))).toMatchObject({
      status: 503,
      ambiguous: true,
    });
    expect(received).toHaveLength(1);
  });

  it('ends after the limit', async () => {
    const { url, received } = await serve(error(503));
    const { client } = await clientFor(url);
    expect((await failureOf(client.all('/v1/things'))).status).toBe(503);
    expect(received).toHaveLength(3);
  });

  it.each([400, 403, 404, 409, 422])('%i is never sent again', async (status) => {
    const { url, received } = await serve(error(status));
    const { client } = await clientFor(url);
    const failure = await failureOf(client.write('PATCH', '/v1/things/1', BODY));
    expect(failure).toMatchObject({ status, ambiguous: false });
    expect(received).toHaveLength(1);
  });

  it('a connection that never came about is tried again for any method, and took no effect', async () => {
    // Leads to this machine, and is none of its usual names: only those are known not to come back.
    const { client, events } = await clientFor('https://0.0.0.0:1');
    const failure = await failureOf(client.write('POST', '/v1/things', BODY));
    expect(failure).toMatchObject({ kind: 'network', ambiguous: false });
    expect(failure.message).toContain('ECONNREFUSED');
    expect(failure.hint).toContain('check the network and try again');
    expect(events.filter(({ type }) => type === 'retrying')).toHaveLength(2);
  });

  it.each(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1'])(
    'a simulator that is not there is named at once: %s',
    async (url) => {
      const { client, events } = await clientFor(url);
      const failure = await failureOf(client.write('POST', '/v1/things', BODY));
      expect(failure).toMatchObject({
        kind: 'network',
        ambiguous: false,
        message: `nothing answers at ${url}`,
        hint: 'start it with  ascend simulator --port 1',
      });
      expect(events).toEqual([]);
    },
  );
});

describe("Apple's errors", () => {
  it('keep every entry, the associated ones too, once each', async () => {
    const inner = {
      status: '409',
      code: 'INNER',
      title: 'Inner',
      detail: 'whatsNew',
      source: { pointer: '/data/attributes/whatsNew' },
    };
    const body = {
      errors: [
        {
          status: '409',
          code: 'OUTER',
          title: 'Outer',
          meta: { associatedErrors: { '/v1/a/': [inner, inner], '/v1/b/': [inner] } },
        },
        { status: '409', code: 'SECOND', title: 'Second', source: { parameter: 'limit' } },
      ],
    };
    const { url } = await serve(json(409, body));
    const { client } = await clientFor(url);
    const { errors, kind, method, path } = await failureOf(client.write('POST', '/v1/things?x=1', BODY));
    expect(errors.map(({ code, at, source }) => [code, at, source])).toEqual([
      ['OUTER', undefined, undefined],
      ['INNER', '/v1/a/', '/data/attributes/whatsNew'],
      ['INNER', '/v1/b/', '/data/attributes/whatsNew'],
      ['SECOND', undefined, 'limit'],
    ]);
    expect({ kind, method, path }).toEqual({ kind: 'apple', method: 'POST', path: '/v1/things' });
  });

  it.each([
    [401, 'NOT_AUTHORIZED', 'missing', 'auth', /ASC_KEY_ID/],
    [403, 'FORBIDDEN_ERROR', 'The role is wrong', 'auth', /role/],
    [403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', 'agreement', 'auth', /business/],
    [403, 'FORBIDDEN_ERROR.CONTRACT_NOT_VALID', 'It is not valid.', 'auth', /business/],
    [403, 'FORBIDDEN_ERROR', 'A required contract has expired.', 'auth', /business/],
    [403, 'FORBIDDEN_ERROR', 'You have to accept the Program License Agreement.', 'auth', /business/],
    [403, 'FORBIDDEN_ERROR', 'This role can’t change the end user license agreement.', 'auth', /role/],
    [403, 'FORBIDDEN_ERROR', "The resource 'x' does not allow 'CREATE'.", 'apple', /^none$/],
    [409, 'STATE_ERROR', 'state', 'apple', /^none$/],
  ] as const)('%i %s (%s) is a matter of %s', async (status, code, detail, kind, hint) => {
    const { url } = await serve(error(status, code, detail));
    const { client } = await clientFor(url);
    const failure = await failureOf(client.all('/v1/things'));
    expect(failure).toMatchObject({ kind, message: detail });
    expect(failure.hint ?? 'none').toMatch(hint);
  });
});

describe('the address', () => {
  it.each(['http://example.com', 'ftp://127.0.0.1', 'nonsense'])(
    '%s is refused: a token must not travel in the clear',
    async (url) => {
      await expect(clientFor(url)).rejects.toThrow(/safely/);
    },
  );
});
