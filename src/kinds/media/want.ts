import type { Beside } from '../../core/kind.ts';
import type { LocalFile } from '../../core/local-file.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import type { VersionLocalizationsPart } from '../manifest.gen.ts';
import type { Place } from './gallery.ts';

/** A file that is to be in a gallery. */
export interface WantedFile extends LocalFile {
  /** The frame shown before a video plays, `HH:MM:SS:FF`; absent: not managed. */
  previewFrameTimeCode?: string;
}

/** What the manifest wants in each language: files by display type, in their order. A list is owned whole; an empty one is to be empty. */
export type WantedMedia = Readonly<Record<string, Readonly<Record<string, readonly WantedFile[]>>>>;

/** What the manifest lists for one language, by display type. */
type Lists<Entry> = Readonly<Record<string, readonly Entry[] | null>>;

/** What a section of the manifest holds, with the languages that it may have. */
interface Listed<Entry> {
  name: string;
  filling: Lists<Entry> | undefined;
  languages: Readonly<Record<string, Lists<Entry> | undefined>>;
  metadata: VersionLocalizationsPart['metadata'];
}

/**
 * Files by language and display type. `default` fills a display type that a language doesn't mention: every language of `metadata`,
 * and of the section itself. @param frameOf the frame that an entry of a list wants
 */
export function wantMedia<Entry>(
  { name, filling = {}, languages, metadata }: Listed<Entry>,
  beside: Beside,
  frameOf: (entry: Entry | undefined) => string | undefined,
): WantedMedia {
  const filesIn = (locale: string, lists: Lists<Entry>): Record<string, WantedFile[]> =>
    Object.fromEntries(
      Object.entries(lists).map(([displayType, entries]) => {
        const found = beside.files(pointerOf([name, locale, displayType]));
        const files = found.map(({ path, bytes, md5, entry }): WantedFile => {
          const frame = frameOf(entries?.[entry]);
          return { path, bytes, md5, ...(frame === undefined ? {} : { previewFrameTimeCode: frame }) };
        });
        return [displayType, files];
      }),
    );
  const filled = filesIn('default', filling);
  const locales = languagesOf({ languages, filling, metadata });
  return Object.fromEntries(
    locales.map((locale) => [locale, { ...filled, ...filesIn(locale, languages[locale] ?? {}) }]),
  );
}

/** The languages that a section manages: those it lists, and those of `metadata` where there is something to fill them with. */
export function languagesOf({
  languages,
  filling,
  metadata = {},
}: Readonly<Record<'languages' | 'filling' | 'metadata', Readonly<Record<string, unknown>> | undefined>>): string[] {
  const kept = Object.entries(metadata).flatMap(([locale, texts]) => (texts === null ? [] : locale));
  const filled = Object.keys(filling ?? {}).length === 0 ? [] : kept;
  return [...new Set([...Object.keys(languages ?? {}), ...filled])].filter((locale) => locale !== 'default');
}

/** In a fixed order, so that a plan does not depend on how the manifest is sorted. */
export function placesIn(want: WantedMedia): Place[] {
  return Object.keys(want)
    .sort()
    .flatMap((locale) =>
      Object.keys(want[locale] ?? {})
        .sort()
        .map((displayType): Place => [locale, displayType]),
    );
}
