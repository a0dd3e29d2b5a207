import fc from 'fast-check';

/** Values that states and manifests draw from alike, so that they agree often enough. */

export const LOCALES = ['de-DE', 'en-US', 'fr-FR', 'ja'] as const;
export const KEYWORDS = ['ocr,kanji', 'ocr', '古典,文書'] as const;

export const text = fc.constantFrom('one', 'two', '三つ', 'four\n\nlines', 'été');
export const link = fc.constantFrom('https://example.com/a', 'https://example.com/b?c=d');

/** A record with any of these keys. */
export function some<T>(values: Record<string, fc.Arbitrary<T>>): fc.Arbitrary<Record<string, T>> {
  return fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Record<string, T>>;
}

/** Nothing in `times` of `times + 1` cases. */
export function rarely<T>(value: fc.Arbitrary<T>, times = 2): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: times, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}
