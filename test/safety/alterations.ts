import fc from 'fast-check';
import type { UploadPart } from '../../src/asc/upload-parts.ts';
import type { Json, JsonObject } from '../../src/core/json/json.ts';
import { canonicalJson, isJsonObject } from '../../src/core/json/json.ts';

/** A writing request, as the engine asks the client for it. */
export interface Sent {
  method: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body: JsonObject | undefined;
}

/** What there is to take from for an alteration. */
export interface Surroundings {
  /** Other requests of the run. */
  others: readonly Sent[];
  /** Ids of which no request of the plan speaks. */
  ids: readonly string[];
  /** Another server. */
  elsewhere: string;
}

/** Which alteration, where, and with what. */
export interface Draw {
  way: number;
  at: number;
  from: number;
  text: string;
}

export const DRAWS: fc.Arbitrary<Draw> = fc.record({
  way: fc.nat(10_000),
  at: fc.nat(10_000),
  from: fc.nat(10_000),
  text: fc.string({ minLength: 1, maxLength: 12 }),
});

type Way = (sent: Sent, draw: Draw, around: Surroundings) => Sent | undefined;

/** Something else in the place of a value. */
function other(value: Json | undefined, { text, from }: Draw): Json {
  if (typeof value === 'string')
    return [`${value}${text}`, value.slice(1), value.toUpperCase(), '', null][from % 5] ?? null;
  if (typeof value === 'number') return value + 1 + (from % 9);
  if (typeof value === 'boolean') return !value;
  return value === null ? text : null;
}

const METHODS = ['POST', 'PATCH', 'DELETE'] as const;

const PATHS: readonly ((path: string, draw: Draw, around: Surroundings) => string)[] = [
  (path, { text }) => `${path}?${encodeURIComponent(text)}=1`,
  (path) => `${path}?include=app`,
  (path) => `${path}/`,
  (path, { text }) => `${path}/${encodeURIComponent(text)}`,
  (path) => path.replace('/v1/', '/v2/'),
  (path) => path.slice(0, path.lastIndexOf('/')),
  (path) => path.toUpperCase(),
  (path) => path.replace(/(?<=\/v\d\/)[^/]+/, 'apps'),
  (path, { at }, { ids }) => path.replace(/(?<=\/v\d\/[^/]+\/)[^/]+/, ids[at % ids.length] ?? ''),
  (path, { text }) => path.replace(/(?<=\/v\d\/[^/]+\/)[^/]+/, `${encodeURIComponent(text)}-1`),
  (path) => `${path}/../../../v1/apps`,
  (path) => `/v1/apps/..${path}/x`,
  (path) => `/${path}`,
  (path) => `/\\${path}`,
  (path, _draw, { elsewhere }) => `${elsewhere}${path}`,
  (path, _draw, { elsewhere }) => `//${new URL(elsewhere).host}${path}`,
  (path, _draw, { elsewhere }) => `/@${new URL(elsewhere).host}${path}`,
];

/** Where in a body something stands: keys and indexes. */
type Place = readonly (string | number)[];

function placesIn(value: Json, wanted: (value: Json, place: Place) => boolean, place: Place = []): Place[] {
  const here = wanted(value, place) ? [place] : [];
  const inner: [string | number, Json][] = Array.isArray(value)
    ? value.map((item, at): [number, Json] => [at, item])
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return [...here, ...inner.flatMap(([key, item]) => placesIn(item, wanted, [...place, key]))];
}

/** The value with another one at a place. @param edit `undefined`: nothing stays there */
function edited(
  value: Json,
  [key, ...deeper]: Place,
  edit: (value: Json | undefined) => Json | undefined,
): Json | undefined {
  if (key === undefined) return edit(value);
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => (at === key ? (edited(item, deeper, edit) ?? []) : [item]));
  }
  if (!isJsonObject(value)) return value;
  const inner = edited(value[key] ?? null, deeper, edit);
  const { [key]: _old, ...others } = value;
  return inner === undefined ? others : { ...others, [key]: inner };
}

/** An alteration of one of the places in a body that are of a sort. */
function inBody(
  wanted: (value: Json, place: Place) => boolean,
  edit: (value: Json | undefined, draw: Draw, around: Surroundings, sent: Sent) => Json | undefined,
): Way {
  return (sent, draw, around) => {
    if (!sent.body) return undefined;
    const places = placesIn(sent.body, wanted);
    const place = places[draw.at % places.length];
    if (!place) return undefined;
    const body = edited(sent.body, place, (value) => edit(value, draw, around, sent));
    return { ...sent, body: isJsonObject(body) ? body : undefined };
  };
}

const keyOf = (place: Place) => place.at(-1);
const isLeaf = (value: Json) => typeof value !== 'object' || value === null;
const isAttribute = (_value: Json, place: Place) => place.at(-2) === 'attributes';
const isRelationship = (_value: Json, place: Place) => place.at(-2) === 'relationships';
const isListOf = (least: number) => (value: Json) =>
  Array.isArray(value) && new Set(value.map((item) => canonicalJson(item))).size >= least;

