import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, entry } from './errors.ts';
import { parseJson } from './json.ts';
import { readBody } from './read-body.ts';
import { refuseEarly, refuseUnreadable } from './refuse-early.ts';
import type { FaultAction, Strike } from '../faults.ts';

/** One request with what was answered. `status` 0: the connection died without an answer. */
export interface Exchange {
  method: string;
  /** Path and query. */
  url: string;
  requestBody?: unknown;
  status: number;
  responseBody?: unknown;
  /** A fault shaped this answer. */
  scripted: boolean;
}

/** A request that is over. */
export interface Handled {
  method: string;
  /** Path and query, in ASCII. */
  url: string;
  /** 0: the connection died without an answer. */
  status: number;
}

export interface Answer {
  status: number;
  /** Sent as JSON; a text is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A request as it came in. */
interface Incoming {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Serving {
  /** The largest body that a request to this address may have, in bytes. */
  most(url: string): number;
  /** Answers a request; its effect is complete when it returns. @throws ApiError for a refusal */
  respond(request: Incoming): Answer;
  strike: Strike;
  rateLimitHeader: () => string;
  latencyMs: number;
  onExchange?: (exchange: Exchange) => void;
  onRequest?: (request: Handled) => void;
}

/** Node's standard, whatever it is started with: an address and all headers have to fit. */
const LONGEST_HEAD = 16_384;
const LONGEST_URL = 8192;

/** The server, not listening yet. */
export function createHttpServer(serving: Serving): Server {
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
    serve(serving, request, response).catch(() => response.destroy());
  });
  return server.on('clientError', refuseUnreadable);
}

async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  response.once('close', () => {
    const status = response.headersSent ? response.statusCode : 0;
    // Node reads bytes beyond ASCII as characters.
    serving.onRequest?.({ method, url: url.replace(/[^\x21-\x7e]/g, encodeURIComponent), status });
  });
  if (url.length > LONGEST_URL) {
    const detail = `The address is longer than ${LONGEST_URL} characters`;
    return refuseEarly(request, response, entry(414, 'REQUEST_ERROR', detail));
  }
  const most = serving.most(url);
  const body = await readBody(request, most);
  if (body === undefined) {
    const detail = `The body is larger than ${most} bytes`;
    return refuseEarly(request, response, entry(413, 'REQUEST_ERROR', detail));
  }
  const action = serving.strike(method, url);

  const record = (status: number, responseBody: unknown, scripted: boolean): void => {
    const requestBody = parsed(request, body);
    serving.onExchange?.({
      method,
      url,
      ...(requestBody === undefined ? {} : { requestBody }),
      status,
      ...(responseBody === undefined ? {} : { responseBody }),
      scripted,
    });
  };
  const send = (answer: Answer, scripted: boolean): void => {
    record(answer.status, answer.body, scripted);
    const text =
      answer.body === undefined
        ? undefined
        : typeof answer.body === 'string'
          ? answer.body
          : JSON.stringify(answer.body);
    response.writeHead(answer.status, {
      'x-rate-limit': serving.rateLimitHeader(),
      ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      ...answer.headers,
    });
    response.end(text);
  };
  const drop = (): void => {
    record(0, undefined, true);
    response.destroy();
  };

  if (action?.type === 'hang') return record(0, undefined, true);
  if (action?.type === 'drop-before') return drop();
  if (serving.latencyMs > 0) await sleep(serving.latencyMs);
  if (action?.type === 'delay') await sleep(action.ms);
  if (action?.type === 'status' || action?.type === 'html') return send(scriptedAnswer(action), true);
  if (action?.type === 'call') await action.before?.({ method, url });
  const answer = answerTo(serving, { method, url, headers: request.headers, body });
  if (action?.type === 'call') await action.after?.({ method, url });
  if (action?.type === 'drop-after') return drop();
  if (action?.type === 'late-status') return send(scriptedAnswer({ type: 'status', status: action.status }), true);
  send(answer, false);
}

function answerTo(serving: Serving, request: Incoming): Answer {
  try {
    return serving.respond(request);
  } catch (error) {
    const refusal = error instanceof ApiError ? error : undefined;
    const entries = refusal?.entries ?? [entry(500, 'UNEXPECTED_ERROR', String(error))];
    return {
      status: refusal?.status ?? 500,
      body: { errors: entries.map((item) => ({ id: crypto.randomUUID(), ...item })) },
    };
  }
}

const CODES: Record<number, string> = {
  400: 'PARAMETER_ERROR.INVALID',
  401: 'NOT_AUTHORIZED',
  403: 'FORBIDDEN_ERROR',
  404: 'NOT_FOUND',
  409: 'STATE_ERROR',
  429: 'RATE_LIMIT_EXCEEDED',
};

function scriptedAnswer(action: Extract<FaultAction, { type: 'status' | 'html' }>): Answer {
  if (action.type === 'html') {
    const body = `<html><head><title>${action.status}</title></head><body><h1>${action.status}</h1></body></html>`;
    return { status: action.status, body, headers: { 'content-type': 'text/html' } };
  }
  const { status, body, headers } = action;
  const standard = { errors: [entry(status, CODES[status] ?? 'UNEXPECTED_ERROR')] };
  return { status, body: body ?? standard, ...(headers ? { headers } : {}) };
}

/** The bytes of a file are not kept: there may be gigabytes of them. */
function parsed({ method }: IncomingMessage, body: Buffer): unknown {
  if (body.length === 0 || method === 'PUT') return undefined;
  const text = body.toString('utf8');
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
