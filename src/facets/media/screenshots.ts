import type { Reader, Resource } from '../../core/document.ts';
import { attribute, textAttribute } from '../../core/document.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Manifest } from '../../manifest/types.ts';
import type { AppHave } from '../app/app.ts';
import type { LocalizationRows } from '../localizations.ts';
import type { VersionHave } from '../version/version.ts';

/** What one kind of display has. */
export interface ScreenshotSet {
  displayType: string;
  /** Whatever becomes of them. */
  count: number;
  /** Still being uploaded or looked at by Apple. */
  pending: number;
  /** Apple could not take them. */
  failed: number;
}

export interface ScreenshotsHave {
  /** The language in which the version has to have screenshots: every other one shows these where it has none. */
  locale: string;
  /** Absent where Apple carries them over to a version that does not exist yet. */
  sets?: readonly ScreenshotSet[];
}

interface Seen {
  app: AppHave;
  version: VersionHave;
  versionLocalizations: LocalizationRows;
}

/** The pictures of the app in the primary language. They are looked at only. */
export const screenshots = defineFacet<Manifest, never, ScreenshotsHave, Seen>({
  name: 'screenshots',
  needs: ['app', 'version', 'versionLocalizations'],

  want() {
    return undefined;
  },

  async observe(api, manifest, { app, version: { target }, versionLocalizations }) {
    // The language that is the primary one by the time of the review.
    const locale = manifest.app.primaryLocale ?? app.primaryLocale;
    if (target.kind === 'existing') return { locale, sets: await setsOf(api, versionLocalizations[locale]?.id) };
    if (target.kind !== 'new' || !target.source) return { locale, sets: [] };
    // A version that was on the App Store has them in its primary language; another one may lack them.
    if (locale === app.primaryLocale) return { locale };
    return { locale, sets: await setsOf(api, await localizationOf(api, target.source.id, locale)) };
  },

  addresses() {
    return [];
  },

  propose() {
    return emptyProposal();
  },
});

async function localizationOf(api: Reader, versionId: string, locale: string): Promise<string | undefined> {
  const list = await api.all(`/v1/appStoreVersions/${versionId}/appStoreVersionLocalizations`, {
    'filter[locale]': locale,
    'fields[appStoreVersionLocalizations]': ['locale'],
  });
  return list.data.find((row) => textAttribute(row, 'locale') === locale)?.id;
}

async function setsOf(api: Reader, localizationId: string | undefined): Promise<ScreenshotSet[]> {
  if (localizationId === undefined) return [];
  const list = await api.all(`/v1/appStoreVersionLocalizations/${localizationId}/appScreenshotSets`, {
    'fields[appScreenshotSets]': ['screenshotDisplayType', 'appScreenshots'],
    'fields[appScreenshots]': ['assetDeliveryState'],
    include: 'appScreenshots',
    // Ten are shown otherwise, and reservations that somebody left count too.
    'limit[appScreenshots]': 50,
  });
  const states = new Map(list.included.map((row) => [row.id, deliveryState(row)]));
  return list.data.map((set) => {
    const data = set.relationships?.['appScreenshots']?.data ?? [];
    const found = (Array.isArray(data) ? data : [data]).map(({ id }) => states.get(id) ?? '');
    const failed = found.filter((state) => state === 'FAILED').length;
    const complete = found.filter((state) => state === 'COMPLETE').length;
    return {
      displayType: textAttribute(set, 'screenshotDisplayType') ?? '',
      count: found.length,
      pending: found.length - complete - failed,
      failed,
    };
  });
}

function deliveryState(screenshot: Resource): string {
  const delivery = attribute(screenshot, 'assetDeliveryState');
  const state =
    typeof delivery === 'object' && delivery !== null && !Array.isArray(delivery) ? delivery['state'] : undefined;
  return typeof state === 'string' ? state : '';
}

/** Why App Review would not take the version for its screenshots; `undefined` where it would. */
export function screenshotsObstacle({ locale, sets }: ScreenshotsHave): string | undefined {
  if (!sets) return undefined;
  const failed = sets.filter((set) => set.failed > 0);
  if (failed.length > 0) {
    return `Apple could not take ${named(failed, 'failed')} in ${locale}; remove them and upload others`;
  }
  const pending = sets.filter((set) => set.pending > 0);
  if (pending.length > 0) {
    return `Apple has not finished with ${named(pending, 'pending')} in ${locale}; look again in some minutes`;
  }
  if (sets.some(({ count }) => count > 0)) return undefined;
  return `App Review asks for screenshots in ${locale}, the primary language, and there are none`;
}

/** How many of which, e.g. `2 of 5 screenshots of APP_IPHONE_67`. */
function named(sets: readonly ScreenshotSet[], what: 'failed' | 'pending'): string {
  return sets
    .map((set) => `${set[what]} of ${set.count} screenshot${set.count === 1 ? '' : 's'} of ${set.displayType}`)
    .join(', ');
}
