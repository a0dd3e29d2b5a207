import type { Random } from './random.ts';

/** An answer as a server sends it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** What the client has sent: a server may say it again. */
export interface Asked {
  method: string;
  url: string;
  headers: Record<string, string>;
  text: string;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Where a value stands: what holds it, and under which key. */
interface Place {
  value: Json;
  set(value: Json): void;
  remove(): void;
}

const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  '',
  '..',
  '../../v1/users',
  'a/b?c=d#e',
  '\u001b[31mred\u001b[0m\u0007',
  '\u202eevil\u2066',
  'line\r\nfeed\n\n',
  '\ud800',
  'e\u0301\u200b\u00ad',
  '{{ref}}',
  '9'.repeat(400),
  'long '.repeat(20_000),
  '2026-13-45T99:99:99Z',
  '-1',
  'https://evil.example/',
  ...['::error::x', '\n  ::add-mask::x', '##[add-mask]x', '##vso[task.complete]x', '##teamcity[buildStop]'],
  ...['+275760-09-13T00:00:00Z', '-271821-04-20T00:00:00Z', '10000-01-01', '9999-12-31', '1970-01-01T00:00:00-23:59'],
  ...[
    'not a number',
    'Infinity',
    '1e308',
    '-0.5',
    '0x10',
    '1.999999999999999999999',
    '0',
    '1.0',
    '1..2',
    '1.'.repeat(300),
  ],
  ...[
    'PREPARE_FOR_SUBMISSION',
    'READY_FOR_DISTRIBUTION',
    'IN_REVIEW',
    'COMPLETE',
    'FAILED',
    'USA',
    'XXX',
    'en-US',
    'ja',
  ],
];

/** Values for the place of any other. */
const VALUES: readonly [Json, ...Json[]] = [
  ...([null, true, false, 0, -1, 1.5, 2 ** 53, -1e308] as const),
  ...HOSTILE,
  ...[[], {}, [null], [[]], ['x'], [{}], { ref: 'app' }, { secret: '/review' }, { href: 'x' }, { toString: 'x' }],
  nested(40),
  nested(1000),
];

/** Numbers that JSON knows and JavaScript does not. */
const HUGE = '1e999';

/** Members that no table expects; as texts, because `__proto__` can't be written as an object's. */
const MEMBERS = ['"__proto__":{"id":"1","type":"apps"}', '"constructor":{}', '"toString":7', '"length":-1', '"":null'];

function nested(depth: number): Json {
  let value: Json = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** Another answer than the server meant, and in words what became of it. */
export function mutated(answer: Answer, asked: Asked, random: Random): { answer: Answer; what: string } {
  const document = parsed(answer.text);
  if (document === undefined || random.once(4)) return { ...whole(answer, asked, random) };
  const made: string[] = [];
  for (let times = 1 + (random.once(3) ? random.below(4) : 0); times > 0; times -= 1)
    made.push(changeOne(document, random));
  const text = JSON.stringify(document.value);
  return { answer: { ...answer, text: random.once(8) ? withMember(text, random) : text }, what: made.join(', ') };
}

/** Changes one value somewhere in a document. */
export function changeOne(document: { value: Json }, random: Random): string {
  const places = placesIn(document);
  const at = random.below(places.length);
  const place = places[at];
  if (!place) return 'nothing';
  const { value } = place;
  // What keeps its type goes further than anything else.
  if (typeof value === 'string' && random.once(2)) {
    place.set(HOSTILE[random.below(HOSTILE.length)] ?? '');
    return `text ${at} replaced by another`;
  }
  if (typeof value === 'boolean' && random.once(2)) {
    place.set(!value);
    return `value ${at} turned to its opposite`;
  }
  const other = places[random.below(places.length)];
  switch (random.below(8)) {
    case 0:
      place.remove();
      return `without value ${at}`;
    case 1:
      if (other) place.set(structuredClone(other.value));
      return `value ${at} replaced by another`;
    case 2:
      if (Array.isArray(value)) place.set([...value, ...value, ...(random.once(4) ? Array<Json>(50).fill(null) : [])]);
      else place.set([value]);
      return `value ${at} repeated`;
    case 3:
      if (Array.isArray(value)) place.set(random.once(2) ? value.toReversed() : (value[0] ?? null));
      else place.set({ data: value });
      return `value ${at} turned round`;
    case 4:
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) renameOne(value, random);
      else place.set(JSON.stringify(value));
      return `value ${at} renamed`;
    default:
      place.set(structuredClone(random.pick(VALUES)));
      return `value ${at} replaced`;
  }
}

function renameOne(value: { [key: string]: Json }, random: Random): void {
  const [key = '', ...more] = Object.keys(value);
  const from = more[random.below(more.length)] ?? key;
  const held = value[from] ?? null;
  delete value[from];
  const to = HOSTILE[random.below(HOSTILE.length)] ?? '';
  Object.defineProperty(value, to, { value: held, enumerable: true, configurable: true, writable: true });
}

