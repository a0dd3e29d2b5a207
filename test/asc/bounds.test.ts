import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientFor, failureOf, json, serve } from './server.ts';

describe('a list', () => {
  it('notices rows that come again, page after page', async () => {
    const { url, received } = await serve((request, response, nth) => {
      const next = `http://${request.headers.host}/v1/things?cursor=${nth}`;
      const data = [{ type: 'things', id: String(nth % 2) }];
      json(200, { data, links: { next } })(request, response, nth);
    });
    const { client } = await clientFor(url);
    expect((await failureOf(client.all('/v1/things'))).message).toContain('same rows twice');
    expect(received).toHaveLength(3);
  });

  it('counts a row once that has moved from one page to the next', async () => {
    const { url } = await serve((request, response, nth) => {
      const data = [nth, nth + 1].map((id) => ({ type: 'things', id: String(id) }));
      const links = nth < 3 ? { next: `http://${request.headers.host}/v1/things?cursor=${nth}` } : {};
      json(200, { data, links })(request, response, nth);
    });
    const { client } = await clientFor(url);
    expect((await client.all('/v1/things')).data.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  });

  it('ends with a list of more resources than any has', async () => {
    let made = 0;
    const { url, received } = await serve((request, response, nth) => {
      const next = `http://${request.headers.host}/v1/things?cursor=${nth}`;
      const included = Array.from({ length: 20_000 }, () => ({ type: 'x', id: String((made += 1)) }));
      json(200, { data: [], included, links: { next } })(request, response, nth);
    });
    const { client } = await clientFor(url, { timeoutMs: 10_000 });
    expect((await failureOf(client.all('/v1/things'))).message).toContain('larger than any');
    expect(received).toHaveLength(11);
  });

  it('ends with a list of larger pages than any has, one after the other', async () => {
    const page = (next: string) => `{"data":[],"links":{"next":"${next}"}${' '.repeat(15 * 1024 * 1024)}}`;
    const { url, received } = await serve((request, response, nth) => {
      response.end(page(`http://${request.headers.host}/v1/things?cursor=${nth}`));
    });
    const { client } = await clientFor(url, { timeoutMs: 10_000 });
    expect((await failureOf(client.all('/v1/things'))).message).toContain('larger than any');
    expect(received).toHaveLength(9);
  });

  it('ends with pages that have no rows and no end', async () => {
    const { url, received } = await serve((request, response, nth) => {
      json(200, { data: [], links: { next: `http://${request.headers.host}/v1/things?cursor=${nth}` } })(
        request,
        response,
        nth,
      );
    });
    const { client } = await clientFor(url);
    expect((await failureOf(client.all('/v1/things'))).message).toContain('more than 500 pages');
    expect(received).toHaveLength(500);
  });
});

describe('an answer', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['stops in the middle', (response) => void response.write('{"data":')],
    [
      'never stops, a blank at a time',
      (response) => {
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('ends with an answer that %s', async (_what, send) => {
    const { url, received } = await serve((_request, response) => send(response.writeHead(200)));
    const { client } = await clientFor(url, { timeoutMs: 100 });
    expect((await failureOf(client.all('/v1/things'))).message).toContain('gave no answer in time');
    expect(received).toHaveLength(3);
  });

  it('of thousands of errors is told by its first ones', async () => {
    const errors = Array.from({ length: 5000 }, (_, at) => ({ code: `E${at}`, title: 'No.' }));
    const { url } = await serve(json(409, { errors }));
    const { client } = await clientFor(url);
    expect((await failureOf(client.all('/v1/things'))).errors).toHaveLength(200);
  });

  it('that asks to wait for ever, or has a budget without measure, is told in numbers', async () => {
    const budget = `user-hour-lim:${'9'.repeat(400)};user-hour-rem:0`;
    const { url } = await serve(json(429, { errors: [] }, { 'retry-after': '1e999', 'x-rate-limit': budget }));
    const { client } = await clientFor(url);
    const { message, hint } = await failureOf(client.all('/v1/things'));
    expect(message).toBe('Apple asks us to wait 24 h before the next request');
    expect(hint).not.toMatch(/Infinity|NaN|9{20}/);
  });
});
