import { describe, expect, it, onTestFinished } from 'vitest';
import type { Simulator } from '../../src/simulator/index.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import type { Lab } from './client.ts';
import { labOf, releasedApp, token } from './client.ts';
import { bodyOf, pour } from './raw.ts';

const MIB = 1_048_576;
const LIMIT = 4 * MIB;
/** What the system keeps between two sockets of one machine, and what is let go by after an answer: nothing of it is kept. */
const ON_THE_WAY = 24 * MIB;

/** Its refusals are not Apple's, so that they are not held against Apple's specification. */
async function started(options: Parameters<typeof startSimulator>[0] = {}): Promise<Lab> {
  const simulator = await startSimulator(options);
  onTestFinished(() => simulator.close());
  return labOf(simulator);
}

function head({ url }: Simulator, request: string, ...headers: string[]): string {
  return [`${request} HTTP/1.1`, `host: ${new URL(url).host}`, ...headers, '', ''].join('\r\n');
}

const refusal = (status: number, detail: string) => ({
  errors: [
    {
      id: expect.any(String) as string,
      status: String(status),
      code: 'REQUEST_ERROR',
      title: 'The request can not be read',
      detail: expect.stringContaining(detail) as string,
    },
  ],
});

describe('a body that is too large', () => {
  const BLOCK = Buffer.from(`10000\r\n${'x'.repeat(0x1_00_00)}\r\n`);

  it.each(['/v1/apps', '/simulator/approve', '/uploads/none/1'])(
    'is refused at %s while it arrives, and the connection is closed',
    async (path) => {
      const { simulator } = await started();
      const request = head(simulator, `POST ${path}`, 'transfer-encoding: chunked', 'content-type: application/json');
      const { answer, sent } = await pour(simulator.url, request, { block: BLOCK, most: 300 * MIB });
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toMatch(/\r\nconnection: close\r\n/i);
      expect(bodyOf(answer)).toEqual(refusal(413, `${LIMIT} bytes`));
      expect(sent).toBeLessThan(LIMIT + ON_THE_WAY);
    },
  );

  it('is refused before it arrives where it says how long it is', async () => {
    const { simulator } = await started();
    const { answer } = await pour(simulator.url, head(simulator, 'PATCH /v1/apps/1', `content-length: ${LIMIT + 1}`));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('is one that is larger than the limit: what is as large is read', async () => {
    const lab = await started();
    const send = async (bytes: number) => lab.call('PATCH', '/v1/apps/1', `"${'x'.repeat(bytes - 2)}"`);
    const known = lab.simulator.addApp(releasedApp());
    const there = await lab.call('PATCH', `/v1/apps/${known}`, `"${'x'.repeat(LIMIT - 2)}"`);
    expect(there.errors).toEqual(['ENTITY_UNPROCESSABLE /data']);
    expect((await send(LIMIT + 1)).status).toBe(413);
    expect((await lab.get('/v1/apps')).status).toBe(200);
  });

  it('is no more than it said of itself: what comes after it is another request, and none', async () => {
    const lab = await started();
    const id = lab.simulator.addApp(releasedApp());
    const body = JSON.stringify({
      data: { type: 'apps', id, attributes: { accessibilityUrl: 'https://example.com/a' } },
    });
    const auth = `authorization: Bearer ${token(lab.simulator)}`;
    const request = head(lab.simulator, `PATCH /v1/apps/${id}`, auth, `content-length: ${body.length}`);
    const { answer, sent } = await pour(lab.simulator.url, request + body, {
      block: Buffer.alloc(MIB, 'x'),
      most: 300 * MIB,
    });
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400']);
    expect(sent).toBeLessThan(ON_THE_WAY);
  });

  it('is counted in bytes, however small its chunks are', async () => {
    const lab = await started();
    const id = lab.simulator.addApp(releasedApp());
    const body = JSON.stringify({
      data: { type: 'apps', id, attributes: { accessibilityUrl: 'https://example.com/a' } },
    });
    const auth = `authorization: Bearer ${token(lab.simulator)}`;
    const chunks = [...body].map((letter) => `1\r\n${letter}\r\n`).join('');
    const request = head(
      lab.simulator,
      `PATCH /v1/apps/${id}`,
      auth,
      'transfer-encoding: chunked',
      'connection: close',
    );
    const { answer } = await pour(lab.simulator.url, `${request}${chunks}0\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect((await lab.get(`/v1/apps/${id}`)).one.attributes['accessibilityUrl']).toBe('https://example.com/a');
  });
});

describe('a part of a file', () => {
  async function reserved(): Promise<{ lab: Lab; path: string }> {
    const lab = await started({ quirks: { uploadPartBytes: 100_000 } });
    const versions = [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', review: { attributes: {} } }];
    const app = lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App', versions });
    const [version] = (await lab.get(`/v1/apps/${app}/appStoreVersions`)).many;
    const { one: detail } = await lab.get(`/v1/appStoreVersions/${version?.id}/appStoreReviewDetail`);
    const { type, id } = detail;
    const attributes = { fileName: 'a.txt', fileSize: 5 };
    const { one } = await lab.post('appStoreReviewAttachments', attributes, { appStoreReviewDetail: { type, id } });
    const [part] = one.attributes['uploadOperations'] as { url: string }[];
    const { pathname, search } = new URL(part?.url ?? '');
    return { lab, path: pathname + search };
  }

  const TYPE = 'content-type: application/octet-stream';

  it.each<[string, (data: string) => [string, string]]>([
    ['says so', (data) => [`content-length: ${data.length}`, data]],
    [
      'comes in chunks',
      (data) => ['transfer-encoding: chunked', `${data.length.toString(16)}\r\n${data}\r\n0\r\n\r\n`],
    ],
  ])('is refused where it is larger than what was reserved, and %s', async (_what, send) => {
    const { lab, path } = await reserved();
    const [length, body] = send('abcdef');
    const { answer } = await pour(lab.simulator.url, head(lab.simulator, `PUT ${path}`, TYPE, length) + body);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(bodyOf(answer)).toEqual(refusal(413, '5 bytes'));
  });

  it('is refused at once where it says that it is a film', async () => {
    const { lab, path } = await reserved();
    const { answer } = await pour(
      lab.simulator.url,
      head(lab.simulator, `PUT ${path}`, TYPE, 'content-length: 300000000'),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('is taken as it was reserved, also after one that was refused', async () => {
    const { lab, path } = await reserved();
    const put = async (data: string) => {
      const request = head(lab.simulator, `PUT ${path}`, TYPE, `content-length: ${data.length}`, 'connection: close');
      return (await pour(lab.simulator.url, request + data)).answer.split(' ')[1];
    };
    expect([await put('abcdef'), await put('abcd'), await put('abcde')]).toEqual(['413', '400', '200']);
  });
});

describe('an address or a header that is too long', () => {
  it('is refused in Apple’s form', async () => {
    const { simulator } = await started();
    const address = await pour(simulator.url, head(simulator, `GET /v1/apps?${'x'.repeat(9000)}`));
    expect(address.answer).toMatch(/^HTTP\/1\.1 414 /);
    expect(bodyOf(address.answer)).toEqual(refusal(414, '8192 characters'));
    for (const request of [
      head(simulator, `GET /v1/apps?${'x'.repeat(20_000)}`),
      head(simulator, 'GET /v1/apps', `x-long: ${'x'.repeat(20_000)}`),
      head(simulator, 'GET /v1/apps', ...Array.from({ length: 2000 }, (_, n) => `x-${n}: 0123456789`)),
    ]) {
      const { answer } = await pour(simulator.url, request);
      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
      expect(bodyOf(answer)).toEqual(refusal(431, 'too long'));
    }
    const { answer } = await pour(simulator.url, 'This is no HTTP.\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(bodyOf(answer)).toEqual(refusal(400, 'not HTTP'));
  });
});

describe('JSON that is nested too deeply', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it.each([65, 100_000, 1_000_000])('%i levels deep, is refused as no JSON', async (depth) => {
    const lab = await started();
    const id = lab.simulator.addApp(releasedApp());
    const whole = await lab.call('PATCH', `/v1/apps/${id}`, nested(depth));
    expect([whole.status, whole.errors]).toEqual([400, ['ENTITY_INVALID']]);
    const inside = `{"data":{"type":${nested(depth)},"id":"${id}","attributes":{"sku":${nested(depth)}}}}`;
    expect((await lab.call('PATCH', `/v1/apps/${id}`, inside)).errors).toEqual(['ENTITY_INVALID']);
    const order = await fetch(`${lab.simulator.url}/simulator/approve`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: nested(depth),
    });
    expect([order.status, await order.json()]).toEqual([
      400,
      { error: expect.stringContaining('64 levels') as string },
    ]);
  });

  it('is refused for its brackets, not for those in texts', async () => {
    const lab = await started();
    const id = lab.simulator.addApp(releasedApp());
    const text = String.raw`"\"${'['.repeat(100)}"`;
    const reply = await lab.call('PATCH', `/v1/apps/${id}`, `[${text}, ${nested(62)}, ${'[],'.repeat(100)} 1]`);
    expect(reply.errors).toEqual(['ENTITY_UNPROCESSABLE /data']);
  });
});

it('a body with a thousand faults is told of a hundred', async () => {
  const lab = await started();
  const id = lab.simulator.addApp(releasedApp());
  const attributes = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`a${n}`, n]));
  expect((await lab.patch({ type: 'apps', id }, attributes)).errors).toHaveLength(100);
});
