import { createServer } from 'node:http';
import { onTestFinished, describe, expect, it } from 'vitest';
import { judgeUpload, uploadHosts } from '../../src/asc/upload-address.ts';
import type { UploadPart } from '../../src/asc/upload-parts.ts';
import { uploadParts } from '../../src/asc/upload-parts.ts';
import { FailureError } from '../../src/core/failure.ts';
import { clientFor, failureOf } from './server.ts';

const APPLE = new URL('https://api.appstoreconnect.apple.com');
const HERE = new URL('http://127.0.0.1:4000');

const judged = (address: string, api = APPLE, hosts = '') =>
  judgeUpload(new URL(address), { api, hosts: uploadHosts(hosts) });

describe('a file goes to Apple’s storage', () => {
  it.each([
    'https://northamerica-1.object-storage.apple.com/x?y=z',
    'https://store-032.blobstore.apple.com/sr02/x',
    'https://apple.com/x',
    'https://APPLE.COM:443/x',
    'https://a.ａpple.com/x',
  ])('%s', (address) => {
    expect(judged(address)).toBeUndefined();
  });

  it.each([
    ['http://object-storage.apple.com/', 'without encryption'],
    ['ftp://object-storage.apple.com/', 'without encryption'],
    ['https://evil-apple.com/', 'evil-apple.com, which is none of Apple’s hosts'],
    ['https://apple.com.evil.com/', 'none of Apple’s hosts'],
    ['https://apple.com./', 'none of Apple’s hosts'],
    ['https://storage.apple.com.%2eevil.com/', 'none of Apple’s hosts'],
    ['https://аpple.com/', 'xn--pple-43d.com, which is none of Apple’s hosts'],
    ['https://apple.co/', 'none of Apple’s hosts'],
    ['https://apple.com@evil.com/', 'a user name or password'],
    ['https://user:secret@storage.apple.com/', 'a user name or password'],
    ['https://evil.com\\@storage.apple.com/', 'none of Apple’s hosts'],
    ['https://storage.apple.com:22/', 'port 22'],
    ['https://169.254.169.254/latest', 'none of Apple’s hosts'],
    ['https://[fe80::1]/', 'none of Apple’s hosts'],
    ['https://localhost/', 'on this machine'],
    ['http://127.0.0.1:8080/', 'on this machine'],
    ['http://127.1/', 'on this machine'],
    ['http://0x7f.1/', 'on this machine'],
    ['https://[::1]/', 'on this machine'],
    ['file:///etc/passwd', 'without encryption'],
  ])('and not to %s', (address, why) => {
    expect(judged(address)?.message).toContain(why);
    expect(JSON.stringify(judged(address))).not.toMatch(/secret/);
  });

  it('on this machine only where the API itself is there', () => {
    for (const address of ['http://127.0.0.1:5/x', 'http://localhost:5/x', 'https://[::1]:5/x'])
      expect(judged(address, HERE)).toBeUndefined();
    expect(judged('http://0.0.0.0:5/x', HERE)).toBeDefined();
    expect(judged('http://192.168.1.1/x', HERE)).toBeDefined();
  });

  it('and to the hosts that ASC_UPLOAD_HOSTS names, which the refusal says', () => {
    expect(judged('https://eu.storage.example.com/')?.hint).toContain('ASC_UPLOAD_HOSTS');
    const hosts = ' storage.example.com, BÜCHER.example ,';
    for (const name of ['storage.example.com', 'eu.storage.example.com', 'bücher.example', 'xn--bcher-kva.example'])
      expect(judged(`https://${name}/`, APPLE, hosts)).toBeUndefined();
    for (const name of ['example.com', 'my-storage.example.com', 'storage.example.com:8443'])
      expect(judged(`https://${name}/`, APPLE, hosts)).toBeDefined();
    expect(judged('http://storage.example.com/', APPLE, hosts)).toBeDefined();
  });

  it.each(['https://a.example', 'a.example:8080', 'a.example/x', '*.example.com', 'com', 'a b.example', 'u@a.example'])(
    'ASC_UPLOAD_HOSTS can’t be %s',
    (entry) => {
      expect(() => uploadHosts(`ok.example,${entry}`)).toThrow('entry 2 of ASC_UPLOAD_HOSTS is not the name of a host');
    },
  );
});

