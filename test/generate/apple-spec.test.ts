import { expect, test } from 'vitest';
import type { AppleSpec, Schema } from '../../scripts/generate/apple-spec.ts';
import { resourceIn } from '../../scripts/generate/apple-spec.ts';

const text: Schema = { type: 'string' };

function resource(type: string, more: Record<string, Schema>, required: string[]): Schema {
  return { properties: { type: { type: 'string', enum: [type] }, id: text, ...more }, required };
}

const linkage = resource('shelves', {}, ['id', 'type']);
const title = { properties: { title: text, genre: { $ref: '#/components/schemas/Genre' } }, required: ['title'] };
const shelf = { properties: { shelf: { properties: { data: linkage } }, readers: { properties: { links: {} } } } };
const SPEC: AppleSpec = {
  paths: {
    '/v2/books': {
      get: {
        parameters: [
          { name: 'fields[books]', schema: { items: { enum: ['title', 'shelf'] } } },
          { name: 'include', schema: { items: { enum: ['shelf'] } } },
        ],
        responses: { '200': { content: { 'application/json': { schema: { $ref: '#/x/BooksResponse' } } } } },
      },
    },
    // What other types may include does not count.
    '/v1/shelves': {
      get: { parameters: [{ name: 'include', schema: { items: { enum: ['room'] } } }], responses: {} },
    },
  },
  components: {
    schemas: {
      Genre: { type: 'string', enum: ['NOVEL', 'POEMS'] },
      Book: resource('books', { attributes: { properties: { name: text } } }, ['id', 'type']),
      BookV2: resource('books', { attributes: title, relationships: shelf }, ['id', 'type']),
      BookV2CreateRequest: {
        properties: {
          data: resource('books', { attributes: title, relationships: { ...shelf, required: ['shelf'] } }, ['type']),
        },
      },
      BooksResponse: { properties: { data: { type: 'array', items: { $ref: '#/components/schemas/BookV2' } } } },
      PageInlineCreate: resource('pages', { attributes: { properties: { number: { type: 'integer' } } } }, ['type']),
      Page: resource('pages', {}, ['id', 'type']),
    },
  },
};

test('a type is what its last version says, with references written out', () => {
  const { name, answer, update } = resourceIn(SPEC, 'books');
  expect(name).toBe('BookV2');
  expect(answer.attributes).toEqual({ title: text, genre: { type: 'string', enum: ['NOVEL', 'POEMS'] } });
  expect(update).toBeUndefined();
});

test('what a request must name is told from what it may, and what is shown only as an address has no type', () => {
  const { answer, create } = resourceIn(SPEC, 'books');
  expect(create?.requiredAttributes).toEqual(['title']);
  expect(create?.relationships['shelf']).toEqual({ type: 'shelves', many: false, required: true, links: false });
  expect(answer.relationships['readers']).toEqual({ type: '', many: false, required: false, links: true });
});

test('fields and includes are those of the addresses that answer the type', () => {
  const { fields, includes } = resourceIn(SPEC, 'books');
  expect([fields, includes]).toEqual([['shelf', 'title'], ['shelf']]);
});

test('what only comes along with others is created all the same', () => {
  expect(resourceIn(SPEC, 'pages').create?.attributes).toEqual({ number: { type: 'integer' } });
});

test('a type that Apple does not have is an error', () => {
  expect(() => resourceIn(SPEC, 'book')).toThrow("Apple's specification has no resource of the type book");
});
