import type { Resource } from '../../core/document.ts';
import { textAttribute } from '../../core/document.ts';
import { diffAttributes, valuesOf } from '../../core/diff.ts';
import { FailureError } from '../../core/failure.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import { ref } from '../../core/address.ts';
import type { Manifest } from '../../manifest/types.ts';

export interface AppHave {
  id: string;
  name: string;
  bundleId: string;
  primaryLocale: string;
  contentRightsDeclaration: string | null;
}

interface AppWant {
  primaryLocale?: string;
  contentRightsDeclaration?: string | null;
}

/** The app record: its primary language and content rights. The record itself can only be made on the website. */
export const app = defineFacet<Manifest, AppWant, AppHave, Record<never, never>>({
  name: 'app',
  needs: [],

  want({ app: { primaryLocale, contentRightsDeclaration } }) {
    return {
      ...(primaryLocale === undefined ? {} : { primaryLocale }),
      ...(contentRightsDeclaration === undefined ? {} : { contentRightsDeclaration }),
    };
  },

  async observe(api, { app: { bundleId } }) {
    // Apple's filter also returns bundle ids that only begin like this one (observed; fastlane matches exactly too).
    const apps = await api.all('/v1/apps', {
      'filter[bundleId]': bundleId,
      'fields[apps]': ['name', 'bundleId', 'primaryLocale', 'contentRightsDeclaration'],
    });
    const found = apps.data.find((candidate) => textAttribute(candidate, 'bundleId') === bundleId);
    if (!found) throw missing(bundleId);
    return parse(found, bundleId);
  },

  addresses(have) {
    return [['app', have.id]];
  },

  propose(want, have) {
    const proposal = emptyProposal();
    proposal.changes = diffAttributes(
      { address: 'app', from: (field) => `/app/${field}` },
      { primaryLocale: want.primaryLocale, contentRightsDeclaration: want.contentRightsDeclaration },
      { primaryLocale: have.primaryLocale, contentRightsDeclaration: have.contentRightsDeclaration },
    );
    if (proposal.changes.length === 0) return proposal;
    const moved = proposal.changes.some(({ field }) => field === 'primaryLocale');
    proposal.operations.push({
      action: 'update',
      kind: 'app',
      address: 'app',
      method: 'PATCH',
      path: ['/v1/apps/', ref('app')],
      body: { data: { type: 'apps', id: ref('app'), attributes: valuesOf(proposal.changes) } },
      // Apple takes a primary language only once the app has texts in it.
      ...(moved
        ? { after: [`appInfo/localizations/${want.primaryLocale}`, `version/localizations/${want.primaryLocale}`] }
        : {}),
    });
    return proposal;
  },
});

function parse(resource: Resource, bundleId: string): AppHave {
  return {
    id: resource.id,
    name: textAttribute(resource, 'name') ?? bundleId,
    bundleId,
    primaryLocale: textAttribute(resource, 'primaryLocale') ?? '',
    contentRightsDeclaration: textAttribute(resource, 'contentRightsDeclaration') ?? null,
  };
}

function missing(bundleId: string): FailureError {
  return new FailureError({
    kind: 'apple',
    message: `there is no app with the bundle id ${bundleId} among those this key may see`,
    hint: 'check app.bundleId and the key; an app record can only be created at appstoreconnect.apple.com, not through the API',
  });
}
