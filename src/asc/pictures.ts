import got, { RequestError } from 'got';
import { FailureError } from '../core/failure.ts';
import { createLimiter } from '../core/limiter.ts';
import type { PresentFile } from '../core/present.ts';
import type { Route } from './network/network.ts';
import { createNetwork } from './network/network.ts';
import type { Proxies } from './network/proxies.ts';
import type { Backoff } from './limits/retry.ts';
import { backoff, DEFAULT_RETRY, mayRetry } from './limits/retry.ts';
import { isAtOrBelow, isLoopback } from './network/safe-address.ts';

/** Where Apple shows a picture, and the size that it has there. */
type Image = NonNullable<PresentFile['image']>;

/** Fetches a picture as Apple shows it, in its full size. @throws FailureError */
export type FetchPicture = (image: Image) => Promise<Uint8Array>;

export interface PictureOptions {
  /** Where the API is: only one on this machine may name this machine. */
  baseUrl: string;
  /** Absent: every address is asked directly. */
  proxies?: Proxies;
  retry?: Backoff;
}

/** Where Apple's pictures have been seen. */
const HOSTS = ['mzstatic.com', 'apple.com'];

/** Bytes. A picture of the largest display has a tenth of it. */
const LARGEST = 64 * 1024 * 1024;

/** Pictures under way at once. */
const CONCURRENCY = 4;

/** For one attempt, in milliseconds. */
const TIMEOUT = 60_000;

/** Fetches pictures from Apple's image hosts. No token goes there, nor to anywhere that an answer leads to. */
export function createPictureReader({ baseUrl, proxies, retry }: PictureOptions): FetchPicture {
  const policy = { ...DEFAULT_RETRY, ...retry };
  const gate = createLimiter(CONCURRENCY);
  const network = createNetwork(proxies ?? (() => ({})), TIMEOUT);
  return (image) =>
    gate(async () => {
      const url = addressOf(image, new URL(baseUrl));
      for (let tried = 1; ; tried += 1) {
        const answer = await attempt(url, network(url));
        if (answer instanceof Uint8Array) return answer;
        if (!mayRetry('GET', answer) || tried > policy.limit) throw failed(url, answer.words);
        await new Promise((resolve) => setTimeout(resolve, backoff(tried, policy)));
      }
    });
}

/** @throws FailureError for what is no address of Apple's */
function addressOf({ templateUrl, width, height }: Image, api: URL): URL {
  const filled = templateUrl
    .replaceAll('{w}', String(Math.round(width)))
    .replaceAll('{h}', String(Math.round(height)))
    .replaceAll('{f}', 'png');
  const url = URL.canParse(filled) ? new URL(filled) : undefined;
  if (url && !url.username && !url.password) {
    const isApples =
      url.protocol === 'https:' && url.port === '' && HOSTS.some((host) => isAtOrBelow(url.hostname, host));
    if (isApples || (isLoopback(url) && isLoopback(api))) return url;
  }
  throw new FailureError({
    kind: 'network',
    message: 'its address is none of Apple’s image hosts, and nothing was fetched from there',
  });
}

interface Unanswered {
  status?: number;
  lasting?: boolean;
  words: string;
}

async function attempt(url: URL, route: Route): Promise<Uint8Array | Unanswered> {
  // A stream, because only so an endless body can be refused while it comes.
  const stream = got.stream(url, {
    timeout: { request: TIMEOUT },
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
    ...route.options,
  });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST) return { lasting: true, words: `it is larger than ${LARGEST / 1024 / 1024} MB` };
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const known = route.explain(error);
    return known
      ? { ...(known.lasting ? { lasting: true } : {}), words: known.failed }
      : { words: `${url.host} gave no answer` };
  }
  const { response } = stream;
  if (!response) return { words: `${url.host} gave no answer` };
  const intercepted = route.intercepted(response.statusCode, response.headers);
  if (intercepted) return { words: intercepted.failed };
  return response.statusCode === 200
    ? Buffer.concat(chunks)
    : { status: response.statusCode, words: `${url.host} answered ${response.statusCode}` };
}

function failed(url: URL, words: string): FailureError {
  return new FailureError({
    kind: 'network',
    message: `a picture could not be fetched: ${words}`,
    hint: `is ${url.host} reachable?`,
  });
}
