import type { Address, Ref } from './address.ts';
import { refsIn } from './address.ts';
import type { Query } from './resource.ts';
import type { GateNeed } from './gate.ts';
import type { JsonObject } from './json/json.ts';
import { isJsonObject } from './json/json.ts';
import type { LocalFile } from './local-file.ts';

/** What every operation says of itself, however it is done. All of it is plain data that can be saved, hashed and run elsewhere. */
interface Step {
  /** The name of the kind that proposed it. */
  kind: string;
  /** What it works on. A `create` and an `upload` make this address known. */
  address: Address;
  /** Where it goes. Ids are never in it; `{ ref: address }` stands for them. */
  path: (string | Ref)[];
  /** Addresses whose operations must have succeeded first, for a reason of Apple's that no reference shows. */
  after?: Address[];
  /** Comes when everything that is not final itself has succeeded: nothing can be changed any more once Apple has it. */
  final?: true;
  /**
   * Of what is final: things that have nothing to do with it, with all below them. What Apple leaves to a person there does not hold it
   * back; everywhere else that does, since nothing can be put right any more once Apple has it.
   */
  apart?: Address[];
  /**
   * Customers see it at once. It comes when everything that is neither public nor final has succeeded, so that nobody pays another price
   * for a release that fails; unless something of that can't be done without it.
   */
  public?: true;
  /** Kinds whose things are locked until this has succeeded. */
  unlocks?: string[];
  /**
   * Kinds to look at once more right before it is sent: it goes only if it still is what was reviewed, and nothing there is in the way.
   * Everything has it that writes more than what changes: the rest is sent as it is by then.
   */
  recheck?: string[];
  /** Kinds that Apple changes by itself through this operation: they are observed and proposed again afterwards. */
  reveals?: string[];
  /** Operations with the same mutex never run at the same time. */
  mutex?: string;
  /** All of them have to be open. */
  gates?: GateNeed[];
}

/**
 * One writing request.
 *
 * replace: everything of its kind is given anew, so sending it twice does no harm; reorder: likewise, for an order;
 * act: something happens that can't be read back as the value that was sent, such as a submission.
 */
export interface RequestOperation extends Step {
  action: 'create' | 'update' | 'delete' | 'replace' | 'reorder' | 'act';
  method: 'POST' | 'PATCH' | 'DELETE';
  body?: JsonObject;
  /** Refusals of Apple's that pass by themselves within seconds: beginnings of error codes, or parts of their detail. */
  patience?: string[];
  /** Where it shows that an `act` has happened, whoever did it: after a lost answer, or a refusal, it is looked for there. */
  evidence?: { path: (string | Ref)[]; attribute: string; is: (string | boolean)[] };
}

/** A file sent the way Apple takes files: reserved, sent in parts, committed, waited for. */
export interface UploadOperation extends Step {
  action: 'upload';
  method: 'POST';
  /** The reservation. */
  body: JsonObject;
  file: LocalFile;
  /** The collection in which a reservation stands, to find one whose answer was lost; the relationship itself where it is `alone`. */
  siblings: (string | Ref)[];
  /** The place takes one file only, such as a review screenshot: where it shows there is no list. */
  alone?: true;
  /** Apple takes no checksum of it, and shows none. */
  unchecked?: true;
  /** Where it shows, together with more files than its siblings, how far Apple is with them. Absent: among the siblings. */
  shown?: { path: (string | Ref)[]; query: Query };
  /** How long Apple may look at it until it counts as stuck. */
  seconds: number;
  /** Apple has the file already, here, and is still looking at it: only that is waited for. */
  resume?: Ref;
}

/** Nothing is sent until Apple is so far. */
export interface WaitOperation extends Step {
  action: 'wait';
  /** An attribute of the resource at `path`: values that end the wait well, and values that end it badly. */
  until: { attribute: string; is: string[]; fails?: string[] };
  /** How long at most. */
  seconds: number;
}

export type Operation = RequestOperation | UploadOperation | WaitOperation;

/** Stands in a body for a value that must never be in a plan: the text that the manifest has at this pointer. */
export interface SecretRef {
  secret: string;
}

export function isSecretRef(value: unknown): value is SecretRef {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    'secret' in value &&
    typeof value.secret === 'string'
  );
}

/** Name of an operation within its plan, e.g. `update version/localizations/ja`. */
export function operationId(operation: Operation): string {
  return `${operation.action} ${operation.address}`;
}

/** Whether the operation gives its address an id. */
export function makesAddress({ action }: Operation): boolean {
  return action === 'create' || action === 'upload';
}

/** The body that the operation sends, if it sends one. */
export function bodyOf(operation: Operation): JsonObject | undefined {
  return operation.action === 'wait' ? undefined : operation.body;
}

const refs = new WeakMap<Operation, readonly Address[]>();

/** The addresses that must have an id before the operation can be sent. Looked for once: a run asks again whenever something changes. */
export function operationRefs(operation: Operation): readonly Address[] {
  const known = refs.get(operation) ?? findRefs(operation);
  refs.set(operation, known);
  return known;
}

function findRefs(operation: Operation): Address[] {
  const more =
    operation.action === 'upload'
      ? [...operation.siblings, ...(operation.shown?.path ?? []), operation.resume ?? '']
      : [];
  return [...new Set([...refsIn(operation.path), ...refsIn(more), ...refsIn(bodyOf(operation))])];
}

/** What says that a reserved file was sent as a whole. */
export function commitBody(
  { type, id }: { type: string; id: string },
  { file: { md5 }, unchecked }: Pick<UploadOperation, 'file' | 'unchecked'>,
): JsonObject {
  const attributes = { uploaded: true, ...(unchecked ? {} : { sourceFileChecksum: md5 }) };
  return { data: { type, id, attributes } };
}

/** The names of the attributes that the body gives. */
export function attributesIn({ body }: RequestOperation): readonly string[] {
  const data = body?.['data'];
  const attributes = isJsonObject(data) ? data['attributes'] : undefined;
  return isJsonObject(attributes) ? Object.keys(attributes) : [];
}

/** Whether the body has a relationship to several things: it takes the place of the one that is there. */
export function hasList({ body }: RequestOperation): boolean {
  const data = body?.['data'];
  if (Array.isArray(data)) return true;
  const relationships = isJsonObject(data) ? data['relationships'] : undefined;
  const ends = isJsonObject(relationships) ? Object.values(relationships) : [];
  return ends.some((end) => isJsonObject(end) && Array.isArray(end['data']));
}
