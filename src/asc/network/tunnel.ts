import http from 'node:http';
import https from 'node:https';
import { isIP, Socket } from 'node:net';
import { connect as startTls } from 'node:tls';
import { callbackify } from 'node:util';
import { cleanText } from '../clean-text.ts';
import { distrust } from './certificates.ts';
import type { Proxy } from './proxies.ts';
import { UnreachableError } from './unanswered.ts';

/**
 * Connections over TLS through a proxy (CONNECT, RFC 9110 §9.3.6). The proxy learns the name of the host and nothing else. Whatever fails
 * before a connection stands is an UnreachableError: nothing was sent then.
 * @param timeoutMs for the proxy's answer, and once more for the host's
 */
export function createTunnelAgent(proxy: Proxy, timeoutMs: number): https.Agent {
  const agent = new https.Agent({ keepAlive: true });
  const open = callbackify(async (target: Target): Promise<Socket> => {
    const socket = await openTunnel(proxy, target, timeoutMs);
    return secure(socket, target.host, proxy, timeoutMs);
  });
  agent.createConnection = ({ host, port }, callback) => {
    open({ host: host ?? '', port: Number(port ?? 443) }, (error, socket) => callback?.(error, socket));
    return undefined;
  };
  return agent;
}

/** How to reach a proxy itself, over TLS where it wants that. */
export function proxyAddress({ url: { protocol, hostname, port } }: Proxy): {
  request: typeof http.request;
  options: { host: string; port: number; servername: string };
} {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const isTls = protocol === 'https:';
  // Without a name, Node would take the one of the host that is asked for.
  const options = { host, port: Number(port || (isTls ? 443 : 80)), servername: isIP(host) ? '' : host };
  return { request: isTls ? https.request : http.request, options };
}

interface Target {
  host: string;
  port: number;
}

function openTunnel(proxy: Proxy, { host, port }: Target, timeoutMs: number): Promise<Socket> {
  const authority = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const { request, options } = proxyAddress(proxy);
  return new Promise((resolve, reject) => {
    const asking = request({
      ...options,
      method: 'CONNECT',
      path: authority,
      headers: {
        host: authority,
        connection: 'keep-alive',
        ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
      },
      agent: false,
    });
    const timer = setTimeout(() => asking.destroy(slow(`the proxy ${proxy.url.host}`)), timeoutMs);
    asking.once('connect', ({ statusCode = 0 }, socket, head) => {
      clearTimeout(timer);
      const isOpen = statusCode >= 200 && statusCode < 300;
      // The host is silent until it is spoken to: whatever comes now is a page of something that is no proxy.
      if (isOpen && head.length === 0 && socket instanceof Socket) return resolve(socket);
      socket.destroy();
      reject(isOpen ? noProxy(proxy) : refusedBy(proxy, authority, statusCode));
    });
    asking.once('error', (error) => {
      clearTimeout(timer);
      reject(error instanceof UnreachableError ? error : unreachable(proxy, error));
    });
    asking.end();
  });
}

function secure(socket: Socket, host: string, proxy: Proxy, timeoutMs: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const secured = startTls({
      socket,
      host,
      ...(isIP(host) ? {} : { servername: host }),
      ALPNProtocols: ['http/1.1'],
    });
    const fail = (error: Error): void => {
      clearTimeout(timer);
      secured.destroy();
      reject(error);
    };
    const timer = setTimeout(() => fail(slow(`${host} through the proxy ${proxy.url.host}`)), timeoutMs);
    const broken = (error: Error): void => {
      const code = codeOf(error);
      const failed = `the connection to ${host} through the proxy ${proxy.url.host} failed (${code})`;
      fail(new UnreachableError(distrust(host, code) ?? { failed, lasting: false }));
    };
    secured.once('error', broken);
    secured.once('secureConnect', () => {
      clearTimeout(timer);
      secured.off('error', broken);
      resolve(secured);
    });
  });
}

/** Its own refusal, in words. @param target the host that it was asked for */
export function refusedBy(proxy: Proxy, target: string, status: number): UnreachableError {
  const { url, variable, authorization } = proxy;
  if (status === 407) {
    const isKnown = authorization !== undefined;
    return new UnreachableError({
      failed: `the proxy ${url.host} ${isKnown ? `refused the user name and password in ${variable}` : 'wants a user name and password'} (407)`,
      lasting: true,
      hint: isKnown
        ? `check them; special characters are written as in an address, @ as %40`
        : `put them into ${variable}, as in http://USER:PASSWORD@${url.host}, special characters as %40`,
    });
  }
  return new UnreachableError({
    failed: `the proxy ${url.host} did not connect to ${target} (${status})`,
    // A name that it can't resolve, or a host that is down, may be there again: others are decisions.
    lasting: status < 500 && status !== 408 && status !== 429,
    ...(status < 500 ? { hint: `it has to allow CONNECT to ${target}; is ${variable} the right proxy?` } : {}),
  });
}

function unreachable(proxy: Proxy, error: Error): UnreachableError {
  const code = codeOf(error);
  // Node's words for what is not HTTP.
  if (code.startsWith('HPE_')) return noProxy(proxy);
  const { host } = proxy.url;
  const known = distrust(`the proxy ${host}`, code);
  return new UnreachableError(known ?? { failed: `the proxy ${host} can't be reached (${code})`, lasting: false });
}

function noProxy({ url, variable }: Proxy): UnreachableError {
  const failed = `${url.host} does not answer as a proxy does`;
  return new UnreachableError({ failed, lasting: true, hint: `check the address in ${variable}` });
}

function slow(who: string): UnreachableError {
  return new UnreachableError({ failed: `${who} gave no answer in time`, lasting: false });
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? cleanText(error.code) : 'no reason given';
}
