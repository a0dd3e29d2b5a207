import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Proposal } from '../../core/facet.ts';
import type { Manifest } from '../../manifest/types.ts';
import type { AppHave } from '../app/app.ts';
import type { LocalizationKind, LocalizationRows, WantedLocales } from '../localizations.ts';
import { localizationAddress, localizationRows, proposeLocalizations, wantedLocales } from '../localizations.ts';
import { isLiveVersion } from '../states.ts';
import type { VersionHave } from './version.ts';

const FIELDS = ['description', 'keywords', 'whatsNew', 'promotionalText', 'supportUrl', 'marketingUrl'];

const KIND: LocalizationKind = {
  facet: 'versionLocalizations',
  type: 'appStoreVersionLocalizations',
  parent: { address: 'version', type: 'appStoreVersions', relationship: 'appStoreVersion' },
  limits: {
    description: 4000,
    keywords: 100,
    whatsNew: 4000,
    promotionalText: 170,
    supportUrl: 255,
    marketingUrl: 255,
  },
  required: [],
};

/** Description, keywords, what's new and links by language: they belong to one version. */
export const versionLocalizations = defineFacet<
  Manifest,
  WantedLocales,
  LocalizationRows,
  { app: AppHave; version: VersionHave }
>({
  name: 'versionLocalizations',
  needs: ['app', 'version'],

  want(manifest) {
    return wantedLocales(manifest, FIELDS);
  },

  async observe(api, _manifest, { version: { target } }) {
    const parent = target.kind === 'existing' ? target.version : target.kind === 'new' ? target.source : undefined;
    if (!parent) return {};
    const list = await api.all(`/v1/appStoreVersions/${parent.id}/appStoreVersionLocalizations`, {
      'fields[appStoreVersionLocalizations]': ['locale', ...FIELDS],
    });
    const rows = localizationRows(list.data, FIELDS);
    if (target.kind === 'existing') return rows;
    // Apple copies everything to a new version but the release notes, which start empty (observed).
    return Object.fromEntries(
      Object.entries(rows).map(([locale, { texts }]) => [locale, { texts: { ...texts, whatsNew: null } }]),
    );
  },

  addresses(rows) {
    return Object.entries(rows).flatMap(([locale, { id }]) =>
      id === undefined ? [] : [[localizationAddress(KIND, locale), id] as const],
    );
  },

  propose(want, rows, { app, version }) {
    const { target } = version;
    if (target.kind === 'none' || target.kind === 'refused') return emptyProposal();
    const proposal = proposeLocalizations(KIND, want, {
      rows,
      arriving: target.kind === 'new',
      primaryLocale: want.primaryLocale ?? app.primaryLocale,
      refusal: (field, after) => refusal(field, after, version),
      extras: (kind, locale) => ({
        after: [
          // A text update can block the version's own update (openradar 4925914991296512), and a new version brings its texts.
          'version',
          // Creating the app info's language may create this one as well: it has to be looked at first.
          ...(kind === 'create' ? [`appInfo/localizations/${locale}`] : []),
          // The primary language can't be removed: it has to be another one by then.
          ...(kind === 'delete' ? ['app'] : []),
        ],
        // Two concurrent creations under one parent can lose one (observed).
        ...(kind === 'create' ? { mutex: 'version' } : {}),
      }),
    });
    noteMissingNotes(proposal, want, rows, version);
    return proposal;
  },
});

function refusal(
  field: string | undefined,
  after: unknown,
  { target, first, access }: VersionHave,
): string | undefined {
  if (field === 'whatsNew' && after !== null && first) {
    return "Apple takes no what's new for the first version of an app; remove whatsNew until the first update";
  }
  if (target.kind !== 'existing' || access !== 'locked') return undefined;
  const { state, versionString } = target.version;
  if (isLiveVersion(state)) {
    if (field === 'promotionalText') return undefined;
    const what = field ?? 'the list of languages';
    return `version ${versionString} is on the App Store, where only promotionalText can change; ${what} needs a new version in version.versionString`;
  }
  return `version ${versionString} is ${state}, and Apple locks ${field ?? 'the list of languages'} in that state`;
}

/** An update needs release notes in every language, in those the manifest doesn't mention too (observed: refused at review). */
function noteMissingNotes(
  proposal: Proposal,
  want: WantedLocales,
  rows: LocalizationRows,
  { first, access }: VersionHave,
): void {
  if (first || access === 'locked') return;
  const missing = [...new Set([...Object.keys(rows), ...Object.keys(want.locales)])].sort().filter((locale) => {
    const wanted = want.locales[locale];
    if (wanted === null) return false;
    const notes = wanted?.['whatsNew'] === undefined ? rows[locale]?.texts['whatsNew'] : wanted['whatsNew'];
    return (notes ?? null) === null;
  });
  if (missing.length === 0) return;
  proposal.notes.push({
    address: 'version/localizations',
    message: `an update is reviewed only with whatsNew in every language; it is missing in ${missing.join(', ')}`,
  });
}
