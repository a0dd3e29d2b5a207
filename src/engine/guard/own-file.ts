import type { UploadPart } from '../../asc/upload-parts.ts';
import { uploadParts } from '../../asc/upload-parts.ts';
import type { Permit, Reply } from '../../asc/write-guard.ts';
import { deliveryOf, isCommitted, isUnfinished } from '../../core/delivery.ts';
import { FailureError } from '../../core/failure.ts';
import type { JsonObject } from '../../core/json/json.ts';
import { isJsonObject, sameJson } from '../../core/json/json.ts';
import type { LocalFile } from '../../core/local-file.ts';
import type { UploadOperation } from '../../core/operation.ts';
import { commitBody } from '../../core/operation.ts';
import type { Resource } from '../../core/resource.ts';
import { attribute } from '../../core/resource.ts';

/** A file of a run at Apple: what may still be done to it follows from what was done, and from what Apple says of it. */
export interface OwnFile {
  id: string;
  /** Whose bytes these are. */
  source: LocalFile;
  /** Hears what Apple says of it. */
  heard(resource: Resource): void;
  /** Where its parts go, as far as Apple has said. */
  places(): string[];
  /** Whether its reservation asks for this part, and nothing was committed. */
  has(part: UploadPart): boolean;
  /** A part may leave to where its reservation says, until it has arrived. */
  permitPart(part: UploadPart): Permit | undefined;
  /** It may be committed once all parts have arrived, and removed where Apple does not get done with it in time. */
  permit(method: string, body: JsonObject | undefined): Permit | undefined;
}

interface Part {
  part: UploadPart;
  state: 'open' | 'under way' | 'arrived';
}

/** @param isSent Apple has it already, from an earlier run @param now milliseconds @param onRemoved told when it is gone */
export function createOwnFile(
  id: string,
  operation: UploadOperation,
  { isSent, now, onRemoved }: { isSent: boolean; now(): number; onRemoved(): void },
): OwnFile {
  const { file, body, seconds } = operation;
  const type = typeIn(body);
  let parts: Part[] | undefined;
  let commit: 'open' | 'under way' | 'done' = isSent ? 'done' : 'open';
  /** When Apple began to look at it, at the earliest. */
  let since = isSent ? now() : Infinity;
  let state = '';
  const isWhole = () => parts?.every((one) => one.state === 'arrived') ?? false;

  function permitCommit(): Permit | undefined {
    if (commit !== 'open' || !isWhole()) return undefined;
    commit = 'under way';
    since = now();
    return (reply) => {
      commit = isDone(reply) ? 'done' : 'open';
    };
  }

  function permitRemoval(): Permit | undefined {
    const isOverdue = commit === 'done' && now() - since >= seconds * 1000;
    if (!isOverdue || !isUnfinished(state)) return undefined;
    return (reply) => {
      if (isDone(reply) || isAbsent(reply)) onRemoved();
    };
  }

  return {
    id,
    source: file,
    heard(resource) {
      if (resource.type !== type || resource.attributes === undefined) return;
      state = deliveryOf(resource).state;
      parts ??= partsIn(resource, file.bytes)?.map((part) => ({ part, state: 'open' }));
      // The answer to a commit may have been lost.
      if (commit === 'open' && isWhole() && isCommitted(state)) commit = 'done';
    },
    places: () => (parts ?? []).map(({ part }) => part.url.href),
    has: (asked) => commit === 'open' && (parts?.some(({ part }) => isSamePart(part, asked)) ?? false),
    permitPart(asked) {
      const found = parts?.find((one) => one.state === 'open' && isSamePart(one.part, asked));
      if (!found || commit !== 'open') return undefined;
      found.state = 'under way';
      return (reply) => {
        found.state = isDone(reply) ? 'arrived' : 'open';
      };
    },
    permit(method, sent) {
      if (method === 'DELETE') return sent === undefined ? permitRemoval() : undefined;
      const commitment = commitBody({ type, id }, { ...operation, file: this.source });
      return method === 'PATCH' && sameJson(sent, commitment) ? permitCommit() : undefined;
    },
  };
}

/** Whether a resource is what a reservation with this body makes, and nobody has sent anything to it yet. */
export function isReservationOf(resource: Resource, body: JsonObject): boolean {
  const wanted = dataIn(body)['attributes'];
  if (!isJsonObject(wanted) || resource.type !== typeIn(body)) return false;
  const isSame = (name: string) => sameJson(attribute(resource, name), wanted[name]);
  return deliveryOf(resource).state === 'AWAITING_UPLOAD' && isSame('fileName') && isSame('fileSize');
}

/** An answer that says that it was done. */
export type Done = Extract<Reply, { answer: unknown }>;

export function isDone(reply: Reply): reply is Done {
  return typeof reply === 'object' && 'answer' in reply;
}

/** What is gone is removed, by this request or before it. */
export function isAbsent(reply: Reply): boolean {
  return typeof reply === 'object' && 'refused' in reply && reply.refused === 404;
}

function partsIn(resource: Resource, bytes: number): UploadPart[] | undefined {
  try {
    return uploadParts(resource, bytes);
  } catch (error) {
    // Whoever wants to send them finds out by itself.
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

function isSamePart(a: UploadPart, b: UploadPart): boolean {
  const isSamePlace = a.url.href === b.url.href && a.offset === b.offset && a.length === b.length;
  return isSamePlace && a.method === b.method && sameJson(a.headers, b.headers);
}

function typeIn(body: JsonObject): string {
  const { type } = dataIn(body);
  return typeof type === 'string' ? type : '';
}

function dataIn({ data }: JsonObject): JsonObject {
  return isJsonObject(data) ? data : {};
}
