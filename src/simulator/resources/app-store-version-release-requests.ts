import { randomUUID } from 'node:crypto';
import { fail } from '../protocol/errors.ts';
import { distribute } from '../rules/versions-of-app.ts';
import { defineResource } from '../protocol/define-resource.ts';

const type = 'appStoreVersionReleaseRequests';

export const appStoreVersionReleaseRequests = defineResource(type, {
  parent: 'appStoreVersion',
  key: () => '',
  create(context, { links }) {
    const version = context.store.get('appStoreVersions', links['appStoreVersion'] ?? '');
    if (version?.attributes['appVersionState'] !== 'PENDING_DEVELOPER_RELEASE') {
      const detail = 'The version is not in a valid state to be released.';
      throw fail(409, 'STATE_ERROR.ENTITY_STATE_INVALID', detail);
    }
    distribute(context, version);
    // Nothing reads a request again, so it is not kept.
    return { type, id: randomUUID(), attributes: {}, links: {} };
  },
});