/** All values in a document, the document among them. */
function placesIn(document: { value: Json }): Place[] {
  const found: Place[] = [];
  const walk = (place: Place, depth: number): void => {
    found.push(place);
    const { value } = place;
    if (depth > 60 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const set = (next: Json) => (value[index] = next);
        walk({ value: item, set, remove: () => void value.splice(index, 1) }, depth + 1);
      }
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      const set = (next: Json) => (value[key] = next);
      walk({ value: item, set, remove: () => void delete value[key] }, depth + 1);
    }
  };
  walk({ value: document.value, set: (next) => (document.value = next), remove: () => (document.value = {}) }, 0);
  return found;
}

/** A member more in one of the objects of a text. */
function withMember(text: string, random: Random): string {
  const opened = [...text.matchAll(/\{(?=")/g)].map(({ index }) => index + 1);
  const at = opened[random.below(opened.length)];
  const member = MEMBERS[random.below(MEMBERS.length)];
  return at === undefined ? text : `${text.slice(0, at)}${member},${text.slice(at)}`;
}

/** What may happen to an answer as a whole. */
function whole(answer: Answer, asked: Asked, random: Random): { answer: Answer; what: string } {
  const { text, headers } = answer;
  const at = random.below(text.length + 1);
  const page = '<!doctype html><script>alert(1)</script>';
  const status = random.pick([200, 201, 204, 301, 304, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 599]);
  const said = { code: 'NOT_FOUND', title: asked.headers['authorization'] ?? '', detail: asked.text };
  const errors: Json[] = [
    { errors: [said] },
    {
      errors: [{ ...said, code: 'STATE_ERROR', meta: { associatedErrors: { '/v1/apps/__proto__': [said, 7, null] } } }],
    },
    { errors: { length: 3 } },
    { errors: [null, 7, 'x', [said], { code: { a: 1 }, title: ['x'], detail: 7, status: [], source: 'x', meta: 'x' }] },
    { errors: HOSTILE.map((code) => ({ code, title: code, detail: code, source: { pointer: code }, id: code })) },
    { errors: Array.from({ length: 3000 }, (_, id) => ({ code: `E${id}`, title: 'x', source: { parameter: '' } })) },
    { errors: [{ code: 'NOT_FOUND', source: { pointer: '/data/attributes/constructor' }, meta: nested(300) }] },
    [],
    7,
  ];
  const next = random.pick([
    asked.url,
    `${asked.url}&cursor=${at}`,
    '//evil.example/v1/apps',
    'https://evil.example/v1/apps',
    'http://',
    'javascript:alert(1)',
    '../../..',
    '/v1/apps?limit=1',
  ]);
  const odd = random.pick<[string, string]>([
    ['retry-after', random.pick(['-5', '1e999', 'soon', '0', '86400000', new Date(0).toUTCString()])],
    ['x-rate-limit', random.pick(['user-hour-lim:x', `user-hour-lim:${'9'.repeat(400)};user-hour-rem:0;`])],
    ['date', random.pick(['yesterday', 'Mon, 05 Jan 1926 09:00:00 GMT', 'Mon, 05 Jan 9926 09:00:00 GMT'])],
    ['location', 'https://evil.example/'],
    ['content-encoding', random.pick(['gzip', 'br', 'identity', 'x'])],
    ['content-type', 'text/html; charset=utf-7'],
  ]);
  const body = (value: Json): string => JSON.stringify(value);
  const ways: readonly [() => Partial<Answer>, ...(() => Partial<Answer>)[]] = [
    () => ({ text: text.slice(0, at) }),
    () => ({
      text: `${text.slice(0, at)}${random.pick(['\u0000', '}', '[', '"', '\\', '\ufffd', '{"a":'])}${text.slice(at)}`,
    }),
    () => ({ text: text.replace(/\d+|null|true|"[^"]*"(?!:)/g, (value) => (random.once(30) ? HUGE : value)) }),
    () => ({ text: page }),
    () => ({ text: '' }),
    () => ({ text: '['.repeat(200_000) }),
    () => ({ text: `\ufeff${text}` }),
    () => ({ status }),
    () => ({ status, headers: { ...headers, [odd[0]]: odd[1] } }),
    () => ({ headers: { ...headers, [odd[0]]: odd[1] } }),
    () => ({ status: Math.max(400, status), text: body(errors[random.below(errors.length)] ?? []) }),
    () => ({ status, text: body(errors[random.below(errors.length)] ?? []) }),
    () => ({ text: text.replace(/("links":\{)/, `$1"next":${JSON.stringify(next)},`) }),
    () => ({ status: 204, text: '' }),
  ];
  const way = random.below(ways.length);
  return { answer: { ...answer, ...(ways[way] ?? ways[0])() }, what: `the whole, way ${way}` };
}

function parsed(text: string): { value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}
