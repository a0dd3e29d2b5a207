import { createServer } from 'node:https';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { TLSSocket } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import type { Exchange } from '../../src/simulator/index.ts';
import { makeCertificate } from '../support/certificate.ts';
import { folderWith, spawnCli } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { refusing, startProxy } from '../support/proxy.ts';
import { DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** Hosts that no name server knows: whatever reaches them goes through the proxy. */
const API = 'api.ascend.invalid';
const STORAGE = 'storage.ascend.invalid';

const MANIFEST = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }
version: { versionString: "1.0", copyright: 2026 Example Inc. }
screenshots:
  en-US:
    APP_IPHONE_67: [pictures/*.png]
`;

interface Got {
  host: string;
  /** By which the server was called, over TLS (SNI). */
  name: string | false | null;
  method: string;
  headers: IncomingHttpHeaders;
}

/** A simulator that is reached over TLS at two hosts, by a proxy alone, and a release for it. */
async function setting({ proxyRefuses = 0, isProxyOverTls = false } = {}) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp(DRAFT);
  const got: Got[] = [];

  async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const { host = '', 'content-length': _length, connection: _connection, ...passed } = headers;
    const { socket } = request;
    got.push({ host, name: socket instanceof TLSSocket && socket.servername, method, headers });
    const body = await buffer(request);
    const answer = await fetch(`${simulator.url}${url}`, {
      method,
      headers: Object.entries(passed).map(([name, value]): [string, string] => [name, String(value)]),
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    });
    const text = (await answer.text())
      .replaceAll(`${simulator.url}/upload`, `https://${STORAGE}/upload`)
      .replaceAll(simulator.url, `https://${API}`);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' }).end(text);
  }

  const certificate = makeCertificate([API, STORAGE, 'localhost']);
  const server = createServer(certificate, (request, response) => {
    passOn(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const proxy = await startProxy({
    ...(isProxyOverTls ? { certificate } : {}),
    portOf: () => port,
    onConnect: (socket, nth) => nth <= proxyRefuses && refusing(502)(socket, nth),
  });
  const cwd = await folderWith({ 'release.yml': MANIFEST, 'ca.pem': certificate.cert });
  await mkdir(join(cwd, 'pictures'));
  await writeFile(join(cwd, 'pictures', '1.png'), png(1290, 2796));
  const env = {
    ...simulator.env,
    ASC_BASE_URL: `https://${API}`,
    ASC_UPLOAD_HOSTS: STORAGE,
    HTTPS_PROXY: proxy.url.replace('://', '://user:pass-word@'),
    NODE_EXTRA_CA_CERTS: join(cwd, 'ca.pem'),
  };
  return { proxy, exchanges, got, place: { cwd, env } };
}

it('over TLS a proxy sees the names of hosts alone, of the API and of the storage, and Apple nothing of the proxy', async () => {
  const { proxy, got, place } = await setting();
  const planned = await spawnCli(['plan'], place);
  expect([planned.code, planned.stderr]).toEqual([0, expect.stringContaining(`Talking to ${API}`)]);
  const applied = await spawnCli(['apply', '--yes'], place);
  expect([applied.code, applied.stdout]).toEqual([0, expect.stringContaining('uploaded 1 screenshot')]);

  const hosts = [API, STORAGE].map((host) => `${host}:443`);
  expect([...new Set(proxy.asked.map(({ target }) => target))].sort()).toEqual(hosts);
  const authorization = `Basic ${btoa('user:pass-word')}`;
  for (const { method, target, headers } of proxy.asked) {
    expect(method).toBe('CONNECT');
    expect(headers).toEqual({ host: target, connection: 'keep-alive', 'proxy-authorization': authorization });
  }
  for (const { host, name, method, headers } of got) {
    expect(name).toBe(host);
    expect(Object.keys(headers).filter((header) => header.startsWith('proxy-'))).toEqual([]);
    expect({ method, signed: headers.authorization?.startsWith('Bearer eyJ') ?? false }).toEqual({
      method,
      signed: host === API,
    });
  }
  expect(got.filter(({ host }) => host === STORAGE).map(({ method }) => method)).toEqual(['PUT']);
  // Connections are kept: a CONNECT for each request would be slow.
  expect(proxy.asked.length).toBeLessThan(got.length / 2);
});

it('what the proxy could not connect was not sent, and is sent again', async () => {
  const { exchanges, proxy, place } = await setting({ proxyRefuses: 2 });
  const { code, stdout } = await spawnCli(['apply', '--yes'], place);
  expect([code, stdout]).toEqual([0, expect.stringContaining('uploaded 1 screenshot')]);
  expect(proxy.asked.length).toBeGreaterThan(2);
  const posts = exchanges.filter(({ method, url }) => method === 'POST' && url.startsWith('/v1/appScreenshots'));
  expect(posts).toHaveLength(1);
});

it('a certificate that is not trusted is told at once, with what to do, and nothing is sent', async () => {
  const { got, place } = await setting();
  const { NODE_EXTRA_CA_CERTS: _, ...env } = place.env;
  const { code, stderr } = await spawnCli(['plan'], { ...place, env });
  expect(code).toBe(1);
  expect(stderr).toContain(`the certificate of ${API} is not to be trusted (DEPTH_ZERO_SELF_SIGNED_CERT)`);
  expect(stderr).toContain('NODE_EXTRA_CA_CERTS');
  expect(stderr).not.toContain('again in');
  expect(got).toEqual([]);
});

it('a proxy may itself be reached over TLS', async () => {
  const { proxy, got, place } = await setting({ isProxyOverTls: true });
  expect(proxy.url).toContain('https://localhost:');
  const { code } = await spawnCli(['plan'], place);
  expect([code, got.length > 0]).toEqual([0, true]);
  expect(new Set(proxy.names)).toEqual(new Set(['localhost']));
});
