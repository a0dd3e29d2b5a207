import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isRef } from '../../src/core/address.ts';
import type { Json } from '../../src/core/json/json.ts';
import { canonicalJson, isJsonObject } from '../../src/core/json/json.ts';
import type { Operation } from '../../src/core/operation.ts';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Exchange } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** Texts, pictures, a price, territories, a contact: of everything one thing that could be meant. */
const MANIFEST = `app: { bundleId: com.example.planned, platform: IOS, categories: { primary: REFERENCE } }
version: { versionString: "1.0", copyright: 2026 Example Inc. }
metadata: { en-US: { description: Reads., subtitle: A door } }
screenshots: { en-US: { APP_IPHONE_67: [b.png, a.png] } }
pricing: { baseTerritory: USA, price: "4.99" }
territories: { available: all, availableInNewTerritories: true }
review:
  contact: { firstName: Release, lastName: Team, email: review@example.com, phone: "+81 3 1234 5678" }
  demoAccount: { required: false }
`;

/** Ids by address, as the requests themselves use them: one for each. */
type Ids = Map<string, string>;

/** Whether a value is what a plan has in its place. An address gets its id the first time, and keeps it. */
function fits(planned: Json, sent: unknown, ids: Ids): boolean {
  if (isRef(planned)) {
    if (typeof sent !== 'string') return false;
    if (!ids.has(planned.ref)) ids.set(planned.ref, sent);
    return ids.get(planned.ref) === sent;
  }
  if (Array.isArray(planned))
    return (
      Array.isArray(sent) && sent.length === planned.length && planned.every((item, at) => fits(item, sent[at], ids))
    );
  if (!isJsonObject(planned) || !isJsonObject(sent)) return canonicalJson(planned) === canonicalJson(sent);
  const names = Object.keys(planned).toSorted();
  return (
    canonicalJson(names) === canonicalJson(Object.keys(sent).toSorted()) &&
    names.every((name) => fits(planned[name] ?? null, sent[name], ids))
  );
}

/** Whether a request is the one that an operation has in a plan. */
function isOf(operation: Operation, { method, url, requestBody }: Exchange, ids: Ids): boolean {
  if (operation.action === 'wait' || operation.method !== method) return false;
  const parts = operation.path
    .map((part) => (isRef(part) ? '/' : part))
    .join('')
    .split('/')
    .filter(Boolean);
  const sent = url.split('/').filter(Boolean);
  const refs = operation.path.filter(isRef);
  if (sent.length !== parts.length + refs.length) return false;
  const tried = new Map(ids);
  const template = operation.path.flatMap((part): Json[] =>
    isRef(part) ? [{ ref: part.ref }] : part.split('/').filter(Boolean),
  );
  if (!fits(template, sent, tried) || !fits(operation.body ?? null, requestBody ?? null, tried)) return false;
  for (const [address, id] of tried) ids.set(address, id);
  return true;
}

it('the requests that change anything are exactly the operations of the saved plan, each once', async () => {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp({ bundleId: 'com.example.planned', name: 'Planned' });
  const pictures = { 'a.png': png(1290, 2796, { text: 'a' }), 'b.png': png(1290, 2796, { text: 'b' }) };
  const cwd = await folderWith({ 'release.yml': MANIFEST, ...pictures });
  const run = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
  const out = join(cwd, 'plan.json');
  expect((await run('plan', '--out', out)).code).toBe(0);
  const plan = JSON.parse(await readFile(out, 'utf8')) as Plan;
  expect(exchanges.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect((await run('apply', out)).code).toBe(0);

  const ids: Ids = new Map();
  const left = plan.operations.filter(({ action }) => action !== 'wait');
  const others: Exchange[] = [];
  for (const exchange of exchanges.filter(({ method }) => method !== 'GET')) {
    const at = left.findIndex((operation) => isOf(operation, exchange, ids));
    const [operation] = at >= 0 ? left.splice(at, 1) : [];
    if (!operation) others.push(exchange);
    const made = isJsonObject(exchange.responseBody) ? exchange.responseBody['data'] : undefined;
    if (operation && exchange.method === 'POST' && isJsonObject(made) && typeof made['id'] === 'string')
      ids.set(operation.address, made['id']);
  }
  expect(left.map(operationId)).toEqual([]);
  // What is left over are the parts of the reserved files, and that each is complete.
  const uploads = plan.operations.flatMap((one) =>
    one.action === 'upload' ? [{ ...one, id: ids.get(one.address) ?? '' }] : [],
  );
  const expected = uploads.flatMap(({ id, path, file: { md5 } }) => [
    `PUT /uploads/${id}`,
    `PATCH ${path.filter((part) => typeof part === 'string').join('')}/${id} ${canonicalJson({ sourceFileChecksum: md5, uploaded: true })}`,
  ]);
  const seen = others.map(({ method, url, requestBody }) => {
    if (method === 'PUT') return `PUT ${url.split('/').slice(0, 3).join('/')}`;
    const data = isJsonObject(requestBody) && isJsonObject(requestBody['data']) ? requestBody['data'] : {};
    return `${method} ${url} ${canonicalJson(data['attributes'])}`;
  });
  expect(seen.toSorted()).toEqual(expected.toSorted());
});
