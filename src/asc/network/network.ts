import type { Agent } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { OptionsInit, RequestError } from 'got';
import { TimeoutError } from 'got';
import { distrust } from './certificates.ts';
import { cleanText } from '../clean-text.ts';
import type { Choice, Proxies, Proxy } from './proxies.ts';
import { isLoopback } from './safe-address.ts';
import { createTunnelAgent, proxyAddress, refusedBy } from './tunnel.ts';
import type { Unanswered } from './unanswered.ts';
import { isUnsent, UnreachableError } from './unanswered.ts';

/** The way to one address, and what it means where it leads nowhere. */
export interface Route {
  /** For the HTTP library. */
  options: Pick<OptionsInit, 'agent' | 'request'>;
  /** What to look at when nothing comes, where a proxy may be the reason. */
  advice?: string;
  /** What an error of the HTTP library means here, where more is known of it than its code. */
  explain(error: RequestError): Unanswered | undefined;
  /** Why an answer is none of the server's. */
  intercepted(status: number, headers: IncomingHttpHeaders): Unanswered | undefined;
}

export type Network = (url: URL) => Route;

/** Connections are kept, and used again, for as long as there is a network. @param timeoutMs for one attempt as a whole */
export function createNetwork(proxies: Proxies, timeoutMs: number): Network {
  const agents = new Map<Proxy, Agent>();

  function agentFor(proxy: Proxy): Agent {
    const agent = agents.get(proxy) ?? createTunnelAgent(proxy, timeoutMs / 3);
    agents.set(proxy, agent);
    return agent;
  }

  return (url) => {
    const choice = proxies(url);
    const { proxy } = choice;
    if (!proxy) return directly(url, choice);
    return url.protocol === 'https:'
      ? { ...directly(url, choice), options: { agent: { https: agentFor(proxy) } } }
      : forwarded(url, proxy, choice);
  };
}

function directly(url: URL, { proxy, advice }: Choice): Route {
  return {
    options: {},
    ...(advice === undefined ? {} : { advice }),
    explain({ cause, code }) {
      if (cause instanceof UnreachableError) return cause.unanswered;
      if (code === 'ECONNREFUSED' && !proxy && isLoopback(url)) return nobodyAt(url);
      const distrusted = distrust(url.host, code);
      return distrusted && { ...distrusted, unsent: true };
    },
    intercepted: () => undefined,
  };
}

/** Nothing on this machine begins to listen because somebody waits. */
function nobodyAt({ origin, port }: URL): Unanswered {
  const start = `start it with  ascend simulator${port === '' ? '' : ` --port ${port}`}`;
  return { failed: `nothing answers at ${origin}`, unsent: true, lasting: true, hint: start };
}

/** Without TLS, a proxy gets the request itself, with the whole address (RFC 9112 §3.2.2). That is for this machine only. */
function forwarded(url: URL, proxy: Proxy, { advice }: Choice): Route {
  const { host } = proxy.url;
  return {
    options: {
      request(target, { headers, ...others }, callback) {
        const { request, options } = proxyAddress(proxy);
        return request(
          {
            ...others,
            ...options,
            hostname: options.host,
            protocol: proxy.url.protocol,
            path: `${target.origin}${target.pathname}${target.search}`,
            headers: {
              ...Object.fromEntries(Object.entries(headers ?? {})),
              host: target.host,
              ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
            },
          },
          callback,
        );
      },
    },
    ...(advice === undefined ? {} : { advice }),
    explain(error) {
      const unsent = isUnsent(error);
      const slow = error instanceof TimeoutError;
      const broken = `${unsent ? "can't be reached" : 'broke off the connection'} (${cleanText(error.code)})`;
      const failed = `the proxy ${host} ${slow ? 'gave no answer in time' : broken}`;
      return { failed, unsent, lasting: false };
    },
    intercepted(status, headers) {
      if (status === 407) return refusedBy(proxy, url.host, status).unanswered;
      const type = headers['content-type'] ?? '';
      const isGateways = (status === 502 || status === 504) && !type.includes('json');
      if (!isGateways && !type.startsWith('text/html')) return undefined;
      return { failed: `the proxy ${host} answered ${status} for ${url.host}`, unsent: false, lasting: false };
    },
  };
}
