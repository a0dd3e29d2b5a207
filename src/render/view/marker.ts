import type { Target } from '../../core/plan.ts';

/**
 * A comment that no reader sees, by which the next plan finds the place of this one: whoever posts it looks for what stands before the
 * digest.
 */
export function planMarker({ bundleId, platform }: Pick<Target, 'bundleId' | 'platform'>, digest: string): string {
  return `<!-- ascend:plan bundle=${safe(bundleId)} platform=${safe(platform ?? '')} digest=${safe(digest.replace(/^sha256:/, ''))} -->\n`;
}

/** What is not made of the characters of bundle ids can neither end the comment nor be two hyphens in it. */
function safe(text: string): string {
  return text.slice(0, LONGEST).replace(/[^\w.-]|(?<=-)-/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`);
}

const LONGEST = 200;
