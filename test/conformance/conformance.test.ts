import { describe, expect, test } from 'vitest';
import { smallDocument } from './document.ts';
import type { CheckedRequests, Exchange } from './exchange.ts';
import { exchangeChecker } from './exchange.ts';

const check = exchangeChecker(smallDocument());

/** Disagreements without the part that only repeats the request. */
function places(exchange: Partial<Exchange>, requests: CheckedRequests = 'all'): string[] {
  const whole = { method: 'GET', url: '/v1/books/1', status: 200, scripted: false, ...exchange };
  return check(whole, requests).map((sentence) => {
    const start = `${whole.method} ${whole.url} (${whole.status}): `;
    expect(sentence.startsWith(start)).toBe(true);
    return sentence.slice(start.length);
  });
}

const book = { type: 'books', id: '1', attributes: { title: 'Emma', genre: 'NOVEL' } };
const refusal = { errors: [{ code: 'ENTITY_ERROR' }] };

function get(query: string): Partial<Exchange> {
  return { url: `/v1/books?${query}`, responseBody: { data: [book] } };
}

function post(attributes: unknown): Partial<Exchange> {
  const requestBody = { data: { type: 'books', attributes } };
  return { method: 'POST', url: '/v1/books', status: 201, requestBody, responseBody: { data: book } };
}

describe('right exchanges', () => {
  test.each<[string, Partial<Exchange>]>([
    ['one resource', { responseBody: { data: book } }],
    ['a query in all its kinds', get('filter%5Bshelf%5D=a,b&fields[books]=title,genre&exists[author]=false&limit=200')],
    ['a cursor, which no specification declares, on a collection', get('filter[shelf]=a&limit=1&cursor=Mg')],
    ['a create', post({ title: 'Emma', genre: null, homepage: 'https://example.com/emma' })],
    ['an answer without a body', { method: 'DELETE', status: 204 }],
    [
      'a literal path that a parameter would match as well',
      { method: 'PATCH', url: '/v1/books/featured', status: 204 },
    ],
    ['a refusal', { status: 404, responseBody: refusal }],
    ['bytes on their way to the storage host', { method: 'PUT', url: '/storage/1', requestBody: 'bytes' }],
    [
      'included resources of several types',
      {
        responseBody: {
          data: { ...book, relationships: { author: { data: { type: 'authors', id: '2' } } } },
          included: [book, { type: 'authors', id: '2', attributes: { published: '1775-12-16' } }],
        },
      },
    ],
  ])('%s', (_name, exchange) => {
    expect(places(exchange)).toEqual([]);
  });
});

describe('wrong requests', () => {
  test.each<[string, Partial<Exchange>, string]>([
    [
      'unknown path',
      { url: '/v1/book/1', status: 404, responseBody: refusal },
      'path: found "/v1/book/1", the specification says: no such path',
    ],
    [
      'empty id',
      { url: '/v1/books/', status: 404, responseBody: refusal },
      'path: found "/v1/books/", the specification says: no such path',
    ],
    [
      'unknown method',
      { method: 'PATCH', status: 403, responseBody: refusal },
      'method: found "PATCH", the specification says: no such method',
    ],
    [
      'unknown parameter',
      get('filter[shelf]=a&sort=title'),
      'query sort: found "title", the specification says: no such parameter',
    ],
    [
      'cursor where nothing is paged',
      { url: '/v1/books/1?cursor=Mg', responseBody: { data: book } },
      'query cursor: found "Mg", the specification says: no such parameter',
    ],
    [
      'limit above the maximum',
      get('filter[shelf]=a&limit=201'),
      'query limit: found 201, the specification says: must be <= 200',
    ],
    [
      'limit that is no number',
      get('filter[shelf]=a&limit=all'),
      'query limit: found "all", the specification says: must be integer',
    ],
    [
      'flag that is none',
      get('filter[shelf]=a&exists[author]=yes'),
      'query exists[author]: found "yes", the specification says: must be boolean',
    ],
    [
      'unknown value in a list',
      get('filter[shelf]=a&fields[books]=title,price'),
      'query fields[books]/1: found "price", the specification says: one of title, genre, author',
    ],
    [
      'list given twice',
      get('filter[shelf]=a&include=author&include=author'),
      'query include: found ["author","author"], the specification says: given once',
    ],
    ['empty list', get('filter[shelf]='), 'query filter[shelf]: found "", the specification says: no empty value'],
    ['missing required filter', get('limit=1'), 'query filter[shelf]: found nothing, the specification says: required'],
    [
      'unknown attribute',
      post({ title: 'Emma', 'a/b': 1 }),
      'request /data/attributes/a~1b: found 1, the specification says: no such property',
    ],
    [
      'missing attribute',
      post({ genre: 'POEMS' }),
      'request /data/attributes/title: found nothing, the specification says: required',
    ],
    [
      'null for an attribute that has to have a value',
      post({ title: null }),
      'request /data/attributes/title: found null, the specification says: must be string',
    ],
    [
      'unknown value',
      post({ title: 'Emma', genre: 'ESSAY' }),
      'request /data/attributes/genre: found "ESSAY", the specification says: one of NOVEL, POEMS, null',
    ],
    [
      'address without a scheme',
      post({ title: 'Emma', homepage: 'example.com' }),
      'request /data/attributes/homepage: found "example.com", the specification says: must match format "uri"',
    ],
    [
      'missing body',
      { method: 'POST', url: '/v1/books', status: 409, responseBody: refusal },
      'request: found nothing, the specification says: a body is required',
    ],
    [
      'body where none belongs',
      { method: 'DELETE', status: 204, requestBody: {} },
      'request: found {}, the specification says: no body',
    ],
  ])('%s', (_name, exchange, disagreement) => {
    expect(places(exchange)).toEqual([disagreement]);
  });

  test('are found although the simulator refused them', () => {
    const refused = { ...post({ title: 1 }), status: 409, responseBody: refusal };
    expect(places(refused)).toEqual([
      'request /data/attributes/title: found 1, the specification says: must be string',
    ]);
  });

  test('do not count where the test sends them on purpose, unless they get through', () => {
    const malformed = post({ title: 1 });
    expect(places({ ...malformed, status: 409, responseBody: refusal }, 'accepted')).toEqual([]);
    expect(places({ url: '/v1/nonsense', status: 404, responseBody: refusal }, 'accepted')).toEqual([]);
    expect(places(malformed, 'accepted')).toHaveLength(1);
    expect(places({ url: '/v1/nonsense' }, 'accepted')).toHaveLength(1);
  });
});

