import type { Client } from '../asc/client.ts';
import { createClient } from '../asc/client.ts';
import { findCredentials } from '../asc/credentials.ts';
import type { Listener } from '../core/event.ts';
import type { Io } from './io.ts';

/** Clients for App Store Connect: the reader can't write, and only `apply` asks for the other one. */
export interface Connection {
  reader(listener: Listener): Client;
  writer(listener: Listener): Client;
}

/** Finds the credentials and the address, without a request. */
export async function connect({ env, cwd, home }: Io): Promise<Connection> {
  const credentials = await findCredentials(env, { cwd, home });
  const baseUrl = env['ASC_BASE_URL'];
  const open = (writable: boolean) => (listener: Listener) =>
    createClient({ credentials, writable, listener, ...(baseUrl ? { baseUrl } : {}) });
  return { reader: open(false), writer: open(true) };
}
