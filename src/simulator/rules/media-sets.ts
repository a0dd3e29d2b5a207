import { attributeError, fail, relationshipError } from '../protocol/errors.ts';
import type { Context, Input } from '../protocol/resource.ts';
import { inOrder } from '../protocol/resource.ts';
import type { Attributes, Doc, Store } from '../store.ts';
import { text } from '../store.ts';
import { reserve } from './assets.ts';
import type { MediaKind } from './media-kinds.ts';
import { platformOf } from './media-kinds.ts';
import { isEditable } from './states.ts';

const LOCALIZATION = 'appStoreVersionLocalization';

/** What is in a set, in its order. */
export function itemsOf(store: Store, kind: MediaKind, set: Doc): Doc[] {
  return inOrder(store.children(set.id, kind.items), set.lists?.[kind.items]);
}

/** @throws ApiError for a version that is locked or of another platform, and where the localization has such a set */
export function createSet({ store }: Context, kind: MediaKind, { attributes, links }: Input): Doc {
  const localization = store.get('appStoreVersionLocalizations', links[LOCALIZATION] ?? '');
  // Product pages and experiments, which could be named instead, are not simulated.
  if (!localization) {
    const detail = `You must provide a value for the relationship '${LOCALIZATION}' with this request`;
    throw relationshipError('REQUIRED', LOCALIZATION, detail);
  }
  const version = store.get('appStoreVersions', localization.parent ?? '');
  const type = text({ attributes }, kind.typeName);
  refuseLocked(version, 'Create', `${kind.title} Set`);
  // That it is refused is certain, the words are not known; likewise for a second set.
  if (platformOf(type) !== text(version, 'platform')) {
    const detail = `'${type}' is not a display of the platform ${text(version, 'platform')}`;
    throw attributeError('INVALID', kind.typeName, detail);
  }
  if (store.children(localization.id, kind.sets).some((set) => set.attributes[kind.typeName] === type)) {
    const detail = `Entity with ${kind.typeName}: '${type}' already exists.`;
    throw attributeError('INVALID.DUPLICATE', kind.typeName, detail);
  }
  return store.add({ type: kind.sets, parent: localization.id, attributes: { [kind.typeName]: type } });
}

/** @throws ApiError when the ids are not exactly those of what is in the set */
export function reorder({ store }: Context, kind: MediaKind, set: Doc, ids: readonly string[]): void {
  const version = versionOf(store, set);
  if (!isEditable(version?.attributes['appVersionState'])) {
    throw fail(409, 'STATE_ERROR', "Can't Reorder Assets after Submission");
  }
  const present = new Set(store.children(set.id, kind.items).map(({ id }) => id));
  const isWhole = new Set(ids).size === ids.length && ids.length === present.size && ids.every((id) => present.has(id));
  if (!isWhole) {
    // That only the complete list is taken is known, the words are not.
    throw relationshipError('INVALID', kind.items, `The order must name each of the set's ${kind.items} once`);
  }
  set.lists = { ...set.lists, [kind.items]: [...ids] };
}

/** A place at the end of the set. @throws ApiError when the version is locked or the set is full */
export function reserveIn(context: Context, kind: MediaKind, setId: string, attributes: Attributes): Doc {
  const { store } = context;
  const set = store.get(kind.sets, setId);
  refuseLocked(set && versionOf(store, set), 'Create', kind.title);
  // Reservations and refused files count (observed); the code is not known.
  if (store.children(setId, kind.items).length >= kind.cap)
    throw relationshipError('INVALID', kind.toSet, kind.tooMany);
  return reserve(context, kind.items, setId, attributes);
}

/** The version that a set belongs to. */
export function versionOf(store: Store, set: Doc | undefined): Doc | undefined {
  const localization = store.get('appStoreVersionLocalizations', set?.parent ?? '');
  return store.get('appStoreVersions', localization?.parent ?? '');
}

/**
 * Refuses what can't be done any more. Apple's words are known for the deletion of a screenshot only.
 * @param besides states in which it can be done although the version is not editable
 */
export function refuseLocked(
  version: Doc | undefined,
  verb: string,
  title: string,
  besides: readonly string[] = [],
): void {
  const state = text(version, 'appVersionState');
  if (isEditable(state) || besides.includes(state)) return;
  const words = state.split('_').map((word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  throw fail(409, 'STATE_ERROR', `Can't ${verb} ${title} while ${words.join(' ')}`);
}
