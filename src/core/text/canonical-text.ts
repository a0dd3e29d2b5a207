/**
 * The form in which texts are compared: NFC, `\n` line ends, no white space at either end (Apple trims it).
 * Apple answers an unset text with `null`, a missing attribute or an empty text alike: all become `null`.
 */
export function canonicalText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return text === '' ? null : text;
}

/** A list of words, such as keywords, as Apple stores it: comma-separated, no space after the comma (spaces would count, too). */
export function canonicalWords(value: unknown): string | null {
  const text = canonicalText(Array.isArray(value) ? value.join(',') : value);
  if (text === null) return null;
  const words = text.split(',').map((word) => word.trim());
  return words.filter((word) => word !== '').join(',') || null;
}

/** Length as Apple counts it, as far as known: Unicode code points. */
export function textLength(text: string): number {
  return [...text].length;
}
