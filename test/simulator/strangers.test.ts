import { describe, expect, it } from 'vitest';
import type { Lab } from './client.ts';
import { releasedApp, startLab, token } from './client.ts';
import { mediaLab, operationsOf } from './media-lab.ts';
import { ask, pour } from './raw.ts';

const EVIL = 'rebound.example';

async function inReview(): Promise<{ lab: Lab; port: string; state: () => Promise<unknown> }> {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('IN_REVIEW'));
  const { port } = new URL(lab.simulator.url);
  const state = async () =>
    (await lab.get(`/v1/apps/${app}/appStoreVersions`)).many.map(({ attributes }) => attributes['appVersionState']);
  return { lab, port, state };
}

const order = ({ simulator }: Lab, headers: Record<string, string>, body = '', action = 'reject') =>
  ask(`${simulator.url}/simulator/${action}`, { method: 'POST', headers, body });

describe('the control side of the simulator', () => {
  it.each<[string, (port: string) => Record<string, string>]>([
    ['another host', () => ({ host: EVIL })],
    ['another host on the same port', (port) => ({ host: `${EVIL}:${port}` })],
    ['a host that begins like its own', () => ({ host: `localhost.${EVIL}` })],
    ['an address of the network', (port) => ({ host: `192.168.0.7:${port}` })],
    ['a page of another host', () => ({ origin: `https://${EVIL}` })],
    ['a page from a file', () => ({ origin: 'null' })],
    ['a page on another port', () => ({ origin: 'http://localhost:3000' })],
    ['a page of its own address under https', (port) => ({ origin: `https://127.0.0.1:${port}` })],
  ])('takes no order from %s', async (_what, headers) => {
    const { lab, port, state } = await inReview();
    const before = await state();
    const { status, body } = await order(lab, headers(port));
    expect({ status, body }).toEqual({ status: 403, body: { error: expect.stringMatching(/^orders /) as string } });
    expect(await state()).toEqual(before);
  });

  it('takes none without a host', async () => {
    const { lab, state } = await inReview();
    const before = await state();
    const { answer } = await pour(lab.simulator.url, 'POST /simulator/reject HTTP/1.0\r\n\r\n');
    expect(answer).toContain(' 403 ');
    expect(await state()).toEqual(before);
  });

  it.each<[string, (port: string) => Record<string, string>]>([
    ['its address', (port) => ({ host: `127.0.0.1:${port}` })],
    ['its name, in any case', (port) => ({ host: `LocalHost:${port}` })],
    ['its name without a port', () => ({ host: 'localhost' })],
    ['a page of its own', (port) => ({ host: `localhost:${port}`, origin: `http://localhost:${port}` })],
  ])('takes them under %s', async (_what, headers) => {
    const { lab, port } = await inReview();
    expect((await order(lab, headers(port))).status).toBe(200);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('takes no body of the type "%s"', async (type) => {
    const { lab, state } = await inReview();
    const before = await state();
    const { status, body } = await order(lab, type === '' ? {} : { 'content-type': type }, '{"metadata": true}');
    expect({ status, body }).toEqual({
      status: 415,
      body: { error: expect.stringContaining('application/json') as string },
    });
    expect(await state()).toEqual(before);
  });

  it.each(['application/json', 'Application/JSON; charset=utf-8'])('takes a body of the type %s', async (type) => {
    const { lab, state } = await inReview();
    expect((await order(lab, { 'content-type': type }, '{"metadata": true}')).status).toBe(200);
    expect(await state()).toContain('METADATA_REJECTED');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', ''])(
    'has no action "%s"',
    async (action) => {
      const { lab } = await inReview();
      const { status, body } = await order(lab, {}, '', action);
      expect({ status, body }).toEqual({
        status: 404,
        body: { error: expect.stringContaining('actions are') as string },
      });
    },
  );
});

describe('the API side', () => {
  it('answers to its own names only, whatever the token', async () => {
    const { lab, port } = await inReview();
    const authorization = `Bearer ${token(lab.simulator)}`;
    const get = async (host: string) => ask(`${lab.simulator.url}/v1/apps`, { headers: { host, authorization } });
    const { status, body } = await get(`${EVIL}:${port}`);
    expect([status, body.errors?.[0]?.code]).toEqual([403, 'FORBIDDEN_ERROR']);
    expect((await get(`localhost:${port}`)).status).toBe(200);
  });

  it('takes no part of a file under another name', async () => {
    const { addSet, reserve } = await mediaLab('appScreenshotSets');
    const { one: set } = await addSet('APP_IPHONE_67');
    const [{ url }] = operationsOf((await reserve(set, '1.png', 3)).one);
    const headers = { 'content-type': 'application/octet-stream', host: EVIL };
    const { status, body } = await ask(url, { method: 'PUT', headers, body: 'abc' });
    expect([status, body.errors?.[0]?.code]).toEqual([403, 'FORBIDDEN_ERROR']);
  });
});

describe('names that every object has', () => {
  const NAMES = ['constructor', '__proto__', 'toString'];

  it.each(NAMES)('%s is no parameter, field, relation or resource', async (name) => {
    const lab = await startLab();
    const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
    const asked = [
      `fields[apps]=${name}`,
      `fields[${name}]=id`,
      `include=${name}`,
      `limit[${name}]=1`,
      `filter[${name}]=1`,
      `exists[${name}]=true`,
      `sort=${name}`,
      name,
    ];
    for (const query of asked) {
      const { status, errors } = await lab.get(`/v1/apps?${query}`);
      expect([query, status, errors[0]?.split('.')[0]]).toEqual([query, 400, 'PARAMETER_ERROR']);
    }
    for (const path of [
      `/v1/${name}`,
      `/v1/apps/${app}/${name}`,
      `/v1/apps/${app}/relationships/${name}`,
      `/${name}/apps`,
    ]) {
      const { status, errors } = await lab.get(path);
      expect([path, status, errors]).toEqual([path, 404, ['PATH_ERROR']]);
    }
    expect((await lab.get(`/v1/apps/${name}`)).errors).toEqual(['NOT_FOUND']);
  });

  it.each(NAMES)('%s is no attribute and no relation of a body', async (name) => {
    const lab = await startLab();
    const app = lab.simulator.addApp(releasedApp());
    const body = `{"data": {"type": "apps", "id": "${app}", "attributes": {"${name}": "x"}, "relationships": {"${name}": {"data": null}}}}`;
    expect((await lab.call('PATCH', `/v1/apps/${app}`, body)).errors).toEqual([
      `ENTITY_ERROR.ATTRIBUTE.UNKNOWN /data/attributes/${name}`,
      `ENTITY_ERROR.RELATIONSHIP.UNKNOWN /data/relationships/${name}`,
    ]);
  });

  it('are no types of a seed, and are described like every other key', async () => {
    const lab = await startLab();
    for (const name of NAMES) {
      const resources = Object.fromEntries([[name, [{}]]]);
      expect(() => lab.simulator.addApp({ bundleId: name, name: 'App', resources })).toThrow(
        'is not a type of resources',
      );
    }
    const attachments = [{ fileName: '__proto__', fileSize: 1 }];
    const versions = [
      { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', review: { attributes: {}, attachments } },
    ];
    lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App', versions });
    expect(JSON.stringify(lab.simulator.describe())).toContain('"__proto__":{');
  });
});
