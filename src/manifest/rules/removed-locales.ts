import { pointerOf } from '../../core/pointer.ts';
import type { Rule } from './rule.ts';
import { section } from './rule.ts';

/** The primary language can't go. */
export const removedLocales: Rule = ({ manifest }) => {
  const primary = section(manifest, 'app')['primaryLocale'];
  const metadata = section(manifest, 'metadata');
  if (typeof primary !== 'string' || metadata[primary] !== null) return [];
  return [
    {
      pointer: pointerOf(['metadata', primary]),
      message: `${primary} is app.primaryLocale, and Apple keeps an app's primary language`,
      hint: 'make another language the primary one, or keep this one',
    },
  ];
};
