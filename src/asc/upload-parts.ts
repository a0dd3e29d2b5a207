import type { Resource } from '../core/resource.ts';
import { attribute } from '../core/resource.ts';
import { FailureError } from '../core/failure.ts';
import type { Json } from '../core/json.ts';
import { isJsonObject } from '../core/json.ts';

/** One piece of a file and where it goes. The address is as good as a key: it stands in no message and no event. */
export interface UploadPart {
  method: 'PUT' | 'POST';
  url: URL;
  offset: number;
  length: number;
  /** Exactly these go along, and nothing that says who is sending. */
  headers: [name: string, value: string][];
}

/**
 * Reads how Apple wants a reserved file to be sent.
 * @returns `undefined` where the reservation says nothing of it (any more).
 * @throws FailureError, kind `network`, when what it says can't be followed
 */
export function uploadParts({ attributes, ...resource }: Resource, bytes: number): UploadPart[] | undefined {
  const given = attribute({ ...resource, ...(attributes ? { attributes } : {}) }, 'uploadOperations');
  if (!Array.isArray(given) || given.length === 0) return undefined;
  const parts = given.map(partOf);
  // Any order is as good as another, but every byte has to have a place.
  let end = 0;
  for (const { offset, length } of parts.toSorted((a, b) => a.offset - b.offset)) {
    if (offset !== end) throw unusable('leave a gap in the file or overlap');
    end = offset + length;
  }
  if (end !== bytes) throw unusable(`are for ${end} bytes, and the file has ${bytes}`);
  return parts;
}

/** What HTTP takes for the name of a header, and for its value (RFC 9110). */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;
const TEXT = /^[\t\x20-\x7e\x80-\xff]*$/;

function partOf(given: Json): UploadPart {
  if (!isJsonObject(given)) throw unusable('are of an unknown shape');
  const { method, url, offset, length, requestHeaders } = given;
  if (method !== 'PUT' && method !== 'POST') throw unusable('ask for an unknown method');
  if (typeof url !== 'string' || !URL.canParse(url)) throw unusable('lack an address');
  if (!isCount(offset) || !isCount(length)) throw unusable('lack a place in the file');
  const headers = (Array.isArray(requestHeaders) ? requestHeaders : []).map((header): [string, string] => {
    const [name, value] = isJsonObject(header) ? [header['name'], header['value']] : [];
    if (typeof name !== 'string' || typeof value !== 'string') throw unusable('have a header of an unknown shape');
    if (!TOKEN.test(name) || !TEXT.test(value)) throw unusable('have a header that can’t be sent');
    return [name, value];
  });
  return { method, url: new URL(url), offset, length, headers };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function unusable(what: string): FailureError {
  const message = `Apple reserved the file, but its upload operations ${what}`;
  return new FailureError({ kind: 'network', message });
}
