/** What Apple takes for a bundle id: letters, numbers, hyphens and points. */
export function isBundleId(text: string): boolean {
  return text.length <= 155 && /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(text);
}
