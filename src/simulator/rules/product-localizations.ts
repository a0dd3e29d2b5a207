import { localeErrors } from './locales.ts';
import type { ProductKind } from './product-kinds.ts';
import { refuseLocked } from './product-versions.ts';
import { attributeEntry, attributeError, fail, refuseIfAny } from '../protocol/errors.ts';
import type { Context, Input } from '../protocol/resource.ts';
import type { Attributes, Doc } from '../store.ts';
import { text } from '../store.ts';

/** So many characters an attribute may have. */
export type Lengths = Readonly<Record<string, number>>;

/** The texts of a version in one more language. @throws ApiError for a locked version, a language that is there or is none, and long texts */
export function createLocalization(
  { store }: Context,
  kind: ProductKind,
  lengths: Lengths,
  { attributes, links }: Input,
): Doc {
  const version = store.get(kind.versions, links['version'] ?? '');
  refuseLocked(version, kind.localizations);
  const locale = text({ attributes }, 'locale');
  refuseIfAny([...localeErrors('locale', locale), ...lengthErrors(lengths, attributes)]);
  const parent = version?.id ?? '';
  if (store.children(parent, kind.localizations).some((other) => text(other, 'locale') === locale)) {
    const detail = `There is already a localization for the locale '${locale}'`;
    throw attributeError('INVALID.DUPLICATE', 'locale', detail);
  }
  return store.add({ type: kind.localizations, parent, attributes });
}

/** @throws ApiError for a locked version and long texts */
export function updateLocalization(
  { store }: Context,
  kind: ProductKind,
  lengths: Lengths,
  localization: Doc,
  { attributes }: Input,
): void {
  refuseLocked(store.get(kind.versions, localization.parent ?? ''), kind.localizations);
  refuseIfAny(lengthErrors(lengths, attributes));
  Object.assign(localization.attributes, attributes);
}

/** @throws ApiError for a locked version, and for its last language (observed) */
export function checkRemoval({ store }: Context, kind: ProductKind, localization: Doc): void {
  refuseLocked(store.get(kind.versions, localization.parent ?? ''), kind.localizations);
  if (store.children(localization.parent ?? '', kind.localizations).length > 1) return;
  throw fail(409, 'STATE_ERROR', 'Cannot delete the last localization');
}

/** Characters count, not bytes (observed). */
function lengthErrors(lengths: Lengths, attributes: Attributes) {
  return Object.entries(lengths)
    .filter(([name, most]) => Array.from(text({ attributes }, name)).length > most)
    .map(([name]) => attributeEntry('INVALID.TOO_LONG', name, `The field (${name}) is too long`));
}
