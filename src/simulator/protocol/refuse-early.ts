import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { entry } from './errors.ts';
import type { ErrorEntry } from './errors.ts';

/** So much of a refused body is let go by before the connection is cut, in bytes: a client that is still sending has to come to reading. */
const LET_GO = 8_388_608;
/** And so long, in milliseconds. */
const PATIENCE = 300;

/** Answers before the body is there, and closes: nothing of what still comes is kept. */
export function refuseEarly(request: IncomingMessage, response: ServerResponse, refusal: ErrorEntry): void {
  const text = documentOf(refusal);
  response.writeHead(Number(refusal.status), {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  });
  // The answer is whole with this. A connection that is closed with bytes unread is reset, and the answer may be lost with it.
  response.write(text);
  let left = LET_GO;
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, PATIENCE);
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.once('end', end);
  request.once('close', end);
  // The client may be gone at any moment, which is what is wanted.
  request.on('error', end);
}

/** What is wrong with a request that could not be read, by Node's words for it. */
const UNREADABLE: Readonly<Record<string, [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The address and the headers of the request are too long'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The chunks of the body are not readable'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come to an end'],
};

/** Answers what is no request, and closes. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const known = Object.entries(UNREADABLE).find(([code]) => code === error.code);
  const [status, detail] = known?.[1] ?? [400, 'The request is not HTTP'];
  const text = documentOf(entry(status, 'REQUEST_ERROR', detail));
  const head = ['content-type: application/json', `content-length: ${Buffer.byteLength(text)}`, 'connection: close'];
  socket.end([`HTTP/1.1 ${status} Refused`, ...head, '', text].join('\r\n'), () => socket.destroy());
}

function documentOf(refusal: ErrorEntry): string {
  return JSON.stringify({ errors: [{ id: crypto.randomUUID(), ...refusal }] });
}
