import type { OpenApi, Parameter, Schema } from './openapi.ts';

/** A small specification in the manner of Apple's: one kind of resource, `books`, with an `authors` relation. */
export function smallDocument(): OpenApi {
  const string: Schema = { type: 'string' };
  const errors = { content: json({ $ref: '#/components/schemas/ErrorResponse' }) };
  const one = { content: json({ $ref: '#/components/schemas/BookResponse' }) };
  return {
    paths: {
      '/v1/books': {
        get: {
          parameters: [
            { ...list('filter[shelf]', string), required: true },
            list('fields[books]', { type: 'string', enum: ['title', 'genre', 'author'] }),
            list('include', { type: 'string', enum: ['author'] }),
            { name: 'exists[author]', in: 'query', schema: { type: 'boolean' } },
            { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 200 } },
          ],
          responses: { 200: { content: json({ $ref: '#/components/schemas/BooksResponse' }) }, 400: errors },
        },
        post: {
          requestBody: { required: true, content: json({ $ref: '#/components/schemas/BookCreateRequest' }) },
          responses: { 201: one, 409: errors },
        },
      },
      '/v1/books/{id}': {
        get: { responses: { 200: one, 404: errors } },
        delete: { responses: { 204: {}, 404: errors } },
      },
      '/v1/books/featured': { patch: { responses: { 204: {} } } },
    },
    components: { schemas: schemas() },
  };
}

function schemas(): Record<string, Schema> {
  const author: Schema = { type: 'object', properties: { data: identifier('authors') } };
  const included: Schema = {
    type: 'array',
    items: {
      oneOf: [{ $ref: '#/components/schemas/Author' }, { $ref: '#/components/schemas/Book' }],
      discriminator: {
        propertyName: 'type',
        mapping: { authors: '#/components/schemas/Author', books: '#/components/schemas/Book' },
      },
    },
  };
  const written = { $ref: '#/components/schemas/Genre', nullable: true };
  return {
    Genre: { type: 'string', enum: ['NOVEL', 'POEMS'] },
    Author: resource('authors', {
      attributes: { type: 'object', properties: { published: { type: 'string', format: 'date' } } },
    }),
    Book: resource('books', {
      attributes: {
        type: 'object',
        properties: {
          title: { type: 'string' },
          genre: { deprecated: true, $ref: '#/components/schemas/Genre' },
          pages: { type: 'integer', format: 'int64' },
          homepage: { type: 'string', format: 'uri' },
          cover: { type: 'object', properties: { width: { type: 'integer' } } },
        },
      },
      relationships: { type: 'object', properties: { author } },
    }),
    BookCreateRequest: {
      type: 'object',
      required: ['data'],
      properties: {
        data: {
          type: 'object',
          required: ['type', 'attributes'],
          properties: {
            type: { type: 'string', enum: ['books'] },
            attributes: {
              type: 'object',
              required: ['title'],
              properties: { title: { type: 'string' }, genre: written, homepage: { type: 'string', format: 'uri' } },
            },
          },
        },
      },
    },
    BookResponse: {
      type: 'object',
      required: ['data'],
      properties: { data: { $ref: '#/components/schemas/Book' }, included },
    },
    BooksResponse: {
      type: 'object',
      required: ['data'],
      properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Book' } }, included },
    },
    ErrorResponse: {
      type: 'object',
      properties: {
        errors: {
          type: 'array',
          items: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
        },
      },
    },
  };
}

function list(name: string, values: Schema): Parameter {
  return { name, in: 'query', explode: false, schema: { type: 'array', items: values } };
}

function identifier(type: string): Schema {
  return {
    type: 'object',
    properties: { type: { type: 'string', enum: [type] }, id: { type: 'string' } },
    required: ['type', 'id'],
  };
}

function resource(type: string, members: Record<string, Schema>): Schema {
  const bare = identifier(type);
  return { ...bare, properties: { ...bare.properties, ...members } };
}

function json(schema: Schema): { 'application/json': { schema: Schema } } {
  return { 'application/json': { schema } };
}