describe('wrong answers', () => {
  test.each<[string, Partial<Exchange>, string]>([
    [
      'wrong type',
      { responseBody: { data: { ...book, attributes: { title: 1 } } } },
      'answer /data/attributes/title: found 1, the specification says: must be string',
    ],
    [
      'unknown property',
      { responseBody: { data: { ...book, colour: 'red' } } },
      'answer /data/colour: found "red", the specification says: no such property',
    ],
    [
      'unknown value',
      { responseBody: { data: { ...book, attributes: { genre: 'ESSAY' } } } },
      'answer /data/attributes/genre: found "ESSAY", the specification says: one of NOVEL, POEMS, null',
    ],
    [
      'null for an id',
      { responseBody: { data: { ...book, id: null } } },
      'answer /data/id: found null, the specification says: must be string',
    ],
    [
      'null for a collection',
      { url: '/v1/books?filter[shelf]=a', responseBody: { data: null } },
      'answer /data: found null, the specification says: must be array',
    ],
    [
      'included resource that does not belong there',
      { responseBody: { data: book, included: [{ type: 'shelves', id: '3' }] } },
      'answer /included/0/type: found "shelves", the specification says: no such resource here',
    ],
    [
      'included resource with a mistake of its own',
      { responseBody: { data: book, included: [{ type: 'authors', id: '2', attributes: { published: 'long ago' } }] } },
      'answer /included/0/attributes/published: found "long ago", the specification says: must match format "date"',
    ],
    [
      'undeclared status',
      { status: 202, responseBody: { data: book } },
      'answer status: found 202, the specification says: one of 200, 404',
    ],
    ['missing body', {}, 'answer: found nothing, the specification says: a body is required'],
    [
      'body where none belongs',
      { method: 'DELETE', status: 204, responseBody: {} },
      'answer: found {}, the specification says: no body',
    ],
    [
      'refusal of another form',
      { status: 404, responseBody: { errors: [{}] } },
      'answer /errors/0/code: found nothing, the specification says: required',
    ],
  ])('%s', (_name, exchange, disagreement) => {
    expect(places(exchange)).toEqual([disagreement]);
  });

  test('a refusal has the form of all refusals, whatever was asked for', () => {
    expect(places({ url: '/v1/nonsense', status: 404, responseBody: 'Not found' }, 'accepted')).toEqual([
      'answer: found "Not found", the specification says: must be object',
    ]);
    expect(places({ status: 429 })).toEqual([
      'answer status: found 429, the specification says: one of 200, 404',
      'answer: found nothing, the specification says: a body with errors is required',
    ]);
  });

  test('null stands for an unset attribute and for an empty to-one relation', () => {
    const attributes = { title: null, genre: null, cover: { width: null } };
    const unset = { ...book, attributes, relationships: { author: { data: null } } };
    expect(places({ responseBody: { data: unset } })).toEqual([]);
    expect(places({ responseBody: { data: null } })).toEqual([]);
  });

  test('do not count where a fault shaped the answer, but the request does', () => {
    expect(places({ scripted: true, status: 503, responseBody: 'busy' })).toEqual([]);
    expect(places({ scripted: true, status: 503, url: '/v1/books/1?sort=title' })).toHaveLength(1);
  });
});
