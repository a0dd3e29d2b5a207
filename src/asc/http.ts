import type { IncomingHttpHeaders } from 'node:http';
import got, { RequestError, TimeoutError } from 'got';
import type { JsonObject } from '../core/json/json.ts';
import { cleanText } from './clean-text.ts';
import type { Route } from './network/network.ts';
import type { Unanswered } from './network/unanswered.ts';
import { isUnsent } from './network/unanswered.ts';

/** One request, ready to go. */
export interface Outgoing {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  url: URL;
  token: string;
  body: JsonObject | undefined;
  timeoutMs: number;
  route: Route;
}

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** Of the body, unpacked. */
  bytes: number;
}

/** The largest page of Apple's (8,000 price points) has some 5 MB. In bytes, unpacked. */
const LARGEST = 16 * 1024 * 1024;

/** Makes one request, once: no retry, no redirect. The error of the HTTP library, which holds the token, stays in here. */
export async function exchange(outgoing: Outgoing): Promise<RawAnswer | Unanswered> {
  const { method, url, token, body, timeoutMs, route } = outgoing;
  // A stream, because only so an endless body can be refused while it comes.
  const stream = got.stream(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    timeout: { request: timeoutMs, lookup: timeoutMs / 3, connect: timeoutMs / 3, secureConnect: timeoutMs / 3 },
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
    ...route.options,
  });
  // The library leaves such a stream open for a body to be piped into.
  if (body === undefined && method !== 'GET') stream.end();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST) return { failed: tooLarge(url), unsent: false, lasting: true };
      chunks.push(chunk);
    }
  } catch (error) {
    return unanswered(outgoing, error);
  }
  const { response } = stream;
  if (!response) return { failed: `${url.host} gave no answer`, unsent: false, lasting: false };
  const intercepted = route.intercepted(response.statusCode, response.headers);
  if (intercepted) return intercepted;
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: response.statusCode, headers: response.headers, text, bytes: size };
}

function unanswered({ url, route }: Outgoing, error: unknown): Unanswered {
  if (!(error instanceof RequestError)) throw error;
  const known = route.explain(error);
  if (known) return known;
  const failed =
    error instanceof TimeoutError
      ? `${url.host} gave no answer in time`
      : `the connection to ${url.host} failed (${cleanText(error.code)})`;
  return { failed, unsent: isUnsent(error), lasting: false };
}

function tooLarge(url: URL): string {
  return `the answer of ${url.host} is larger than ${LARGEST / 1024 / 1024} MB and was not read`;
}
