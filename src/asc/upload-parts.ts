import type { Resource } from '../core/resource.ts';
import { attribute } from '../core/resource.ts';
import { FailureError } from '../core/failure.ts';
import type { Json } from '../core/json/json.ts';
import { isJsonObject } from '../core/json/json.ts';

/** One piece of a file and where it goes. The address is as good as a key: it stands in no message and no event. */
export interface UploadPart {
  method: 'PUT' | 'POST';
  url: URL;
  offset: number;
  length: number;
  /** These go along, and nothing that says who is sending. */
  headers: [name: string, value: string][];
}

/** What the largest storage services take. Apple's largest file, 500 MB, comes in some hundred. */
const MOST_PARTS = 10_000;

/**
 * Reads how Apple wants a reserved file to be sent.
 * @returns `undefined` where the reservation says nothing of it (any more).
 * @throws FailureError, kind `network`, when what it says can't be followed
 */
export function uploadParts({ attributes, ...resource }: Resource, bytes: number): UploadPart[] | undefined {
  const given = attribute({ ...resource, ...(attributes ? { attributes } : {}) }, 'uploadOperations');
  if (!Array.isArray(given) || given.length === 0) return undefined;
  if (given.length > MOST_PARTS)
    throw unusable(`cut the file into ${given.length} parts, and ${MOST_PARTS} is the most`);
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
const TEXT = /^[\t\x20-\x7e\x80-\xff]{0,8192}$/;

function partOf(given: Json): UploadPart {
  if (!isJsonObject(given)) throw unusable('are of an unknown shape');
  const { method, url, offset, length, requestHeaders } = given;
  if (method !== 'PUT' && method !== 'POST') throw unusable('ask for an unknown method');
  if (typeof url !== 'string' || !URL.canParse(url)) throw unusable('lack an address');
  if (!isCount(offset) || !isCount(length) || length === 0) throw unusable('lack a place in the file');
  const headers = headersOf(requestHeaders);
  return { method, url: new URL(url), offset, length, headers };
}

/** A storage tells what a file is by `Content-…`, and has names of its own that begin with `X-`. */
const NEEDED = /^(?:content-(?!length$)|x-(?!forwarded-|http-method)|cache-control$)/i;

/** Apple names one or two. */
const MOST_HEADERS = 50;

/**
 * Those that the storage needs. Everything else that HTTP knows says who is sending, to whom, or where a request ends: that is not for
 * an answer to decide, so it is left out.
 */
function headersOf(given: Json | undefined): [name: string, value: string][] {
  const list = Array.isArray(given) ? given : [];
  if (list.length > MOST_HEADERS) throw unusable(`have more than ${MOST_HEADERS} headers`);
  const headers = list.map((header): [string, string] => {
    const [name, value] = isJsonObject(header) ? [header['name'], header['value']] : [];
    if (typeof name !== 'string' || typeof value !== 'string') throw unusable('have a header of an unknown shape');
    if (!TOKEN.test(name) || !TEXT.test(value)) throw unusable('have a header that can’t be sent');
    return [name, value];
  });
  return headers.filter(([name]) => NEEDED.test(name));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function unusable(what: string): FailureError {
  const message = `Apple reserved the file, but its upload operations ${what}`;
  return new FailureError({ kind: 'network', message });
}
