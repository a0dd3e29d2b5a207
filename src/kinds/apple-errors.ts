import type { Address } from '../core/address.ts';
import type { AppleError } from '../core/failure.ts';
import type { Kind, Snapshot } from '../core/kind.ts';
import { haveOf } from '../core/kind.ts';
import { app } from './app/kind.ts';
import { pageOf } from './asc-pages.ts';

/**
 * Says of one of Apple's errors where it can be fixed: at a line of the manifest, or on the page where only a person can act.
 * Errors about the resource of the request itself are left as they are: who sent it knows better.
 */
export function fixOf(error: AppleError, kinds: readonly Kind[], snapshot: Snapshot): AppleError {
  const page = pageOf(error, haveOf(app, snapshot.have)?.id);
  if (page !== undefined) return { ...error, fix: page };
  // Somebody else fills the same list: nothing in the manifest is wrong.
  if (error.detail?.startsWith('Too many')) return error;
  const [, type = '', id = ''] = /^(?:\/v\d+)?\/([^/]+)(?:\/([^/]+))?/.exec(error.at ?? '') ?? [];
  const owner = kinds.find(({ errors = {} }) => Object.hasOwn(errors, type));
  const keyOf = owner?.errors?.[type];
  if (!owner || !keyOf) return error;
  const attribute = /^\/data\/(?:attributes|relationships)\/([^/]+)/.exec(error.source ?? '')?.[1] ?? '';
  const key = keyOf(attribute, addressOf(owner, id, snapshot)).replace(/\/$/, '');
  return { ...error, from: `/${key}`, fix: key.replaceAll('/', '.') };
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
