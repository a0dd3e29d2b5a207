import type { HostLimits } from '../../src/asc/limits/adaptive-limit.ts';
import { pause } from '../../src/asc/pause.ts';
import { createLimiter } from '../../src/core/limiter.ts';
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { ClientOptions } from '../../src/asc/client.ts';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/auth/credentials.ts';
import type { Event } from '../../src/core/event.ts';
import { FailureError } from '../../src/core/failure.ts';
import type { Failure } from '../../src/core/failure.ts';
import { ANY_WRITE } from '../support/any-write.ts';

export interface Received {
  method: string;
  url: string;
  token: string;
  body: string;
}

export type Answer = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A server that answers as the test says, and keeps what it got. */
export async function serve(answer: Answer): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, token: (headers.authorization ?? '').replace('Bearer ', ''), body });
      answer(request, response, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, received };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** Answers one after the other; the last one for all that follow. */
export function inTurn(...answers: Answer[]): Answer {
  return (request, response, nth) => answers[Math.min(nth, answers.length) - 1]?.(request, response, nth);
}

export const EMPTY = json(200, { data: [], links: { self: '/' } });
export const THING = json(200, { data: { type: 'things', id: '1' } });
export const drop: Answer = (request) => request.socket.destroy();

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export async function clientFor(
  baseUrl: string,
  options: Partial<ClientOptions> = {},
  env: Record<string, string> = {},
) {
  const events: Event[] = [];
  const credentials = await findCredentials(
    { ASC_KEY_ID: 'KEY', ASC_ISSUER_ID: 'ISSUER', ASC_PRIVATE_KEY: PEM, ...env },
    { cwd: '/nowhere', home: '/nowhere' },
  );
  const client = createClient({
    baseUrl,
    credentials,
    writable: ANY_WRITE,
    timeoutMs: 300,
    retry: { limit: 2, baseDelayMs: 1, maxDelayMs: 100, mostAskedMs: 100 },
    listener: (event) => events.push(event),
    ...options,
  });
  return { client, events };
}

/** The failure that work ends with. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof FailureError) return error.failure;
  throw new Error(`expected a FailureError, got ${String(error)}`);
}

/** So many requests at once, whatever comes of them. */
export function fixedLimits(most: number): HostLimits {
  const limits = new Map<string, ReturnType<typeof createLimiter>>();
  return (host) => {
    const limit = limits.get(host) ?? createLimiter(most);
    limits.set(host, limit);
    return { run: (_sort, work) => limit(() => work(false)), pauseFor: (ms) => pause(ms), current: () => most };
  };
}

/** Notes the pauses for which nothing may be sent to a host, and makes none. */
export function notedPauses(): { limits: HostLimits; pauses: number[] } {
  const pauses: number[] = [];
  const limits = fixedLimits(3);
  const pauseFor = (ms: number): Promise<void> => {
    pauses.push(ms);
    return Promise.resolve();
  };
  return { limits: (host) => ({ ...limits(host), pauseFor }), pauses };
}

/** A host that takes one request at once: all others stand in line. */
export async function oneAtOnce(limits: HostLimits, host: string): Promise<void> {
  const gate = limits(host);
  while (gate.current() > 1) {
    await gate.run(
      '',
      () => Promise.resolve(),
      () => 'refused',
    );
  }
}
