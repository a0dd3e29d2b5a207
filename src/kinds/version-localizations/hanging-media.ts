import type { Address } from '../../core/address.ts';
import { isLeftover } from '../../core/delivery.ts';
import type { Reader } from '../../core/resource.ts';
import type { ThingWords } from '../../core/thing.ts';
import { count } from '../../core/text/words.ts';
import type { Hanging } from '../localizations/propose.ts';
import type { LocalizationRow, LocalizationRows } from '../localizations/rows.ts';
import { localizationTarget } from '../localizations/place.ts';
import { localizationRows, textFields } from '../localizations/rows.ts';
import { galleryLost } from '../media/gallery-change.ts';
import type { HeldMedia } from '../media/driver.ts';
import type { Gallery } from '../media/gallery.ts';
import { galleryAddress } from '../media/gallery.ts';
import type { MediaSection } from '../media/media-section.ts';
import { PREVIEWS } from '../media/preview-section.ts';
import { SCREENSHOTS } from '../media/screenshot-section.ts';
import { heldMedia, withRelations } from '../media/set-reading.ts';
import { mediaWords } from '../media/words.ts';
import { fields } from '../requests.ts';
import { PLACE } from './texts.ts';

/** What hangs in a language of the version. */
const SECTIONS: readonly MediaSection[] = [SCREENSHOTS, PREVIEWS];

/** A language, with the pictures and videos in it where it is to be removed: they are read only then. */
interface VersionLocalizationRow extends LocalizationRow {
  galleries?: readonly Gallery[];
  media?: HeldMedia;
}

export type VersionLocalizationRows = Readonly<Record<string, VersionLocalizationRow>>;

/** Reads the texts of every language of a version, and which languages have pictures and videos. */
export async function readLanguages(api: Reader, versionId: string): Promise<VersionLocalizationRows> {
  const relations = SECTIONS.map(({ driver }) => driver.relation);
  const list = await api.all(`/v1/appStoreVersions/${versionId}/${PLACE.type}`, {
    ...fields(PLACE.type, [...textFields(PLACE), ...relations]),
    ...withRelations(relations),
  });
  const held = new Map(list.data.map((row) => [row.id, heldMedia(row, relations)]));
  return Object.fromEntries(
    Object.entries(localizationRows(list.data, PLACE)).map(([locale, row]) => {
      const media = held.get(row.id ?? '');
      return [locale, media ? { ...row, media } : row];
    }),
  );
}

/** Reads what goes with languages: Apple deletes it without a word. */
export async function withHangingMedia(
  api: Reader,
  rows: LocalizationRows,
  { versionId, locales }: { versionId: string; locales: ReadonlySet<string> },
): Promise<VersionLocalizationRows> {
  if (locales.size === 0) return rows;
  const query = { versionId, locales, localizations: rows };
  const observed = await Promise.all(SECTIONS.map(({ driver }) => driver.observe(api, query)));
  const galleries = observed.flatMap((some) => some.toSorted((a, b) => (a.displayType < b.displayType ? -1 : 1)));
  return Object.fromEntries(
    Object.entries(rows).map(([locale, row]): [string, VersionLocalizationRow] => {
      const own = galleries.filter((gallery) => gallery.locale === locale && gallery.rows.length > 0);
      return [locale, locales.has(locale) ? { ...row, galleries: own } : row];
    }),
  );
}

/** What goes with a language besides its texts. */
export function hangingIn(rows: VersionLocalizationRows, locale: string): Hanging {
  const galleries = rows[locale]?.galleries ?? [];
  const changes = galleries.map((gallery) => {
    return galleryLost(gallery, hangingAddress(gallery), PLACE.pointer(locale));
  });
  return { changes, words: hangingWords(rows, [locale]) };
}

/** `3 screenshots`, `1 preview`: all that customers see in these languages. */
export function hangingWords(rows: VersionLocalizationRows, locales: readonly string[]): string[] {
  const galleries = locales.flatMap((locale) => rows[locale]?.galleries ?? []);
  return SECTIONS.flatMap((section) => {
    const own = galleries.filter((gallery) => sectionOf(gallery) === section);
    const files = own.flatMap((gallery) => gallery.rows).filter(({ state }) => !isLeftover(state));
    return files.length === 0 ? [] : [count(files.length, section.file)];
  });
}

/** What is to be said of a gallery below a language; `undefined` for any other address. */
export function hangingThing(address: Address): ThingWords | undefined {
  const [, locale, name, displayType] = BELOW.exec(address) ?? [];
  const section = SECTIONS.find((one) => one.name === name);
  if (!section || locale === undefined || displayType === undefined) return undefined;
  return mediaWords(section, galleryAddress(section.name, [locale, displayType]));
}

const BELOW = new RegExp(`^${localizationTarget(PLACE, '([^/]+)').address}/([^/]+)/([^/]+)$`);

/** Below the language, so that whoever removes that is held to what was reviewed of this. */
function hangingAddress(gallery: Gallery): Address {
  const { locale, displayType } = gallery;
  return `${localizationTarget(PLACE, locale).address}/${sectionOf(gallery)?.name ?? ''}/${displayType}`;
}

function sectionOf({ address, locale, displayType }: Gallery): MediaSection | undefined {
  return SECTIONS.find(({ name }) => galleryAddress(name, [locale, displayType]) === address);
}
