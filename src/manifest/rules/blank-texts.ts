import type { Rule } from './rule.ts';
import { section, textsOf } from './rule.ts';

/** A text of white space alone would reach the store as an empty one. */
export const blankTexts: Rule = ({ manifest }) => {
  const copyright = { pointer: '/version/copyright', value: section(manifest, 'version')['copyright'] };
  return [...textsOf(manifest), copyright]
    .filter(({ value }) => typeof value === 'string' && value !== '' && value.trim() === '')
    .map(({ pointer }) => ({
      pointer,
      message: 'this text is nothing but white space',
      hint: 'write null to clear it, or leave the key out to keep what is there',
    }));
};
