import { FailureError } from '../core/failure.ts';
import { isAtOrBelow, isLoopback, isSafeAddress } from './network/safe-address.ts';

/** Apple's storage has been seen at `…object-storage.apple.com` and `…blobstore.apple.com`. */
const APPLE = 'apple.com';

export interface UploadPlaces {
  /** Where the API is: only one on this machine may name this machine. */
  api: URL;
  /** Hosts besides Apple's, each with those below it. */
  hosts: readonly string[];
}

/** Why a file must not be sent to an address, and what to do where anything can be done. */
export interface Unsafe {
  message: string;
  hint?: string;
}

/**
 * Reads `ASC_UPLOAD_HOSTS`: names of hosts, with commas between them.
 * @throws FailureError, kind `auth`, for what is no name of a host
 */
export function uploadHosts(text: string): string[] {
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.flatMap((entry, index) => {
    if (entry === '') return [];
    const url = URL.canParse(`https://${entry}`) ? new URL(`https://${entry}`) : undefined;
    // A top-level domain alone would stand for half of the world.
    if (url && !/[/:@?#\\]/.test(entry) && /^[a-z\d_-]+(?:\.[a-z\d_-]+)+$/.test(url.hostname)) return [url.hostname];
    throw new FailureError({
      kind: 'auth',
      message: `entry ${index + 1} of ASC_UPLOAD_HOSTS is not the name of a host`,
      hint: 'it has to be like storage.example.com, which stands for the hosts below it too: no scheme, port, path or *',
    });
  });
}

/** Judges an address that an answer names for a part of a file. @returns nothing where a file may be sent there */
export function judgeUpload(url: URL, { api, hosts }: UploadPlaces): Unsafe | undefined {
  if (url.username || url.password) return { message: 'an address with a user name or password' };
  if (isLoopback(url)) {
    if (isLoopback(api) && isSafeAddress(url)) return undefined;
    return { message: 'an address on this machine, although the API is elsewhere' };
  }
  if (url.protocol !== 'https:') return { message: `${nameOf(url)} without encryption` };
  if (url.port !== '') return { message: `${nameOf(url)} at port ${url.port}, and Apple’s storage is at 443` };
  if ([APPLE, ...hosts].some((host) => isAtOrBelow(url.hostname, host))) return undefined;
  return {
    message: `${nameOf(url)}, which is none of Apple’s hosts`,
    hint: 'where you know this host as Apple’s storage, name it in ASC_UPLOAD_HOSTS',
  };
}

function nameOf({ hostname }: URL): string {
  return hostname === '' ? 'an address without a host' : hostname.slice(0, 100);
}
