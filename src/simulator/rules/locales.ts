import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry } from '../protocol/errors.ts';

/** The 50 locales that the App Store takes since spring 2026. There is no endpoint that lists them. */
const LOCALES: ReadonlySet<unknown> = new Set(
  (
    'ar-SA ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR he hi hr hu id it ja ko ms nl-NL no pl ' +
    'pt-BR pt-PT ro ru sk sv th tr uk vi zh-Hans zh-Hant bn-BD gu-IN kn-IN ml-IN mr-IN or-IN pa-IN sl-SI ta-IN te-IN ur-PK'
  ).split(' '),
);

/** Why `locale` can't be used, if so. Case and region matter: `fr` is refused, `fr-FR` taken. */
export function localeErrors(attribute: string, locale: unknown): ErrorEntry[] {
  if (LOCALES.has(locale)) return [];
  return [attributeEntry('INVALID', attribute, `Un-supported locale: ${String(locale)}`)];
}
