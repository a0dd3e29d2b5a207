import type { Address } from '../../core/address.ts';
import { diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Resource } from '../../core/resource.ts';
import { textAttribute } from '../../core/resource.ts';
import { FailureError } from '../../core/failure.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { kind } from '../../core/kind.ts';
import { placesIn } from '../../core/contradictions.ts';
import { everythingRead } from '../everything-read.ts';
import { localeRule } from '../localizations/locale-codes.ts';
import type { AppPart } from '../manifest.gen.ts';
import { update } from '../requests.ts';
import type { FoundApp } from './look-up.ts';
import { findApp } from './look-up.ts';

export interface AppHave {
  id: string;
  name: string;
  bundleId: string;
  /** The platform that the manifest is for; empty where it manages only what all platforms share. */
  platform: string;
  primaryLocale: string;
  /** The one that the manifest wants, and that App Review meets therefore; absent where it says nothing of it. */
  wantedPrimaryLocale?: string;
  contentRightsDeclaration: string | null;
  /** Its versions on all platforms, as Apple shows them, where they came along. */
  versions?: readonly Resource[];
}

interface AppWant {
  bundleId: string;
  platform?: string;
  primaryLocale?: string;
  contentRightsDeclaration?: string | null;
}

const TARGET = { kind: 'app', address: 'app', type: 'apps' } as const;

/** The app record: its primary language and content rights. The record itself can only be made on the website. */
export const app = kind({
  name: 'app',
  needs: {},
  manifest: {
    rules: [localeRule('/app/primaryLocale')],
    otherNames: {
      app_identifier: 'app.bundleId',
      app_platform: 'app.platform',
      content_rights_contains_third_party_content: 'app.contentRightsDeclaration',
    },
    wrongForm: (name, _pointer, shown) =>
      name === 'bundleId'
        ? { message: `${shown} is not a bundle id`, hint: 'letters, digits and hyphens, with periods between them' }
        : undefined,
  },

  want({ app: section }: AppPart): AppWant {
    const { bundleId, platform, primaryLocale, contentRightsDeclaration, ...left } = section;
    everythingRead(left);
    return {
      bundleId,
      ...(platform === undefined ? {} : { platform }),
      ...(primaryLocale === undefined ? {} : { primaryLocale }),
      ...(contentRightsDeclaration === undefined ? {} : { contentRightsDeclaration }),
    };
  },

  describe({ bundleId, platform, primaryLocale, contentRightsDeclaration }: AppHave): AppPart {
    const own = platform === '' ? {} : { platform };
    return { app: { bundleId, ...own, primaryLocale, contentRightsDeclaration } as AppPart['app'] };
  },

  async observe(api, { want }): Promise<AppHave> {
    const { bundleId = '', platform = '', primaryLocale } = want ?? {};
    const found = await findApp(api, bundleId);
    if (!found) throw missing(bundleId);
    const have = haveOf(found, bundleId, platform);
    return primaryLocale === undefined ? have : { ...have, wantedPrimaryLocale: primaryLocale };
  },

  addresses({ id }): [Address, string][] {
    return [['app', id]];
  },

  propose(want, have) {
    const proposal = emptyProposal();
    proposal.changes = diffAttributes(
      { address: 'app', from: (field) => `/app/${field}` },
      { primaryLocale: want.primaryLocale, contentRightsDeclaration: want.contentRightsDeclaration },
      { primaryLocale: have.primaryLocale, contentRightsDeclaration: have.contentRightsDeclaration },
    );
    if (proposal.changes.length === 0) return proposal;
    const isMoved = proposal.changes.some(({ field }) => field === 'primaryLocale');
    const { primaryLocale } = want;
    // Apple takes a primary language only once the app has texts in it.
    const after = [`appInfo/localizations/${primaryLocale}`, `version/localizations/${primaryLocale}`];
    proposal.operations.push(update(TARGET, { attributes: valuesOf(proposal.changes) }, isMoved ? { after } : {}));
    return proposal;
  },

  // The declaration of content rights is between the developer and Apple.
  words: (_address, { want, have }) => ({
    title: 'app record',
    ...(want?.primaryLocale === undefined || want.primaryLocale === have.primaryLocale
      ? { effect: 'unseen' }
      : { effect: 'at once', shows: 'the primary language' }),
  }),

  review: {
    requirements: ({ contentRightsDeclaration }, _observed, { judge }) => [
      judge({
        what: 'the declaration of content rights',
        address: 'app',
        field: 'contentRightsDeclaration',
        have: contentRightsDeclaration,
        fix: 'app.contentRightsDeclaration',
      }),
    ],
  },

  errors: { apps: (attribute) => `app/${attribute}` },

  sourceLanguage: ({ primaryLocale }, want) => want?.primaryLocale ?? primaryLocale,

  shared: ({ bundleId: _bundleId, platform: _platform, ...record }) => placesIn('/app', record),

  meant: ({ bundleId, platform }) => ({ bundleId, ...(platform === undefined ? {} : { platform }) }),

  target: ({ id, name, bundleId, platform }) => ({
    ...{ appId: id, name, bundleId },
    ...(platform === '' ? {} : { platform }),
  }),
});

function haveOf({ record: resource, versions }: FoundApp, bundleId: string, platform: string): AppHave {
  return {
    id: resource.id,
    name: textAttribute(resource, 'name') ?? bundleId,
    bundleId,
    platform,
    primaryLocale: textAttribute(resource, 'primaryLocale') ?? '',
    contentRightsDeclaration: textAttribute(resource, 'contentRightsDeclaration') ?? null,
    ...(versions ? { versions } : {}),
  };
}

function missing(bundleId: string): FailureError {
  return new FailureError({
    kind: 'apple',
    message: `there is no app with the bundle id ${bundleId} among those this key may see`,
    hint: 'check app.bundleId and the key; an app record can only be created at appstoreconnect.apple.com, not through the API',
  });
}
