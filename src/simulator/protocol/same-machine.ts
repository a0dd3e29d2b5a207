import type { IncomingHttpHeaders } from 'node:http';

/** The names under which a client on this machine reaches the simulator: it listens there only. */
const NAMES: readonly string[] = ['127.0.0.1', 'localhost'];

/**
 * Whether a request was meant for this machine. A page of somebody else's, whose name has been pointed to it (DNS rebinding), still sends
 * its own name.
 * @param host the header, with or without a port: a tunnel may have another one
 */
export function isForThisMachine(host: string | undefined): boolean {
  const name = /^([^:]+)(?::\d{1,5})?$/.exec(host ?? '')?.[1];
  return name !== undefined && NAMES.includes(name.toLowerCase());
}

/** Whether a page of another origin sent the request. What is no browser says nothing of an origin. */
export function isForeign({ host, origin }: IncomingHttpHeaders): boolean {
  return origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase() ?? ''}`;
}
