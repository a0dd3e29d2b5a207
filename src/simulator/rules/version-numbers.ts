/** What Apple does to the strings of versions and builds. */

/** Zeros in front of a number go. */
export function withoutLeadingZeros(versionString: string): string {
  return versionString
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');
}

/** Whether Apple takes it for a version or a build: numbers with points between them, 18 characters at most. */
export function isVersionNumber(text: string): boolean {
  return text.length <= 18 && /^\d+(\.\d+){0,3}$/.test(text);
}

/** A version can be made once, whichever way its number is spelled: 1.0 after 1.0.0 was used is refused. */
export function isSameNumber(one: unknown, other: unknown): boolean {
  const [left = [], right = []] = [one, other].map((text) => String(text).split('.').map(Number));
  return Array.from({ length: Math.max(left.length, right.length) }, (_none, at) => at).every(
    (at) => (left[at] ?? 0) === (right[at] ?? 0),
  );
}
