import type { Markup } from './markup.ts';
import { markup } from './markup.ts';

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

let names: Intl.DisplayNames | undefined;

/** `German`, `Portuguese (Brazil)`; the code itself where it is that of no language. */
export function languageName(locale: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard', fallback: 'none' });
  try {
    return names.of(locale) ?? locale;
  } catch {
    return locale;
  }
}

/** Attributes of an element with a text that is written in this language; its direction goes by its own letters. */
export function written(locale: string | undefined): Markup {
  return locale !== undefined && TAG.test(locale) ? markup` lang="${locale}" dir="auto"` : markup` dir="auto"`;
}

/** What links to the product page of a language. */
export function anchorOf(locale: string): string {
  return `page-${locale.replaceAll(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`)}`;
}
