/**
 * Waits for what only reads, but no longer than until the signal is aborted: what it comes to after that is of no use to anybody.
 * @returns nothing where it was
 */
export async function unlessAborted<T>(reading: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let stop = (): void => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([reading, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
