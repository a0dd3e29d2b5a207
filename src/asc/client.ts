import type { Collection, Query, Reader, Resource } from '../core/resource.ts';
import type { Listener } from '../core/event.ts';
import { FailureError } from '../core/failure.ts';
import type { JsonObject } from '../core/json/json.ts';
import type { HostLimits } from './limits/adaptive-limit.ts';
import { createHostLimits } from './limits/adaptive-limit.ts';
import type { Credentials } from './auth/credentials.ts';
import type { HourlyBudget } from './limits/hourly-budget.ts';
import { createHourlyBudget } from './limits/hourly-budget.ts';
import { pageIn, resourceIn } from './json-api.ts';
import { forbidden, isAbsence } from './errors.ts';
import { followPages } from './paging.ts';
import type { RateLimit } from './limits/rate-limit.ts';
import type { RetryPolicy } from './limits/retry.ts';
import { DEFAULT_RETRY } from './limits/retry.ts';
import { createTokenSource } from './auth/token.ts';
import { isSafeAddress } from './network/safe-address.ts';
import type { MaySend } from './transport.ts';
import { createTransport } from './transport.ts';
import { createNetwork } from './network/network.ts';
import type { Proxies } from './network/proxies.ts';
import type { FileReader } from '../core/local-file.ts';
import { uploadHosts } from './upload-address.ts';
import type { SendParts } from './uploader.ts';
import { createUploader } from './uploader.ts';
import type { WriteGuard } from './write-guard.ts';

export interface ClientOptions {
  /** Default: Apple's. Plain HTTP is taken for loopback only, because a token must not travel in the clear. */
  baseUrl?: string;
  credentials: Credentials;
  /** What may be sent besides GET: only what this lets out. `false`: nothing. */
  writable: WriteGuard | false;
  /** How many requests each host gets at once. Default: found out anew. */
  limits?: HostLimits;
  /** What the key may send in an hour. Default: found out anew. */
  budget?: HourlyBudget;
  /** For one attempt, default 30 000. */
  timeoutMs?: number;
  retry?: Partial<RetryPolicy>;
  /** Once aborted, no pause lasts, and nothing is sent again. */
  signal?: AbortSignal;
  listener?: Listener;
  /** Needed for uploads only. */
  files?: FileReader;
  /** Default: none, whatever the environment says. */
  proxies?: Proxies;
  /** Hosts besides Apple's to which files may go, as `ASC_UPLOAD_HOSTS` has them. */
  uploadHosts?: string;
  /** Milliseconds since 1970, for the token's times. */
  now?: () => number;
}

export interface Client extends Reader {
  /**
   * Sends a writing request.
   * @param maySend asked before it is sent after a pause: what it replaces may be something else by then
   * @returns the resource Apple answered with, if any.
   * @throws FailureError; `ambiguous` when it may have taken effect all the same.
   */
  write(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: JsonObject,
    maySend?: MaySend,
  ): Promise<Resource | undefined>;
  /**
   * Sends the parts of a reserved file.
   * @throws FailureError; never with the address of a part, which is as good as a key.
   */
  upload: SendParts;
  /** What Apple last said of the hourly budget. */
  rateLimit(): RateLimit | undefined;
}

/** Where App Store Connect answers. */
export const APPLE_SERVER = 'https://api.appstoreconnect.apple.com';

/** Apple's largest page. Its default differs from collection to collection, so it is always asked for. */
const PAGE = 200;

/** A client for App Store Connect. Every failure it throws is a FailureError. */
export function createClient(options: ClientOptions): Client {
  const baseUrl = checkedBase(options.baseUrl ?? APPLE_SERVER);
  const sending = {
    retry: { ...DEFAULT_RETRY, ...options.retry },
    timeoutMs: options.timeoutMs ?? 30_000,
    listener: options.listener ?? (() => {}),
    ...(options.signal ? { signal: options.signal } : {}),
  };
  const limits = options.limits ?? createHostLimits();
  const network = createNetwork(options.proxies ?? (() => ({})), sending.timeoutMs);
  // A proxy that can't be used is refused before anything is asked.
  network(new URL(baseUrl));
  const writes = options.writable || undefined;
  const tokens = createTokenSource(options.credentials, options.now);
  const transport = createTransport({
    ...sending,
    baseUrl,
    limits,
    budget: options.budget ?? createHourlyBudget(),
    network,
    tokens,
    guard: options.credentials.guard,
    writes,
    now: options.now ?? Date.now,
  });
  const places = { api: new URL(baseUrl), hosts: uploadHosts(options.uploadHosts ?? '') };
  const { files } = options;
  const sendParts = files && writes && createUploader({ ...sending, limits, files, places, network, guard: writes });

  async function readPage(path: string) {
    const request = { method: 'GET' as const, path };
    return pageIn(request, await transport.send(request));
  }

  return {
    rateLimit: transport.rateLimit,

    async one(path, query) {
      try {
        const request = { method: 'GET' as const, path: withQuery(path, query) };
        const { data, included } = resourceIn(request, await transport.send(request));
        return data === null ? undefined : { data, included };
      } catch (error) {
        // An empty to-one relation is 404 for some and `data: null` for others; a wrong path is a mistake of ours.
        if (error instanceof FailureError && isAbsence(error)) return undefined;
        throw error;
      }
    },

    all: (path, query, enough): Promise<Collection> =>
      followPages(withQuery(path, { limit: PAGE, ...query }), new URL(baseUrl).origin, readPage, enough),

    async write(method, path, body, maySend) {
      const request = { method, path };
      if (!writes) throw forbidden(request, `${method} ${path} was refused: only apply may write`);
      const answer = await transport.send(request, body, maySend).catch((error: unknown) => {
        // What is gone is deleted, by this request or before it.
        if (method === 'DELETE' && error instanceof FailureError && isAbsence(error)) return undefined;
        throw error;
      });
      // A POST owes the resource with its id, unless it says that there is none.
      if (!answer || answer.status === 204 || (answer.body === undefined && method !== 'POST')) return undefined;
      return resourceIn(request, answer, body ?? {}).data ?? undefined;
    },

    async upload(parts, path, watch) {
      const request = { method: 'PUT', path };
      if (!writes) throw forbidden(request, `the upload of ${path} was refused: only apply may write`);
      if (!sendParts) throw forbidden(request, `the upload of ${path} was refused: nothing reads files here`);
      await sendParts(parts, path, watch);
    },
  };
}

/** Where the API is. @throws FailureError, kind `auth`, where a token can't be sent there safely */
export function checkedBase(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url && isSafeAddress(url)) return baseUrl;
  throw new FailureError({
    kind: 'auth',
    // Not quoted whole: it may hold a password.
    message: url?.host
      ? `ASC_BASE_URL is on ${url.host}, where a token can't be sent safely`
      : 'ASC_BASE_URL is not an address to which a token can be sent safely',
    hint: 'it has to be an https address, or http on this machine (127.0.0.1), without a user name or password',
  });
}

function withQuery(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).map(([name, value]) => {
    const text = typeof value === 'object' ? value.join(',') : String(value);
    return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  });
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}
