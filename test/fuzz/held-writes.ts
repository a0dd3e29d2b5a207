import { isJsonObject, sameJson } from '../../src/core/json/json.ts';
import type { Operation } from '../../src/core/operation.ts';
import { bodyOf } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Asked } from './mutations.ts';

/** What follows a reservation: the file, and that it is complete. */
const COMMITTED = ['uploaded', 'sourceFileChecksum'];

/**
 * The writing requests that no operation of a plan holds: of another type, or with a value that stands in none. Ids are Apple's, and a
 * `create` may turn out to be an `update` of what came into being by itself. The parts of a file go without a token to wherever an answer
 * says, and change nothing.
 */
export function strayWrites({ operations }: Plan, requests: readonly Asked[]): string[] {
  return requests
    .filter(({ method, headers }) => method !== 'GET' && headers['authorization'] !== undefined)
    .filter((asked) => !operations.some((operation) => holds(operation, asked)))
    .map(({ method, url, text }) => `${method} ${url} ${text}`);
}

function holds(operation: Operation, { method, url, text }: Asked): boolean {
  const [, api, type, , ...relation] = url.split('/');
  const [path] = operation.path;
  if (operation.action === 'wait' || typeof path !== 'string') return false;
  const [, plannedApi, plannedType] = path.split('/');
  const [, , end = ''] = operation.path;
  const tail = typeof end === 'string' ? end.split('/').slice(1) : [];
  if (api !== plannedApi || type !== plannedType || !sameJson(relation, tail)) return false;
  if (method === 'DELETE') return operation.method === 'DELETE' || operation.action === 'upload';
  const isMade = method === 'PATCH' && operation.method === 'POST';
  if (method !== operation.method && !isMade) return false;
  const sent: unknown = text === '' ? {} : JSON.parse(text);
  const planned = attributesIn(bodyOf(operation) ?? {});
  return Object.entries(attributesIn(sent)).every(([name, value]) => {
    if (operation.action === 'upload' && isMade) return COMMITTED.includes(name);
    const wanted = planned[name];
    return Object.hasOwn(planned, name) && (sameJson(wanted, value) || (isJsonObject(wanted) && 'secret' in wanted));
  });
}

function attributesIn(body: unknown): Record<string, never> | NonNullable<ReturnType<typeof objectIn>> {
  const data = objectIn(body, 'data');
  return (data && objectIn(data, 'attributes')) ?? {};
}

function objectIn(value: unknown, name: string) {
  const member = isJsonObject(value) ? value[name] : undefined;
  return isJsonObject(member) ? member : undefined;
}
