import { appleDate } from '../clock.ts';
import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry, refuseIfAny } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { isReleased } from '../rules/states.ts';
import type { Attributes, Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** Whether an app is on sale, or can be ordered beforehand, in one territory. */
export const territoryAvailabilities = defineResource('territoryAvailabilities', {
  // Nothing says where it belongs without it.
  relationships: { territory: { required: true } },
  key: ({ links }) => links['territory'] ?? '',
  computed: ({ store }, doc) => {
    const released = releasedOn(store, appOf(store, doc));
    const onSale = doc.attributes['available'] === true && doc.attributes['preOrderEnabled'] !== true;
    return {
      // Apple fills in the day of the release, and then refuses to be told it (observed 2026-08).
      ...(onSale && released !== undefined ? { releaseDate: released } : {}),
      contentStatuses: doc.attributes['contentStatuses'] ?? [statusOf(doc, released !== undefined)],
    };
  },
  update(context, doc, { attributes }) {
    refuseIfAny(availabilityErrors(context, doc, attributes, '/data'));
    doc.attributes = { ...doc.attributes, ...attributes };
  },
});

/**
 * What Apple has against these values.
 * @param doc what is there already
 */
export function availabilityErrors(
  { store, clock }: Context,
  doc: Doc | undefined,
  given: Attributes,
  place: string,
): ErrorEntry[] {
  const errors: ErrorEntry[] = [];
  const say = (name: string, code: string, detail: string) => errors.push(attributeEntry(code, name, detail, place));
  const before = doc?.attributes ?? {};
  const { available, preOrderEnabled, releaseDate = null } = { ...before, ...given };
  if (preOrderEnabled !== true) {
    if (given['preOrderEnabled'] === false && releaseDate !== null) {
      say('releaseDate', 'INVALID', 'releaseDate must be set to null when preOrderEnabled is set to false');
    } else if ((given['releaseDate'] ?? null) !== null) {
      say('releaseDate', 'INVALID', 'releaseDate can only be set when preOrderEnabled is true');
    }
    return errors;
  }
  if (given['preOrderEnabled'] !== true && given['releaseDate'] === undefined) return errors;
  // Where customers have been able to get it nobody can order it any more.
  const onSale = before['available'] === true && before['preOrderEnabled'] !== true;
  if (doc && onSale && releasedOn(store, appOf(store, doc)) !== undefined) {
    const detail = 'An app that has been released can not be made available for pre-order';
    say('preOrderEnabled', 'INVALID.INVALID_STATE', detail);
  }
  if (available !== true) say('available', 'INVALID', 'available must be true when preOrderEnabled is set to true');
  if (typeof releaseDate !== 'string') {
    say('releaseDate', 'REQUIRED', 'releaseDate must be set when preOrderEnabled is set to true');
  } else if (releaseDate <= appleDate(clock.now()).slice(0, 10)) {
    say('releaseDate', 'INVALID', `releaseDate '${releaseDate}' must be in the future`);
  }
  return errors;
}

function appOf(store: Store, { parent = '' }: Doc): Doc | undefined {
  return store.get('apps', store.get('appAvailabilities', parent)?.parent ?? '');
}

/** The day on which the app's first version went to the store; `undefined` before. */
function releasedOn(store: Store, app: Doc | undefined): string | undefined {
  const [first] = store
    .children(app?.id ?? '', 'appStoreVersions')
    .filter(({ attributes }) => isReleased(attributes['appVersionState']));
  return first && text(first, 'createdDate').slice(0, 10);
}

function statusOf({ attributes }: Doc, released: boolean): string {
  if (attributes['available'] !== true) return 'CANNOT_SELL';
  if (attributes['preOrderEnabled'] === true) return released ? 'AVAILABLE_FOR_PREORDER' : 'PREORDER_ON_UNRELEASED_APP';
  return released ? 'AVAILABLE' : 'AVAILABLE_FOR_SALE_UNRELEASED_APP';
}
