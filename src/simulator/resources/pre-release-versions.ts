import type { ResourceType } from '../protocol/resource.ts';
import { byAttribute } from '../protocol/resource.ts';
import { PLATFORMS } from '../rules/states.ts';
import { text } from '../store.ts';
import { BUILD_FILTERS, byBuild } from './builds.ts';

/** The marketing versions under which builds were uploaded. They come with the builds. */
export const preReleaseVersions: ResourceType = {
  type: 'preReleaseVersions',
  attributes: { version: { kind: 'text' }, platform: { kind: 'text' } },
  relationships: {
    builds: { type: 'builds', many: true, from: 'children', includable: true, related: {} },
    app: { type: 'apps', from: 'parent', includable: true, related: {} },
  },
  key: (version) => `${text(version, 'platform')} ${text(version, 'version')}`,
  collection: {
    filters: {
      'builds.buildAudienceType': byBuild(BUILD_FILTERS.buildAudienceType),
      'builds.expired': byBuild(BUILD_FILTERS.expired),
      'builds.processingState': byBuild(BUILD_FILTERS.processingState),
      'builds.version': byBuild(BUILD_FILTERS.version),
      platform: byAttribute('platform', { values: PLATFORMS }),
      version: byAttribute('version'),
      app: { of: (_context, version) => [version.parent] },
      builds: { of: ({ store }, version) => store.children(version.id, 'builds').map(({ id }) => id) },
    },
    sort: ['version'],
  },
  instance: true,
};