/** Every way to alter a request, by its name. */
export const WAYS: Readonly<Record<string, Way>> = {
  method: (sent, { at }) => ({ ...sent, method: METHODS.filter((one) => one !== sent.method)[at % 2] ?? 'DELETE' }),
  'method without a body': (sent, { at }) => ({
    ...sent,
    method: METHODS.filter((one) => one !== sent.method)[at % 2] ?? 'DELETE',
    body: undefined,
  }),
  path: (sent, draw, around) => ({ ...sent, path: PATHS[draw.at % PATHS.length]?.(sent.path, draw, around) ?? '' }),
  type: inBody(
    (value, place) => isLeaf(value) && keyOf(place) === 'type',
    (value, { from, text }) => [`${typeof value === 'string' ? value : ''}s`, 'apps', text][from % 3] ?? null,
  ),
  id: inBody(
    (value, place) => isLeaf(value) && keyOf(place) === 'id',
    (value, { from, text }, { ids }) =>
      [ids[from % ids.length] ?? '', `${typeof value === 'string' ? value : ''}0`, text][from % 3] ?? null,
  ),
  'an attribute changed': inBody((value, place) => isAttribute(value, place), other),
  'an attribute removed': inBody(isAttribute, () => undefined),
  'a relationship removed': inBody(isRelationship, () => undefined),
  'a relationship emptied': inBody(isRelationship, () => ({ data: null })),
  'something added': inBody(isJsonObject, (value, { text, from }) => ({
    ...(isJsonObject(value) ? value : {}),
    [['copyright', 'attributes', 'meta', text][from % 4] ?? text]: { 0: null, 1: {}, 2: text }[from % 3] ?? true,
  })),
  'any value changed': inBody(isLeaf, other),
  'anything removed': inBody(
    (_value, place) => place.length > 0,
    () => undefined,
  ),
  'the order of a list': inBody(isListOf(2), (value, { from }) => {
    const list = Array.isArray(value) ? value : [];
    const at = from % (list.length - 1);
    return [...list.slice(0, at), list[at + 1] ?? null, list[at] ?? null, ...list.slice(at + 2)];
  }),
  'one of a list twice': inBody(isListOf(1), (value, { from }) => {
    const list = Array.isArray(value) ? value : [];
    return [...list, list[from % list.length] ?? null];
  }),
  'a list cut': inBody(isListOf(1), (value) => (Array.isArray(value) ? value.slice(0, -1) : null)),
  "another operation's body": (sent, { at }, { others }) => {
    // At the same path it would be that operation itself.
    const strangers = others.filter((one) => one.path !== sent.path && one.body !== undefined);
    const stranger = strangers[at % strangers.length];
    return stranger && { ...sent, body: stranger.body };
  },
  'no body': (sent) => ({ ...sent, body: undefined }),
};

/** The request altered: the way that was drawn, or the next one that makes another request of it. */
export function altered(sent: Sent, draw: Draw, around: Surroundings): { name: string; sent: Sent } {
  const ways = Object.entries(WAYS);
  for (let at = 0; at < ways.length; at += 1) {
    const [name, way] = ways[(draw.way + at) % ways.length] ?? [];
    const made = way?.(sent, draw, around);
    if (name !== undefined && made && wire(made) !== wire(sent)) return { name, sent: made };
  }
  throw new Error(`${sent.method} ${sent.path} can't be altered`);
}

/** What reaches the server, whatever the order of keys; of an address, what is left of it on the way. */
function wire({ method, path, body }: Sent): string {
  const base = 'http://127.0.0.1:1';
  return `${method} ${URL.canParse(path, base) ? new URL(path, base).href : path} ${canonicalJson(body)}`;
}

/** The same request with the keys of its body the other way round. */
export function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

type PartWay = (part: UploadPart, draw: Draw, around: Surroundings) => UploadPart;

const PART_WAYS: readonly PartWay[] = [
  (part, { text }) => ({ ...part, url: new URL(`${part.url.href}${encodeURIComponent(text)}`) }),
  (part, _draw, { elsewhere }) => ({ ...part, url: new URL(part.url.pathname, elsewhere) }),
  (part, { at }) => ({ ...part, offset: part.offset + 1 + (at % 9) }),
  (part, { at }) => ({ ...part, length: Math.max(1, part.length - 1 - (at % 9)) }),
  (part, { at }) => ({ ...part, length: part.length + 1 + (at % 9) }),
  (part) => ({ ...part, method: part.method === 'PUT' ? 'POST' : 'PUT' }),
  (part, { text }) => ({ ...part, headers: [...part.headers, ['X-Added', encodeURIComponent(text)]] }),
  (part) => ({ ...part, headers: part.headers.map(([name, value]) => [name, `${value}1`]) }),
];

/** A part that no reservation asks for. */
export function alteredPart(part: UploadPart, draw: Draw, around: Surroundings): UploadPart {
  const way = PART_WAYS[draw.way % PART_WAYS.length];
  return way ? way(part, draw, around) : part;
}
