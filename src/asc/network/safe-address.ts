/** Whether something that must not be read on the way may be sent there: over TLS, or without leaving this machine. */
export function isSafeAddress(url: URL): boolean {
  if (url.username || url.password) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** A dot at the end makes it another name for some servers: it is taken for none of them. */
export function isAtOrBelow(name: string, host: string): boolean {
  return name === host || name.endsWith(`.${host}`);
}

/** Whether an address is on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:127(?:\.\d+){3}|localhost|\[::1\])$/.test(hostname);
}
