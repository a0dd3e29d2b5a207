import type { Address } from '../../core/address.ts';
import { isLeftover } from '../../core/delivery.ts';
import type { KindPresent } from '../../core/present.ts';
import type { Reader } from '../../core/resource.ts';
import type { Scope } from '../../core/kind.ts';
import type { AppHave } from '../app/kind.ts';
import type { VersionHave } from '../version/observe.ts';
import { filledVersion } from '../version/target.ts';
import type { MediaQuery } from './driver.ts';
import type { Gallery } from './gallery.ts';
import { galleryAddress, placeOf, rowAddresses } from './gallery.ts';
import { isDoubtful } from './loss.ts';
import { compare } from './match-files.ts';
import type { MediaSection } from './media-section.ts';
import type { WantedMedia } from './want.ts';
import { placesIn } from './want.ts';

export interface MediaHave {
  /** Of the languages that the manifest lists, and of the primary one; absent where nothing was asked for. */
  galleries?: readonly Gallery[];
  /** The language in which the version has to have screenshots: every other one shows these where it has none. */
  primaryLocale: string;
  /** Addresses of the galleries that the manifest owns. */
  owned: ReadonlySet<Address>;
  /** What customers see, in the languages where that decides whether something is lost. */
  onSale?: readonly Gallery[];
}

/** What media hang in. */
export interface MediaObserved {
  app: AppHave;
  version: VersionHave;
  versionLocalizations: MediaQuery['localizations'];
}

export async function observeMedia(
  section: MediaSection,
  api: Reader,
  { want = {}, whole, again }: Scope<WantedMedia, MediaHave>,
  { app, version: { target, onSale }, versionLocalizations }: MediaObserved,
): Promise<MediaHave> {
  // The language that is the primary one by the time of the review.
  const primaryLocale = app.wantedPrimaryLocale ?? app.primaryLocale;
  const owned = new Set(placesIn(want).map((place) => galleryAddress(section.name, place)));
  const have = { primaryLocale, owned };
  const source = filledVersion(target);
  if (!source) return { ...have, galleries: [] };
  if (again) return lookedAgain(section, api, again, source.id, versionLocalizations);
  // A version that was on the App Store has screenshots in its primary language; another one may lack them.
  const isTaken = target.kind === 'new' && owned.size === 0 && primaryLocale === app.primaryLocale;
  if (isTaken && !whole) return have;
  const galleries = await section.driver.observe(api, {
    versionId: source.id,
    locales: new Set([
      ...(section.isAskedFor ? [primaryLocale] : []),
      ...Object.keys(want),
      ...(whole ? Object.keys(versionLocalizations) : []),
    ]),
    localizations: versionLocalizations,
  });
  if (target.kind === 'new') return { ...have, galleries: galleries.flatMap(carriedOver) };
  const doubtful = onSale ? doubtfulLanguages(section, want, galleries) : [];
  if (!onSale || doubtful.length === 0) return { ...have, galleries };
  const query = { versionId: onSale.id, locales: new Set(doubtful), localizations: {} };
  return { ...have, galleries, onSale: await section.driver.observe(api, query) };
}

/** One request tells of all galleries of a language; those of others stay as they were. */
async function lookedAgain(
  { driver }: MediaSection,
  api: Reader,
  { address, have }: { address: Address; have: MediaHave },
  versionId: string,
  localizations: MediaQuery['localizations'],
): Promise<MediaHave> {
  const [locale = ''] = placeOf(address)?.place ?? [];
  const fresh = await driver.observe(api, { versionId, locales: new Set([locale]), localizations });
  const others = (have.galleries ?? []).filter((gallery) => gallery.locale !== locale);
  return { ...have, galleries: [...others, ...fresh.filter((gallery) => gallery.locale === locale)] };
}

/** The languages in which it is not certain whether files go, or have been replaced by a run that broke. */
function doubtfulLanguages(section: MediaSection, want: WantedMedia, galleries: readonly Gallery[]): string[] {
  return placesIn(want).flatMap((place) => {
    const [locale, displayType] = place;
    const gallery = galleries.find(({ address }) => address === galleryAddress(section.name, place));
    return isDoubtful(section.isLoss, compare(want[locale]?.[displayType] ?? [], gallery)) ? locale : [];
  });
}

/** Apple copies to a new version what it had taken (observed: with checksums and in order, under new ids). */
function carriedOver({ id: _id, rows, ...gallery }: Gallery): Gallery[] {
  const taken = rows.filter(({ state }) => !isLeftover(state)).map(({ id: _row, ...row }) => row);
  return taken.length > 0 ? [{ ...gallery, rows: rowAddresses(gallery.address, taken) }] : [];
}

/** Ids of galleries and of what is in them, that also under the address by which it was known in the version before. */
export function* mediaAddresses({ galleries = [] }: MediaHave): Iterable<readonly [Address, string]> {
  for (const { address, id, rows } of galleries) {
    if (id !== undefined) yield [address, id];
    for (const row of rows) {
      if (row.id === undefined) continue;
      yield [row.address, row.id];
      yield [row.natural, row.id];
    }
  }
}

/** What customers see of the galleries that were read. */
export function presentMedia({ galleries = [] }: MediaHave, want: WantedMedia = {}): KindPresent {
  const wanted = Object.values(want).flatMap((lists) => Object.values(lists).flat());
  const paths = new Map(wanted.map(({ md5, path }) => [md5, path]));
  return {
    lists: galleries.map(({ address, rows }) => ({
      address,
      files: rows
        .filter(({ state }) => !isLeftover(state))
        .map(({ fileName, md5, image }) => {
          const path = md5 === null ? undefined : paths.get(md5);
          return { fileName, ...(path === undefined ? {} : { path }), ...(image ? { image } : {}) };
        }),
    })),
  };
}
