import type { Requirement } from '../../core/status.ts';
import type { LocalizationRows } from '../localizations.ts';
import type { Observed } from './observed.ts';
import type { Outlook } from './requirements.ts';

/** Apple wants a privacy policy in every language of the app info: an address, on Apple TV the text. */
export function infoTexts({ appInfoLocalizations: rows }: Observed, outlook: Outlook, platform: string): Requirement[] {
  const policy = platform === 'TV_OS' ? 'privacyPolicyText' : 'privacyPolicyUrl';
  return languages('appInfo', rows, outlook).flatMap((locale) => [
    text('appInfo', locale, 'name', rows, outlook),
    text('appInfo', locale, policy, rows, outlook),
  ]);
}

/** Every language of the version is complete, and release notes come with every version but the first. */
export function versionTexts({ version, app, versionLocalizations: rows }: Observed, outlook: Outlook): Requirement[] {
  const fields = ['description', 'keywords', 'supportUrl', ...(version.first ? [] : ['whatsNew'])];
  const locales = languages('version', rows, outlook);
  const primary = outlook.value('app', 'primaryLocale', app.primaryLocale);
  const first = typeof primary === 'string' && !locales.includes(primary) ? [primary] : [];
  return [...first, ...locales].flatMap((locale) =>
    fields.map((field) => text('version', locale, field, rows, outlook)),
  );
}

function text(
  parent: 'appInfo' | 'version',
  locale: string,
  field: string,
  rows: LocalizationRows,
  { judge }: Outlook,
): Requirement {
  const address = `${parent}/localizations/${locale}`;
  const have = rows[locale]?.texts[field];
  return judge({ what: `${field} in ${locale}`, address, field, have, fix: `metadata.${locale}.${field}` });
}

/** The languages that there will be. */
function languages(parent: string, rows: LocalizationRows, { value, added }: Outlook): string[] {
  const known = [...Object.keys(rows), ...added(`${parent}/localizations/`)];
  return [...new Set(known)]
    .sort()
    .filter((locale) => value(`${parent}/localizations/${locale}`, 'locale', locale) !== null);
}
