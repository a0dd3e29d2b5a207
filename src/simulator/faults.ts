/**
 * What goes wrong with a request.
 * status, html: answered so, without effect; drop-before: the connection dies without effect; drop-after: it dies after the effect;
 * late-status: answered so, after the effect; delay: answered late; hang: never answered, without effect; call: something of the test's happens around the effect.
 */
export type FaultAction =
  | { type: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  | { type: 'late-status'; status: number }
  | { type: 'html'; status: number }
  | { type: 'drop-before' }
  | { type: 'drop-after' }
  | { type: 'delay'; ms: number }
  | { type: 'hang' }
  | { type: 'call'; before?(request: Struck): void | Promise<void>; after?(request: Struck): void | Promise<void> };

/** The request that a fault strikes. */
interface Struck {
  method: string;
  /** Path and query. */
  url: string;
}

export interface Fault {
  /** Default: every method. */
  method?: string;
  /** A text is the whole path without the query; a RegExp is tried on path and query. Default: every path. */
  path?: RegExp | string;
  /** The first matching request that it strikes, counted from when the fault was added. Default 1. */
  nth?: number;
  /** How many matching requests in a row it strikes. Default 1. */
  times?: number;
  action: FaultAction;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
}

/** What happens to a request, if anything. */
export type Strike = (method: string, url: string) => FaultAction | undefined;

/** The faults in force; `strike` counts a request and tells what happens to it. The first fault that strikes wins. */
export function createFaults(): Faults & { strike: Strike } {
  let faults: { fault: Fault; matched: number }[] = [];
  return {
    add(fault) {
      faults.push({ fault, matched: 0 });
    },
    clear() {
      faults = [];
    },
    strike: (method, url) => {
      let action: FaultAction | undefined;
      for (const item of faults) {
        if (!matches(item.fault, method, url)) continue;
        item.matched += 1;
        const { nth = 1, times = 1 } = item.fault;
        if (item.matched >= nth && item.matched < nth + times) action ??= item.fault.action;
      }
      return action;
    },
  };
}

function matches({ method, path }: Fault, actualMethod: string, url: string): boolean {
  if (method !== undefined && method !== actualMethod) return false;
  if (path === undefined) return true;
  return typeof path === 'string'
    ? url.split('?')[0] === path
    : new RegExp(path.source, path.flags.replace(/[gy]/g, '')).test(url);
}
