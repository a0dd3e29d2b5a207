import { FailureError } from '../../core/failure.ts';
import { bypassOf } from './no-proxy.ts';
import { isLoopback } from './safe-address.ts';

/** Through what requests go. */
export interface Proxy {
  /** Where it listens, without user name and password. */
  url: URL;
  /** The variable that names it. */
  variable: string;
  /** What it wants to see of whoever asks. It goes to the proxy, and is printed nowhere. */
  authorization?: string;
}

/** How an address is reached: through a proxy, or directly. */
export interface Choice {
  proxy?: Proxy;
  /** What to look at when nothing comes, where a proxy may be the reason. Goes before "and try again". */
  advice?: string;
}

/** Decides for an address. @throws FailureError, kind `network`, where a variable names no proxy that can be used */
export type Proxies = (url: URL) => Choice;

/** Of a variable, the lower case wins, as for curl; an empty one is none. */
function valueOf(env: NodeJS.ProcessEnv, name: string): { variable: string; value: string } | undefined {
  for (const variable of [name.toLowerCase(), name]) {
    const value = env[variable]?.trim();
    if (value) return { variable, value };
  }
  return undefined;
}

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. As for curl and Go, each is for addresses of its own scheme.
 *
 * What is on this machine is asked directly, unless the proxy is there, too: one elsewhere could not reach it, and would get a token in
 * the clear.
 * @throws FailureError, kind `network`, where `HTTPS_PROXY` is of no use; `HTTP_PROXY` is read when it is needed
 */
export function readProxies(env: NodeJS.ProcessEnv): Proxies {
  const isBypassed = bypassOf(valueOf(env, 'NO_PROXY')?.value ?? '');
  const known = new Map<string, Proxy | undefined>();

  function proxyOf(scheme: 'HTTPS' | 'HTTP'): Proxy | undefined {
    if (!known.has(scheme)) {
      const given = valueOf(env, `${scheme}_PROXY`);
      known.set(scheme, given && proxyIn(given.value, given.variable));
    }
    return known.get(scheme);
  }

  function choose(url: URL): Choice {
    const scheme = url.protocol === 'https:' ? 'HTTPS' : 'HTTP';
    const proxy = isBypassed(url) ? undefined : proxyOf(scheme);
    if (proxy && isLoopback(url) && !isLoopback(proxy.url)) return {};
    if (proxy) return { proxy, advice: `check the proxy that ${proxy.variable} names` };
    const kept = valueOf(env, `${scheme}_PROXY`);
    if (kept) return { advice: `check the network (by NO_PROXY, ${url.host} is reached without the proxy)` };
    const other = ['HTTP_PROXY', 'ALL_PROXY'].map((name) => valueOf(env, name)?.variable).find(Boolean);
    return other === undefined || isLoopback(url)
      ? {}
      : { advice: `check the network (${other} is not used for https, HTTPS_PROXY is)` };
  }

  if (!isBypassed(ANYWHERE)) proxyOf('HTTPS');
  return choose;
}

/** A host that no list names: it is reached without a proxy where all are. */
const ANYWHERE = new URL('https://anywhere.invalid');

/** The passwords of proxies, in the forms in which they go about. */
export function proxyPasswords(env: NodeJS.ProcessEnv): string[] {
  return ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']
    .flatMap((name) => [env[name], env[name.toLowerCase()]])
    .flatMap((value) => {
      const url = value === undefined ? undefined : addressIn(value);
      return url?.password ? [url.password, decoded(url.password) ?? ''] : [];
    });
}

/** curl takes an address without a scheme as well. */
function addressIn(value: string): URL | undefined {
  const text = value.includes('://') ? value : `http://${value}`;
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Nothing of the value is quoted but its scheme: a password may stand anywhere in it. */
function proxyIn(value: string, variable: string): Proxy {
  const url = addressIn(value);
  const scheme = url?.protocol.slice(0, -1);
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    throw unusable(`${variable} names a proxy that speaks ${scheme}, which ascend does not`);
  }
  if (!url?.hostname) throw unusable(`${variable} is not the address of a proxy`);
  const user = decoded(url.username);
  const password = decoded(url.password);
  if (user === undefined || password === undefined) {
    throw unusable(`${variable} holds a user name or password that can't be read: write a % in it as %25`);
  }
  const credentials = Buffer.from(`${user}:${password}`).toString('base64');
  return {
    url: new URL(`${url.protocol}//${url.host}`),
    variable,
    ...(user === '' && password === '' ? {} : { authorization: `Basic ${credentials}` }),
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function unusable(message: string): FailureError {
  const hint = 'it has to be like http://proxy.example.com:3128, or https://…; leave it empty to use none';
  return new FailureError({ kind: 'network', message, hint });
}
