import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Manifest } from '../../manifest/types.ts';
import type { AppHave } from '../app/app.ts';
import type { AppInfoHave } from './app-info.ts';
import type { LocalizationKind, LocalizationRows, WantedLocales } from '../localizations.ts';
import { localizationAddress, localizationRows, proposeLocalizations, wantedLocales } from '../localizations.ts';

const FIELDS = ['name', 'subtitle', 'privacyPolicyUrl', 'privacyChoicesUrl', 'privacyPolicyText'];

const KIND: LocalizationKind = {
  facet: 'appInfoLocalizations',
  type: 'appInfoLocalizations',
  parent: { address: 'appInfo', type: 'appInfos', relationship: 'appInfo' },
  limits: { name: 30, subtitle: 30, privacyPolicyUrl: 255, privacyChoicesUrl: 255 },
  required: ['name'],
};

/** Name, subtitle and privacy links by language. They hang on the appInfo, not on the version. */
export const appInfoLocalizations = defineFacet<
  Manifest,
  WantedLocales,
  LocalizationRows,
  { app: AppHave; appInfo: AppInfoHave }
>({
  name: 'appInfoLocalizations',
  needs: ['app', 'appInfo'],

  want(manifest) {
    return wantedLocales(manifest, FIELDS);
  },

  async observe(api, _manifest, { appInfo }) {
    if (!appInfo.id) return {};
    const list = await api.all(`/v1/appInfos/${appInfo.id}/appInfoLocalizations`, {
      'fields[appInfoLocalizations]': ['locale', ...FIELDS],
    });
    const rows = localizationRows(list.data, FIELDS);
    if (appInfo.access === 'editable') return rows;
    return Object.fromEntries(Object.entries(rows).map(([locale, { texts }]) => [locale, { texts }]));
  },

  addresses(rows) {
    return Object.entries(rows).flatMap(([locale, { id }]) =>
      id === undefined ? [] : [[localizationAddress(KIND, locale), id] as const],
    );
  },

  propose(want, rows, { app, appInfo }) {
    if (!appInfo.id) return emptyProposal();
    const arriving = appInfo.access === 'arriving';
    return proposeLocalizations(KIND, want, {
      rows,
      arriving,
      primaryLocale: want.primaryLocale ?? app.primaryLocale,
      refusal: (field) => (appInfo.access === 'locked' ? locked(field, appInfo.state) : undefined),
      extras: (kind) => ({
        // Concurrent edits of one appInfo are answered with 409 (observed): one at a time.
        mutex: 'appInfo',
        after: [
          // The editable appInfo comes with the draft version.
          ...(arriving ? ['version'] : []),
          // The primary language can't be removed: it has to be another one by then.
          ...(kind === 'delete' ? ['app'] : []),
        ],
        // Apple often creates the version's localization together with this one (observed 2026-09, two sources).
        ...(kind === 'create' ? { reveals: ['versionLocalizations'] } : {}),
      }),
    });
  },
});

function locked(field: string | undefined, state: string): string {
  const what = field ?? 'the list of languages';
  return state === 'READY_FOR_DISTRIBUTION'
    ? `${what} can change only together with a new version; name the next one in version.versionString`
    : `the app info is ${state}, and Apple locks ${what} in that state`;
}
