import type { Resource } from '../core/resource.ts';
import type { Request } from './errors.ts';
import { noAnswer } from './errors.ts';
import type { Answer } from './transport.ts';

/** A JSON:API answer as far as it is read. */
export interface Received {
  data: Resource | Resource[] | null;
  included: Resource[];
  /** Address of the next page. */
  next?: string;
}

/**
 * Checks that an answer is a JSON:API document.
 * @throws FailureError, kind `network`, when it is JSON of some other shape, as a proxy may send.
 */
export function documentOf(request: Request, { status, body }: Answer): Received {
  const document = body as { data?: unknown; included?: unknown; links?: { next?: unknown } } | undefined;
  const data = document?.data;
  const included = document?.included ?? [];
  const readable = data === null || isResource(data) || (Array.isArray(data) && data.every(isResource));
  const next = document?.links?.next ?? undefined;
  // A next link that can't be followed must not pass for the end of the list.
  const linked = next === undefined || typeof next === 'string';
  if (!readable || !linked || !Array.isArray(included) || !included.every(isResource)) {
    throw noAnswer(request, `Apple answered ${status} with JSON of an unknown shape`, request.method !== 'GET');
  }
  return { data, included, ...(next ? { next } : {}) };
}

function isResource(value: unknown): value is Resource {
  if (typeof value !== 'object' || value === null) return false;
  const { type, id } = value as { type?: unknown; id?: unknown };
  // An id becomes part of paths: nothing in it may lead elsewhere.
  return typeof type === 'string' && typeof id === 'string' && /^[^\s/?#%\\]+$/.test(id) && !/^\.+$/.test(id);
}
