/** Whether something that must not be read on the way may be sent there: over TLS, or without leaving this machine. */
export function isSafeAddress(url: URL): boolean {
  if (url.username || url.password) return false;
  const local = /^(?:127(?:\.\d+){3}|localhost|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && local);
}