/** What came in at a storage host on this machine. */
async function storage() {
  const puts: { url: string; headers: object }[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    puts.push({ url, headers });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, puts };
}

const files = { read: async () => new Uint8Array(10) };

const operation = (url: string, offset = 0, headers: object[] = []) => ({
  method: 'PUT',
  url,
  offset,
  length: 10,
  requestHeaders: headers,
});

function partsOf(operations: object[], bytes = 10 * operations.length): UploadPart[] {
  const attributes = JSON.parse(JSON.stringify({ uploadOperations: operations }));
  return uploadParts({ type: 'appScreenshots', id: '1', attributes }, bytes) ?? [];
}

describe('an upload', () => {
  it('is judged before its first part is sent', async () => {
    const { url, puts } = await storage();
    const { client } = await clientFor(url, { files });
    const operations = [0, 10, 20].map((offset) => operation(`${url}/${offset}`, offset));
    const parts = partsOf([...operations, operation('https://evil.example/30?Signature=hush', 30)]);
    const failure = await failureOf(client.upload(parts, 'a.png'));
    expect(failure).toMatchObject({ kind: 'network', path: 'a.png', ambiguous: false });
    expect(failure.message).toBe('for the upload of a.png Apple named evil.example, which is none of Apple’s hosts');
    expect(failure.hint).toContain('nothing of the file was sent');
    expect(JSON.stringify(failure)).not.toContain('hush');
    expect(puts).toEqual([]);
  });

  it('has no header from an answer but those that the storage needs', async () => {
    const { url, puts } = await storage();
    const { client } = await clientFor(url, { files });
    const names = [
      ...['Content-Type', 'Content-MD5', 'x-amz-acl', 'X-Apple-Part', 'Cache-Control'],
      ...[
        'Host',
        'content-length',
        'Transfer-Encoding',
        'Connection',
        'Cookie',
        'Authorization',
        'Proxy-Authorization',
      ],
      ...['Expect', 'Upgrade', 'TE', 'Trailer', 'Keep-Alive', 'Forwarded', 'X-Forwarded-For', 'X-HTTP-Method-Override'],
      ...['Referer', 'Origin', 'Range', 'Via', '__proto__'],
    ];
    const headers = names.map((name) => ({ name, value: `evil-${name.length}` }));
    await client.upload(partsOf([operation(`${url}/1`, 0, headers)]), 'a.png');
    const [put] = puts;
    const evil = Object.entries(put?.headers ?? {}).filter(([, value]) => String(value).startsWith('evil'));
    expect(evil.map(([name]) => name).sort()).toEqual([
      'cache-control',
      'content-md5',
      'content-type',
      'x-amz-acl',
      'x-apple-part',
    ]);
    expect(put?.headers).toMatchObject({ host: new URL(url).host, 'content-length': '10' });
  });

  it.each([
    ['a line feed in a value', [{ name: 'Content-Type', value: 'a\r\nHost: evil.example' }]],
    ['a line feed in a name', [{ name: 'X-A\r\nHost', value: 'evil.example' }]],
    ['a hundred headers', Array.from({ length: 100 }, (_, at) => ({ name: `X-${at}`, value: '' }))],
    ['an endless value', [{ name: 'X-A', value: 'x'.repeat(10_000) }]],
  ])('is refused with %s', (_what, headers) => {
    expect(() => partsOf([operation('https://storage.apple.com/1', 0, headers)])).toThrow(FailureError);
  });

  it('has no part of length zero, and not more parts than any storage takes', () => {
    const url = 'https://storage.apple.com/1';
    expect(() => partsOf([{ ...operation(url), length: 0 }, operation(url)], 10)).toThrow('lack a place in the file');
    const many = (length: number) => Array.from({ length }, (_, offset) => ({ ...operation(url, offset), length: 1 }));
    expect(partsOf(many(10_000), 10_000)).toHaveLength(10_000);
    expect(() => partsOf(many(10_001), 10_001)).toThrow('10000 is the most');
  });
});
