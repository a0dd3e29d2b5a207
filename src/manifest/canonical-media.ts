import type { Media } from './media/read-media.ts';
import { mapping, section } from './rules/rule.ts';
import { pointerOf } from '../core/pointer.ts';
import type { MediaFile, MediaSection, PreviewFile } from './types.ts';
import type { MediaSectionName } from './media/lists.ts';

/**
 * Files by language and display type. `default` fills a display type that a language doesn't mention: every language of `metadata`,
 * and of the section itself.
 */
export function canonicalMedia(value: unknown, name: 'screenshots', lists: Media['lists']): MediaSection<MediaFile>;
export function canonicalMedia(value: unknown, name: 'previews', lists: Media['lists']): MediaSection<PreviewFile>;
export function canonicalMedia(value: unknown, name: MediaSectionName, lists: Media['lists']) {
  const own = section(value, name);
  const filesIn = (locale: string): Record<string, PreviewFile[]> =>
    Object.fromEntries(
      Object.keys(mapping(own[locale])).map((type) => [type, lists.get(pointerOf([name, locale, type])) ?? []]),
    );
  const filling = filesIn('default');
  return Object.fromEntries(mediaLocales(value, name).map((locale) => [locale, { ...filling, ...filesIn(locale) }]));
}

/** The languages that a section manages. */
export function mediaLocales(value: unknown, name: MediaSectionName): string[] {
  const own = section(value, name);
  const { default: filling, ...others } = own;
  const texts = Object.entries(section(value, 'metadata')).filter(([, all]) => all !== null);
  const filled = Object.keys(mapping(filling)).length === 0 ? [] : texts.map(([locale]) => locale);
  return [...new Set([...Object.keys(others), ...filled])].filter((locale) => locale !== 'default');
}
