/** Version strings are numbers with periods between them: 1.0.0 is 1.0 for Apple, and 24.02 is 24.2 (observed by fastlane, #14513). */

/** Whether two version strings are the same number. */
export function isSameVersion(one: string, other: string): boolean {
  return numbersOf(one) === numbersOf(other);
}

/** As Apple spells it: it drops zeros in front of each number, and keeps a number that is zero. */
export function withoutLeadingZeros(versionString: string): string {
  return versionString.replaceAll(/\b0+(?=\d)/g, '');
}

function numbersOf(versionString: string): string {
  return withoutLeadingZeros(versionString).replace(/(?:\.0)+$/, '');
}
