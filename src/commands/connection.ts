import { createHostLimits } from '../asc/limits/adaptive-limit.ts';
import type { Client } from '../asc/client.ts';
import { APPLE_SERVER, checkedBase, createClient } from '../asc/client.ts';
import { findCredentials } from '../asc/auth/credentials.ts';
import { readProxies } from '../asc/network/proxies.ts';
import type { HourlyBudget } from '../asc/limits/hourly-budget.ts';
import { createHourlyBudget } from '../asc/limits/hourly-budget.ts';
import type { WriteGuard } from '../asc/write-guard.ts';
import type { FetchPicture } from '../asc/pictures.ts';
import { createPictureReader } from '../asc/pictures.ts';
import type { FileReader } from '../core/local-file.ts';
import type { Listener } from '../core/event.ts';
import type { Io } from './io.ts';

/** Clients for App Store Connect: the reader can't write, and only `apply` asks for the other one. */
export interface Connection {
  /** The host that is asked, where it is not Apple's. */
  server?: string;
  /** What the key may send in an hour, for all of them together. */
  budget: HourlyBudget;
  reader(listener: Listener): Client;
  writer(options: WriterOptions): Client;
  /** Where pictures come from that Apple shows. */
  pictures(): FetchPicture;
}

interface WriterOptions {
  listener: Listener;
  /** Where the bytes of uploads come from. */
  files: FileReader;
  /** Lets out what may be written. */
  writable: WriteGuard;
  /** For so long a request waits in all because Apple asks for it. */
  mostAskedMs: number;
  /** Ends such a pause. */
  signal: AbortSignal;
}

type ConnectIo = Pick<Io, 'env' | 'cwd' | 'home' | 'stderr' | 'pauses' | 'guard'>;

/** Finds the credentials and the address, without a request, and says whose it is where it is not Apple's. */
export async function connect({ env, cwd, home, stderr, pauses, guard }: ConnectIo): Promise<Connection> {
  const credentials = await findCredentials(env, { cwd, home }, guard);
  const baseUrl = checkedBase(env['ASC_BASE_URL'] || APPLE_SERVER);
  const hosts = env['ASC_UPLOAD_HOSTS'];
  const places = { baseUrl, proxies: readProxies(env), ...(hosts ? { uploadHosts: hosts } : {}) };
  // What reading found out of the hosts holds for writing.
  const limits = createHostLimits(pauses?.time?.now);
  const budget = createHourlyBudget(pauses?.time?.now);
  const options = { credentials, limits, budget, ...places };
  const server = otherServer(baseUrl);
  if (server !== undefined) stderr.write(`Talking to ${server}, not to App Store Connect.\n`);
  return {
    ...(server === undefined ? {} : { server }),
    budget,
    reader: (listener) => createClient({ ...options, retry: pauses?.retry ?? {}, writable: false, listener }),
    writer: ({ mostAskedMs, ...more }) =>
      createClient({ ...options, retry: { ...pauses?.retry, mostAskedMs }, ...more }),
    pictures: () =>
      createPictureReader({ baseUrl, proxies: places.proxies, ...(pauses ? { retry: pauses.retry } : {}) }),
  };
}

/** The host of an address, without what else stands in it. */
function otherServer(baseUrl: string): string | undefined {
  const { host } = new URL(baseUrl);
  return host === new URL(APPLE_SERVER).host ? undefined : host;
}
