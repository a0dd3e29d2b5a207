import type { Rule } from './rule.ts';
import { plainTextsOf, textsOf } from './rule.ts';

/** A text of white space alone would reach the store as an empty one. */
export const blankTexts: Rule = ({ manifest }) => {
  const texts = textsOf(manifest).map((text) => ({ ...text, clearable: text.field !== 'name' }));
  return [...texts, ...plainTextsOf(manifest)]
    .filter(({ value }) => typeof value === 'string' && value !== '' && value.trim() === '')
    .map(({ pointer, clearable }) => ({
      pointer,
      message: 'this text is nothing but white space',
      hint: clearable
        ? 'write null to clear it, or leave the key out to keep what is there'
        : 'give it a value, or leave the key out to keep what is there',
    }));
};
