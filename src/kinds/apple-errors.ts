import type { Address } from '../core/address.ts';
import type { AppleError, Failure } from '../core/failure.ts';
import type { Kind, Snapshot } from '../core/kind.ts';
import { haveOf, observedFor } from '../core/kind.ts';
import { keysOf } from '../core/json/pointer.ts';
import { app } from './app/kind.ts';
import { isForPerson, pageOf } from './asc-pages.ts';

/** A failure with where each of its errors can be fixed; `manual` where Apple leaves all of them to a person. */
export function explained(failure: Failure, kinds: readonly Kind[], snapshot: Snapshot): Failure {
  const errors = failure.errors.map((error) => fixOf(error, kinds, snapshot, failure.path));
  // What is associated is the reason; the entry above it only says that there is one.
  const associated = errors.filter(({ at }) => at !== undefined);
  const reasons = associated.length > 0 ? associated : errors;
  const isManual = failure.kind === 'apple' && !failure.ambiguous && reasons.length > 0 && reasons.every(isForPerson);
  return { ...failure, errors, ...(isManual ? { kind: 'manual' } : {}) };
}

/**
 * Says of one of Apple's errors where it can be fixed: at a line of the manifest, or on the page where only a person can act.
 * Errors about the resource of the request itself are left as they are: who sent it knows better. @param path of the request
 */
export function fixOf(error: AppleError, kinds: readonly Kind[], snapshot: Snapshot, path = ''): AppleError {
  const page = pageOf(error, haveOf(app, snapshot.have)?.id, path);
  if (page !== undefined) return { ...error, fix: page };
  // Somebody else fills the same list: nothing in the manifest is wrong.
  if (error.detail?.startsWith('Too many')) return error;
  const [, type = '', id = ''] = /^(?:\/v\d+)?\/([^/]+)(?:\/([^/]+))?/.exec(error.at ?? '') ?? [];
  const owner = kinds.find(({ errors = {} }) => Object.hasOwn(errors, type));
  const keyOf = owner?.errors?.[type];
  if (!owner || !keyOf) return error;
  const attribute = /^\/data\/(?:attributes|relationships)\/([^/]+)/.exec(error.source ?? '')?.[1] ?? '';
  const { have } = snapshot;
  const known = { have: haveOf(owner, have), observed: observedFor(owner, have) };
  const from = `/${keyOf(attribute, addressOf(owner, id, snapshot), known).replace(/\/$/, '')}`;
  return { ...error, from, fix: keysOf(from).join('.') };
}

/** Ids are Apple's, and things of two types may have the same one: the kind's own come first. */
function addressOf(owner: Kind, id: string, { have, book }: Snapshot): Address | undefined {
  if (id === '') return undefined;
  const observed = haveOf(owner, have);
  const own = observed === undefined ? [] : [...owner.addresses(observed)];
  // What this run has made is in the book alone.
  const made = [...book].filter(([address]) => !address.startsWith('submissions/'));
  return [...own, ...made].find(([, known]) => known === id)?.[0];
}
