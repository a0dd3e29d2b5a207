import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry } from '../protocol/errors.ts';

/** The 50 locales that the App Store takes since spring 2026. There is no endpoint that lists them. */
export const LOCALES: readonly string[] = (
  'ar-SA ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR he hi hr hu id it ja ko ms nl-NL no pl ' +
  'pt-BR pt-PT ro ru sk sv th tr uk vi zh-Hans zh-Hant bn-BD gu-IN kn-IN ml-IN mr-IN or-IN pa-IN sl-SI ta-IN te-IN ur-PK'
).split(' ');

export function isLocale(locale: unknown): boolean {
  return LOCALES.some((known) => known === locale);
}

/** Why `locale` can't be used, if so. Case and region matter: `fr` is refused, `fr-FR` taken. */
export function localeErrors(attribute: string, locale: unknown): ErrorEntry[] {
  if (isLocale(locale)) return [];
  return [attributeEntry('INVALID', attribute, `Un-supported locale: ${String(locale)}`)];
}
