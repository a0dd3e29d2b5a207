import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request as ask } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { Certificate } from './certificate.ts';

/** A request as a proxy gets it: the whole address, or for CONNECT the host and port. */
interface Asked {
  method: string;
  target: string;
  headers: IncomingHttpHeaders;
}

export interface ProxyOptions {
  /** Answers in the proxy's own name, instead of passing on. @returns whether it did */
  onConnect?: (socket: Duplex, nth: number) => boolean;
  onRequest?: (request: IncomingMessage, response: ServerResponse, nth: number) => boolean;
  /** Where a tunnel really leads: a port on this machine. Default: the one that is asked for. */
  portOf?: (authority: string) => number;
  /** For `localhost`: the proxy itself is reached over TLS. */
  certificate?: Certificate;
}

export interface StartedProxy {
  url: string;
  host: string;
  asked: Asked[];
  /** By which it was called, over TLS (SNI). */
  names: (string | false | null)[];
}

/** A proxy on this machine, as companies have them, for the running test. It passes on what is not meant for itself. */
export async function startProxy(options: ProxyOptions = {}): Promise<StartedProxy> {
  const { onConnect, onRequest, certificate, portOf = (authority) => Number(authority.split(':').at(-1)) } = options;
  const asked: Asked[] = [];
  const names: StartedProxy['names'] = [];
  const sockets = new Set<Duplex>();
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '', url = '', headers } = request;
    asked.push({ method, target: url, headers });
    if (onRequest?.(request, response, asked.length)) return;
    // Its own credentials end here (RFC 9110 §11.7.2).
    const { 'proxy-authorization': _, ...passed } = headers;
    const onward = ask(new URL(url), { method, headers: passed }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>'),
    );
    request.pipe(onward);
  };
  const server = certificate ? createTlsServer(certificate, take) : createServer(take);
  server.on('secureConnection', ({ servername }: TLSSocket) => names.push(servername));
  server.on('connect', ({ url = '', headers }: IncomingMessage, socket: Duplex) => {
    asked.push({ method: 'CONNECT', target: url, headers });
    keep(socket);
    if (onConnect?.(socket, asked.length)) return;
    const onward = connect(portOf(url), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.once('error', () => refusing(502)(socket, 0));
    keep(onward);
  });
  function keep(socket: Duplex | Socket): void {
    sockets.add(socket);
    // A client that goes away resets what it has not read.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const host = `${certificate ? 'localhost' : '127.0.0.1'}:${port}`;
  return { url: `${certificate ? 'https' : 'http'}://${host}`, host, asked, names };
}

/** Answers CONNECT with a status of its own. */
export function refusing(status: number, body = ''): NonNullable<ProxyOptions['onConnect']> {
  return (socket) => {
    socket.end(`HTTP/1.1 ${status} No\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    return true;
  };
}
