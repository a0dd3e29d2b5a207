import { fail } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { rejectByDeveloper } from '../rules/review-places.ts';

const WITHDRAWABLE: ReadonlySet<unknown> = new Set([
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'PENDING_APPLE_RELEASE',
  'PENDING_DEVELOPER_RELEASE',
]);

/**
 * The way to submit before review submissions. Creating was removed in API 4.0; deleting is still the only way to take back a
 * version that waits for its release (observed 2026-08).
 */
export const appStoreVersionSubmissions = defineResource('appStoreVersionSubmissions', {
  parent: 'appStoreVersion',
  key: () => '',
  remove(context, { parent = '' }) {
    const version = context.store.get('appStoreVersions', parent);
    if (!version || !WITHDRAWABLE.has(version.attributes['appVersionState'])) {
      throw fail(409, 'STATE_ERROR.ENTITY_STATE_INVALID', 'The version cannot be rejected in the current state.');
    }
    rejectByDeveloper(context, version);
  },
});
