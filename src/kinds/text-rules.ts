import type { Problem } from '../core/issue.ts';
import type { Rule } from '../core/kind.ts';
import { codePoint, hiddenIn } from '../core/text/visible.ts';
import { quote } from '../manifest/quote.ts';

/** A text of the manifest that people read. */
export interface ManifestText {
  pointer: string;
  /** A text, or a list of them; anything else breaks the schema and is reported there. */
  value: unknown;
  /** Whether `null` may stand in its place. */
  clearable: boolean;
}

/** What every text has to obey that people read. @param textsOf the texts of one kind, as far as the manifest has them */
export function textRules(textsOf: (manifest: unknown) => ManifestText[]): Rule[] {
  return [({ manifest }) => textsOf(manifest).flatMap(blank), ({ manifest }) => textsOf(manifest).flatMap(invisible)];
}

/** Links are absolute web addresses with a host: Apple refuses anything else. */
export function urlRule(textsOf: (manifest: unknown) => Pick<ManifestText, 'pointer' | 'value'>[]): Rule {
  return ({ manifest }) =>
    textsOf(manifest)
      .filter(({ value }) => typeof value === 'string' && value.trim() !== '')
      .filter(({ value }) => !isWebAddress(String(value).trim()))
      .map(({ pointer, value }) => ({
        pointer,
        message: `${quote(value)} is not a web address`,
        hint: 'write it in full, such as https://example.com/support',
      }));
}

/** A text of white space alone would reach the store as an empty one. */
function blank({ pointer, value, clearable }: ManifestText): Problem[] {
  if (typeof value !== 'string' || value === '' || value.trim() !== '') return [];
  const hint = clearable
    ? 'write null to clear it, or leave the key out to keep what is there'
    : 'give it a value, or leave the key out to keep what is there';
  return [{ pointer, message: 'this text is only white space', hint }];
}

/** Invisible characters that belong into texts: line ends, tabs, and the joiners of emoji and of several scripts. */
const HARMLESS = new Set(['\n', '\t', '\r', '\u200C', '\u200D', '\u200E', '\u200F']);

/** Escapes, control and bidi characters in a text are nearly always an accident of copying. */
function invisible({ pointer, value }: ManifestText): Problem[] {
  const found = [value].flat().flatMap((text) => (typeof text === 'string' ? hiddenIn(text) : []));
  const odd = [...new Set(found)].filter((character) => !HARMLESS.has(character));
  if (odd.length === 0) return [];
  const message = `this text contains invisible characters: ${odd.slice(0, 5).map(codePoint).join(' ')}`;
  return [{ pointer, severity: 'warning', message, hint: 'remove them unless they are meant' }];
}

function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !/^https?:\/\/[^/]/i.test(text)) return false;
  return URL.canParse(text) && new URL(text).hostname !== '';
}
