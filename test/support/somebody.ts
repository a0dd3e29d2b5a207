import type { Client } from '../../src/asc/client.ts';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/credentials.ts';
import type { Simulator } from '../../src/simulator/index.ts';

/** Another hand at the same App Store Connect: a colleague on the website, or another tool. */
export async function somebody(simulator: Pick<Simulator, 'url' | 'env'>): Promise<Client> {
  const credentials = await findCredentials(simulator.env, { cwd: '/nowhere', home: '/nowhere' });
  return createClient({ baseUrl: simulator.url, credentials, writable: true });
}
