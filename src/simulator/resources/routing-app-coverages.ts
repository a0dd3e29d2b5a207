import { ASSET_VOLATILE, commit, reserve } from '../rules/assets.ts';
import { assetState } from '../rules/asset-state.ts';
import { fail, relationshipError } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { isEditable } from '../rules/states.ts';

const TYPE = 'routingAppCoverages';

/** Where a routing app knows its way: one GeoJSON file a version. Which other content Apple refuses is not known. */
export const routingAppCoverages = defineResource(TYPE, {
  parent: 'appStoreVersion',
  key: () => '',
  volatile: ASSET_VOLATILE,
  computed: assetState,
  create(context, { attributes, links }) {
    const version = links['appStoreVersion'] ?? '';
    refuseLocked(context, version);
    if (context.store.children(version, TYPE).length > 0) {
      const detail = 'The app store version already has a routing app coverage.';
      throw relationshipError('INVALID', 'appStoreVersion', detail);
    }
    return reserve(context, TYPE, version, attributes);
  },
  update(context, coverage, { attributes }) {
    refuseLocked(context, coverage.parent ?? '');
    commit(context, coverage, attributes);
  },
  remove(context, coverage) {
    refuseLocked(context, coverage.parent ?? '');
  },
});

function refuseLocked({ store }: Context, version: string): void {
  if (isEditable(store.get('appStoreVersions', version)?.attributes['appVersionState'])) return;
  throw fail(409, 'STATE_ERROR', 'The routing app coverage cannot be edited in the current state of the version.');
}
