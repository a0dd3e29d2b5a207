import { request } from 'node:http';
import { connect } from 'node:net';

interface Raw {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: { errors?: { status: string; code: string; detail?: string }[]; error?: string };
}

/** A request with any header, `Host` too, which `fetch` keeps for itself. */
export async function ask(
  url: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: JSON.parse(text === '' ? '{}' : text) as Raw['body'],
        }),
      );
    });
    sent.once('error', reject).end(body);
  });
}

/**
 * Sends a text, then the same block again and again until the server closes, or `most` bytes are sent.
 * @returns what was answered, and how many bytes of blocks went out
 */
export async function pour(
  url: string,
  head: string,
  { block = Buffer.alloc(0), most = 0 }: { block?: Buffer; most?: number } = {},
): Promise<{ answer: string; sent: number }> {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    let sent = 0;
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(head);
      more();
    });
    const more = (): void => {
      while (block.length > 0 && sent < most && !socket.destroyed) {
        sent += block.length;
        if (!socket.write(block)) {
          socket.once('drain', more);
          return;
        }
      }
    };
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', () => {});
    socket.once('end', () => socket.end());
    socket.once('close', () => resolve({ answer, sent }));
  });
}

/** The JSON of an answer as it came over the line. */
export function bodyOf(answer: string): unknown {
  return JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4).split('\n')[0] ?? '');
}
