import { createPrivateKey, sign } from 'node:crypto';
import type { Simulator, SimulatorOptions } from '../../src/simulator/index.ts';
import { startTestSimulator } from '../support/simulator.ts';

export interface Resource {
  type: string;
  id: string;
  attributes: Record<string, unknown>;
  relationships: Record<string, { data?: unknown; links?: unknown; meta?: unknown }>;
  links: { self: string };
}

interface ApiError {
  id: string;
  status: string;
  code: string;
  title: string;
  detail?: string;
  source?: { pointer?: string; parameter?: string };
}

interface Reply {
  status: number;
  headers: Headers;
  /** The whole body; empty when there was none. */
  body: { errors?: ApiError[]; links?: Record<string, string>; meta?: { paging: Record<string, unknown> } };
  /** The resource that was answered. */
  one: Resource;
  /** The collection that was answered. */
  many: Resource[];
  included: Resource[];
  /** Code and place of each error. */
  errors: string[];
}

type Call = (method: string, path: string, body?: unknown) => Promise<Reply>;

export interface Lab {
  simulator: Simulator;
  call: Call;
  get(path: string): Promise<Reply>;
  post(type: string, attributes: object, relationships?: Links): Promise<Reply>;
  patch(resource: { type: string; id: string }, attributes: object, relationships?: Links): Promise<Reply>;
  remove(resource: { type: string; id: string }): Promise<Reply>;
}

type Links = Record<string, { type: string; id: string } | null>;

/** A simulator with someone to talk to it. Its answers are held against Apple's specification, and the requests it accepts. */
export async function startLab(options: SimulatorOptions = {}): Promise<Lab> {
  return labOf(await startTestSimulator({ ...options, requests: 'accepted' }));
}

function linkages(relationships: Links = {}) {
  if (Object.keys(relationships).length === 0) return {};
  return { relationships: Object.fromEntries(Object.entries(relationships).map(([name, data]) => [name, { data }])) };
}

export function labOf(simulator: Simulator): Lab {
  const authorization = `Bearer ${token(simulator)}`;
  const call: Call = async (method, path, body) => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const url = path.startsWith('http') ? path : simulator.url + path;
    const response = await fetch(url, {
      method,
      headers: { authorization },
      ...(text === undefined ? {} : { body: text }),
    });
    return replyOf(response);
  };
  return {
    simulator,
    call,
    get: (path) => call('GET', path),
    post: (type, attributes, relationships) =>
      call('POST', `/v1/${type}`, {
        data: { type, ...(Object.keys(attributes).length === 0 ? {} : { attributes }), ...linkages(relationships) },
      }),
    patch: ({ type, id }, attributes, relationships) =>
      call('PATCH', `/v1/${type}/${id}`, {
        data: { type, id, ...(Object.keys(attributes).length === 0 ? {} : { attributes }), ...linkages(relationships) },
      }),
    remove: ({ type, id }) => call('DELETE', `/v1/${type}/${id}`),
  };
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  const body = (isJson ? JSON.parse(text) : {}) as Reply['body'] & { data?: unknown; included?: Resource[] };
  const errors = (body.errors ?? []).map(({ code, source }) =>
    `${code} ${source?.pointer ?? source?.parameter ?? ''}`.trim(),
  );
  return {
    status: response.status,
    headers: response.headers,
    body,
    one: body.data as Resource,
    many: body.data as Resource[],
    included: body.included ?? [],
    errors,
  };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signed token for the simulator's key; `claims` and `header` replace what a good one has. `undefined` leaves a claim out. */
export function token(
  { key }: Pick<Simulator, 'key'>,
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const signed = [
    part({ alg: 'ES256', kid: key.keyId, typ: 'JWT', ...header }),
    part({ iss: key.issuerId, iat: now, exp: now + 600, aud: 'appstoreconnect-v1', ...claims }),
  ].join('.');
  const signature = sign('sha256', Buffer.from(signed), {
    key: createPrivateKey(key.privateKey),
    dsaEncoding: 'ieee-p1363',
  });
  return `${signed}.${signature.toString('base64url')}`;
}

function named(list: Resource[], attribute: string, value: string): Resource {
  const found = list.find(({ attributes }) => attributes[attribute] === value);
  if (!found)
    throw new Error(`no ${attribute} ${value} among ${list.map((item) => String(item.attributes[attribute])).join()}`);
  return found;
}

/** What tests ask about most, by natural keys. */
export function eyes({ get }: Pick<Lab, 'get'>) {
  const versions = async (app: string) => (await get(`/v1/apps/${app}/appStoreVersions?limit=200`)).many;
  const infos = async (app: string) => (await get(`/v1/apps/${app}/appInfos`)).many;
  const localizations = async ({ type, id }: Resource) =>
    (await get(`/v1/${type}/${id}/${type === 'appInfos' ? 'appInfo' : 'appStoreVersion'}Localizations?limit=200`)).many;
  return {
    versions,
    infos,
    localizations,
    version: async (app: string, versionString: string) => named(await versions(app), 'versionString', versionString),
    info: async (app: string, state: string) => named(await infos(app), 'state', state),
    localization: async (parent: Resource, locale: string) => named(await localizations(parent), 'locale', locale),
  };
}

/** An app with a version in the store and, if wanted, a draft after it. */
export function releasedApp(draft?: string, bundleId = 'com.example.app') {
  const localizations = {
    'en-US': {
      description: 'Reads',
      keywords: 'a,b',
      promotionalText: 'New',
      supportUrl: 'https://example.com',
      whatsNew: 'All',
    },
    ja: { description: '読む', whatsNew: '全て' },
  };
  return {
    bundleId,
    name: 'App',
    versions: [
      { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', copyright: '2026 Example', localizations },
      ...(draft === undefined ? [] : [{ versionString: '1.1', state: draft, localizations }]),
    ],
  };
}
