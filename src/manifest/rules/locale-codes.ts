import { judgeLocale, LOCALES } from '../locales.ts';
import { PREVIEW_DISPLAYS, SCREENSHOT_DISPLAYS } from '../media/displays.ts';
import type { Problem } from '../../core/issue.ts';
import { pointerOf } from '../../core/pointer.ts';
import { quote } from '../quote.ts';
import { nearest } from '../../core/nearest.ts';
import type { Rule } from './rule.ts';
import { section } from './rule.ts';

/** Languages are written as Apple writes them: exact in case and region. A language that may be newer than this list is only noted. */
export const localeCodes: Rule = ({ manifest }) => {
  const primary = section(manifest, 'app')['primaryLocale'];
  return [
    ...['metadata', 'screenshots', 'previews'].flatMap((name) =>
      Object.keys(section(manifest, name))
        .filter((code) => code !== 'default')
        .flatMap((code) => judge(code, { pointer: pointerOf([name, code]), at: 'key' })),
    ),
    ...(typeof primary === 'string' ? judge(primary, { pointer: '/app/primaryLocale' }) : []),
  ];
};

function judge(code: string, place: Pick<Problem, 'pointer' | 'at'>): Problem[] {
  const verdict = judgeLocale(code);
  if (verdict.kind === 'known') return [];
  if (verdict.kind === 'unknown') {
    const message = `${quote(code)} is none of the 50 languages known here; Apple may refuse it`;
    const similar = nearest(code, LOCALES);
    return [{ ...place, severity: 'warning', message, ...(similar ? { hint: `did you mean ${similar}?` } : {}) }];
  }
  const message = `${quote(code)} is not a language of the App Store`;
  return [{ ...place, message, hint: hintFor(code, verdict.meant) }];
}

function hintFor(code: string, meant: readonly string[]): string {
  if (meant.length > 0) return `did you mean ${meant.join(' or ')}?`;
  const isDisplay = Object.hasOwn(SCREENSHOT_DISPLAYS, code) || Object.hasOwn(PREVIEW_DISPLAYS, code);
  return isDisplay
    ? `display types stand in a language, such as  ja: { ${code}: [] }`
    : 'language codes look like ja, en-US or zh-Hans';
}
