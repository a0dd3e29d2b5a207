import { settled } from '../rules/builds.ts';
import { attributeError } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

/** A filter by a boolean takes two words; the specification has none. */
const FLAG = { values: ['true', 'false'] };

export const builds = defineResource('builds', {
  parent: 'preReleaseVersion',
  relationships: { app: { from: appOf }, appStoreVersion: { from: versionsWith } },
  key: (build) => text(build, 'version'),
  volatile: ['uploadedDate', 'expirationDate', 'processing', 'refusals'],
  computed(context, build) {
    const { attributes } = settled(context, build);
    // Builds may be sorted by their marketing version.
    return {
      ...attributes,
      preReleaseVersion: text(context.store.get('preReleaseVersions', build.parent ?? ''), 'version'),
    };
  },
  collection: {
    filters: { expired: FLAG, usesNonExemptEncryption: FLAG },
    exists: {
      usesNonExemptEncryption: (context, build) =>
        typeof settled(context, build).attributes['usesNonExemptEncryption'] === 'boolean',
    },
  },
  update(context, build, { attributes, links }) {
    const present = settled(context, build).attributes;
    const { usesNonExemptEncryption: answer, expired } = attributes;
    // Answered once, for good: the same answer is refused too (observed).
    if (answer !== undefined && typeof present['usesNonExemptEncryption'] === 'boolean') {
      throw unmodifiable('usesNonExemptEncryption');
    }
    if (expired !== undefined && expired !== true && present['expired'] === true) throw unmodifiable('expired');
    Object.assign(present, attributes);
    Object.assign(build.links, links);
  },
});

/** The marketing versions under which builds were uploaded. They come with the builds. */
export const preReleaseVersions = defineResource('preReleaseVersions', {
  parent: 'app',
  collection: { filters: { 'builds.expired': FLAG } },
  key: (version) => `${text(version, 'platform')} ${text(version, 'version')}`,
});

function unmodifiable(name: string) {
  return attributeError('INVALID.INVALID_STATE', name, `The attribute '${name}' can not be modified.`);
}

function appOf({ store }: Context, build: Doc): Doc[] {
  const app = store.get('apps', store.get('preReleaseVersions', build.parent ?? '')?.parent ?? '');
  return app ? [app] : [];
}

/** The version that the build is linked to: one at most, since a build carries its version's string. */
function versionsWith(context: Context, build: Doc): Doc[] {
  const [app] = appOf(context, build);
  if (!app) return [];
  const versions = context.store.children(app.id, 'appStoreVersions');
  return versions.filter((version) => version.links['build'] === build.id).slice(0, 1);
}
