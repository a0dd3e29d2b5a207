import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in between that counts how often somebody waited for answers, and not how long. */
export interface Lockstep {
  /** Takes the place of the server's address. */
  url: string;
  /** What was asked in each round so far, as `GET /v1/apps`. */
  rounds(): readonly (readonly string[])[];
  /** Begins to count anew. */
  reset(): void;
  close(): Promise<void>;
}

interface Held {
  asked: IncomingMessage;
  answer: ServerResponse;
  body: Buffer;
}

/**
 * No request in so many turns of the event loop, each so many milliseconds after the other, and all that could be asked without an answer
 * has been asked. Turns and not time alone: a busy machine that lets the process stand for a second is not quiet.
 */
const QUIET_TURNS = 8;
const TURN_MS = 8;

/** A look at uploaded files waits for those that are committed in the same round, and is part of the next. Milliseconds. */
export const LOCKSTEP_POLLING = { firstMs: 20, maxMs: 40 };

/**
 * Holds every request until nothing more is asked, and lets all of them go at once: what is asked then had to wait for one of the answers.
 * The number of these rounds is what latency is multiplied with, and no machine changes it.
 */
export async function startLockstep(target: string): Promise<Lockstep> {
  const origin = new URL(target);
  const held: Held[] = [];
  let rounds: string[][] = [];
  let open = 0;
  /** So many turns are left before all is let go. */
  let turns = 0;
  let isTurning = false;

  const later = (): void => {
    turns = QUIET_TURNS;
    if (!isTurning) void quiet();
  };

  const isHolding = (): boolean => held.length > 0 && open === 0;

  const quiet = async (): Promise<void> => {
    isTurning = true;
    for (; isHolding() && turns > 0; turns -= 1) {
      await new Promise((resolve) => setTimeout(resolve, TURN_MS));
      // What has arrived meanwhile is heard before the next turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    isTurning = false;
    if (isHolding()) release();
  };

  const hold = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
    held.push({ asked, answer, body: await bodyOf(asked) });
    later();
  };

  const release = (): void => {
    const all = held.splice(0);
    open = all.length;
    rounds.push(all.map(({ asked }) => `${asked.method} ${asked.url}`));
    for (const one of all) {
      void pass(one).finally(() => {
        open -= 1;
        later();
      });
    }
  };

  const pass = async ({ asked, answer, body }: Held): Promise<void> => {
    const { status, headers, content } = await forward(origin, asked, body);
    // Addresses of next pages and of uploads lead through here, too.
    const said = headers['content-type']?.includes('json')
      ? Buffer.from(content.toString('utf8').replaceAll(origin.origin, own()))
      : content;
    const { 'content-length': _length, 'transfer-encoding': _encoding, connection: _connection, ...kept } = headers;
    answer.writeHead(status, { ...kept, 'content-length': said.length });
    await new Promise<void>((resolve) => answer.end(said, resolve));
  };

  const server = createServer((asked, answer) => {
    void hold(asked, answer);
  });
  const own = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: own(),
    rounds: () => rounds,
    reset() {
      rounds = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function forward(
  origin: URL,
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Buffer,
): Promise<{ status: number; headers: IncomingMessage['headers']; content: Buffer }> {
  return new Promise((resolve, reject) => {
    const { host: _host, connection: _connection, ...kept } = headers;
    const sent = request(new URL(url, origin), { method, headers: { ...kept, host: origin.host }, agent: false });
    sent.once('error', reject);
    sent.once('response', (said) => {
      bodyOf(said).then(
        (content) => resolve({ status: said.statusCode ?? 502, headers: said.headers, content }),
        reject,
      );
    });
    sent.end(body);
  });
}
