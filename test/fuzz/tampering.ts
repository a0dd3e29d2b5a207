import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Simulator } from '../../src/simulator/index.ts';
import type { Answer, Asked } from './mutations.ts';

/** What becomes of an answer on its way. */
type Tamper = (answer: Answer, asked: Asked) => Answer | Promise<Answer>;

export interface Proxy {
  url: string;
  /** All that came in since the last call, in order. */
  taken(): Asked[];
  tamper(how: Tamper): void;
  close(): Promise<void>;
}

/** More requests than any run makes: it would never end. */
export const ENDLESS = 3000;

/**
 * A server between ascend and a simulator, which tampers with answers.
 * @param options.replays answers to GET are asked for once, and then come again as they were, until something is written
 */
export async function startProxy(simulator: Simulator, { replays }: { replays: boolean }): Promise<Proxy> {
  const recorded = new Map<string, Answer>();
  let isWritten = false;
  let taken: Asked[] = [];
  let tamper: Tamper = (answer) => answer;

  async function ask({ method, url, headers }: Asked, body: Buffer): Promise<Answer> {
    if (method !== 'GET') isWritten = true;
    const known = replays && !isWritten ? recorded.get(url) : undefined;
    if (known) return known;
    const { authorization = '', 'content-type': type } = headers;
    const answer = await fetch(`${simulator.url}${url}`, {
      method,
      headers: { ...(authorization ? { authorization } : {}), ...(type === undefined ? {} : { 'content-type': type }) },
      ...(method === 'GET' || body.length === 0 ? {} : { body }),
    });
    const said = (await answer.text()).replaceAll(simulator.url, proxy.url);
    const made = { status: answer.status, headers: { 'content-type': 'application/json' }, text: said };
    if (method === 'GET') recorded.set(url, made);
    return made;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join()]),
    );
    // Files are bytes, and no text.
    const body = await buffer(request);
    const asked = { method, url, headers, text: body.toString() };
    taken.push(asked);
    if (taken.length > ENDLESS) {
      request.socket.destroy();
      return;
    }
    const { status, headers: sent, text } = await tamper(await ask(asked, body), asked);
    response.writeHead(status, sent).end(status === 204 || status === 304 ? undefined : text);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const proxy: Proxy = {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    taken() {
      const list = taken;
      taken = [];
      return list;
    },
    tamper(how) {
      tamper = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}
