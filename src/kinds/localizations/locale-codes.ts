import type { Problem } from '../../core/issue.ts';
import type { Rule } from '../../core/kind.ts';
import { nearest } from '../../core/text/nearest.ts';
import { keysOf, pointerOf } from '../../core/json/pointer.ts';
import { quote } from '../../manifest/quote.ts';
import { placesOf } from '../../manifest/schema-places.ts';
import { mapping, section } from '../../manifest/section.ts';
import { judgeLocale, LOCALES } from './locales.ts';

/**
 * The keys of a section are languages as Apple writes them: exact in case and region. A language that may be newer than this list is
 * only noted. @param hint for a key that is no language at all; `undefined` where nothing better is known
 */
export function localeKeysRule(name: string, hint: (key: string) => string | undefined = () => undefined): Rule {
  return ({ manifest }) =>
    Object.keys(section(manifest, name))
      .filter((code) => code !== 'default')
      .flatMap((code) =>
        judge(code, { pointer: pointerOf([name, code]), at: 'key' }, (key) => hint(key) ?? placeHint(name, key)),
      );
}

/** The same of languages that stand anywhere. @param placesIn with the pointer of each */
export function localeKeyRule(placesIn: (manifest: unknown) => readonly { pointer: string; code: string }[]): Rule {
  return ({ manifest }) =>
    placesIn(manifest).flatMap(({ pointer, code }) => judge(code, { pointer, at: 'key' }, () => undefined));
}

/** A key of a language that has lost its indentation. */
function placeHint(name: string, key: string): string | undefined {
  const found = placesOf(key);
  if (!found?.places.includes(`${name}.<language>`)) return undefined;
  return `${found.name} stands in a language, such as  ja: { ${found.name}: … }; check the indentation`;
}

/** The value at this pointer is a language. */
export function localeRule(pointer: string): Rule {
  return ({ manifest }) => {
    const code = keysOf(pointer).reduce<unknown>((value, key) => mapping(value)[key], manifest);
    return typeof code === 'string' ? judge(code, { pointer }, () => undefined) : [];
  };
}

function judge(
  code: string,
  place: Pick<Problem, 'pointer' | 'at'>,
  hint: (key: string) => string | undefined,
): Problem[] {
  const verdict = judgeLocale(code);
  if (verdict.kind === 'known') return [];
  if (verdict.kind === 'unknown') {
    const message = `${quote(code)} is not one of the ${LOCALES.length} languages known here; Apple may refuse it`;
    const similar = nearest(code, LOCALES);
    return [{ ...place, severity: 'warning', message, ...(similar ? { hint: `did you mean ${similar}?` } : {}) }];
  }
  const { meant } = verdict;
  return [
    {
      ...place,
      message: `${quote(code)} is not a language of the App Store`,
      hint:
        meant.length > 0
          ? `did you mean ${meant.join(' or ')}?`
          : (hint(code) ?? 'language codes look like ja, en-US or zh-Hans'),
    },
  ];
}
