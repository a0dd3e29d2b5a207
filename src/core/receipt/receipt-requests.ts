import { bodyWithIds, pathWithIds } from '../address.ts';
import { isJsonObject } from '../json/json.ts';
import type { Operation, UploadOperation } from '../operation.ts';
import { bodyOf, commitBody } from '../operation.ts';
import type { ReceiptRequest, Seal } from './receipt.ts';
import type { SentRequest } from './sent-request.ts';

type Request = Pick<ReceiptRequest, 'method' | 'path' | 'body'>;
type Refs = SentRequest['refs'];

/** Whether a request is one that the operation asks for, word for word. @param refs the ids that it was sent with */
export function isAsPlanned(request: Request, refs: Refs, planned: Operation, seal: Seal): boolean {
  if (planned.action === 'wait') return false;
  if (planned.action === 'upload' && request.method !== 'POST') return isUploadStep(request, refs, planned, seal);
  const body = bodyOf(planned);
  const sent = body && filled(refs, (idOf) => bodyWithIds(body, idOf));
  return isAtPlace(request, refs, planned) && request.body === seal(sent);
}

/** Whether it goes where the operation's does. */
export function isAtPlace({ method, path }: Request, refs: Refs, planned: Operation): boolean {
  if (planned.action === 'wait' || method !== planned.method) return false;
  return path === filled(refs, (idOf) => pathWithIds(planned.path, idOf));
}

/** A reserved file is said to be there or, where Apple never gets done with it, removed to be sent once more. */
function isUploadStep({ method, path, body }: Request, refs: Refs, planned: UploadOperation, seal: Seal): boolean {
  const place = filled(refs, (idOf) => pathWithIds(planned.path, idOf));
  if (place === undefined || !path.startsWith(`${place}/`)) return false;
  const id = path.slice(place.length + 1);
  const { data } = planned.body;
  const type = isJsonObject(data) ? data['type'] : undefined;
  if (id.includes('/') || typeof type !== 'string') return false;
  return body === (method === 'PATCH' ? seal(commitBody({ type, id }, planned)) : undefined);
}

/** What a template becomes with these ids; `undefined` where one is missing. */
function filled<T>(refs: Refs, fill: (idOf: (address: string) => string) => T): T | undefined {
  const ids = new Map(refs.map(({ address, id }) => [address, id]));
  let isWhole = true;
  const made = fill((address) => {
    const id = ids.get(address);
    isWhole &&= id !== undefined;
    return id ?? '';
  });
  return isWhole ? made : undefined;
}
