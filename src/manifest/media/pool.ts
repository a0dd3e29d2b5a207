/** Runs so many tasks at once, and the others in their turn. */
export function createPool(size: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= size) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // Its place goes to the next one.
      if (next) next();
      else running -= 1;
    }
  };
}
