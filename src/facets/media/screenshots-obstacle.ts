import type { Proposal } from '../../core/facet.ts';
import type { Gallery } from './gallery.ts';
import type { MediaHave } from './media-facet.ts';

/** Any of these is enough. Which of them Apple asks for depends on the devices that the build runs on, which no API tells. */
const ENOUGH: Readonly<Record<string, RegExp>> = {
  // Smaller iPhones and iPads get scaled pictures of these; an app for watches alone has only the others.
  // An app for Messages alone has its own.
  IOS: /^APP_(?:IPHONE_67|IPHONE_65|IPAD_PRO_3GEN_129|WATCH_.+)$|^IMESSAGE_/,
  MAC_OS: /^APP_DESKTOP$/,
  TV_OS: /^APP_APPLE_TV$/,
  VISION_OS: /^APP_APPLE_VISION_PRO$/,
};

const ASKED: Readonly<Record<string, string>> = {
  IOS: 'APP_IPHONE_67 or APP_IPHONE_65 for iPhones, APP_IPAD_PRO_3GEN_129 for iPads',
  MAC_OS: 'APP_DESKTOP',
  TV_OS: 'APP_APPLE_TV',
  VISION_OS: 'APP_APPLE_VISION_PRO',
};

/**
 * Why App Review would not take the version for its screenshots, once the plan is done; `undefined` where it would.
 * @param rest what the plan changes.
 */
export function screenshotsObstacle(
  { galleries, primaryLocale, owned }: MediaHave,
  rest: Proposal,
  platform: string,
): string | undefined {
  if (!galleries) return undefined;
  // What the plan owns it brings in order itself.
  const others = galleries.filter(({ address, locale }) => locale === primaryLocale && !owned.has(address));
  const failed = named(others, ['FAILED']);
  if (failed) return `Apple could not take ${failed} in ${primaryLocale}; remove them and upload others`;
  const pending = named(others, ['AWAITING_UPLOAD', 'UPLOAD_COMPLETE', 'PROCESSING', 'unknown']);
  if (pending) return `Apple has not finished with ${pending} in ${primaryLocale}; look again in some minutes`;
  const types = displayTypesAfter(galleries, primaryLocale, rest);
  const enough = ENOUGH[platform];
  if (types.some((type) => enough?.test(type) ?? true)) return undefined;
  const asked = `App Review asks for screenshots in ${primaryLocale}, the primary language`;
  return types.length === 0
    ? `${asked}, and there are none`
    : `${asked}: ${ASKED[platform] ?? ''}; there are only ${types.join(', ')}`;
}

function displayTypesAfter(galleries: readonly Gallery[], locale: string, { changes }: Proposal): string[] {
  const counts = new Map(
    galleries.filter((one) => one.locale === locale).map(({ displayType, rows }) => [displayType, rows.length]),
  );
  for (const { address, after } of changes) {
    const [facet, language, displayType] = address.split('/');
    if (facet !== 'screenshots' || language !== locale || displayType === undefined) continue;
    counts.set(displayType, Array.isArray(after) ? after.length : 0);
  }
  return [...counts].flatMap(([displayType, number]) => (number > 0 ? displayType : []));
}

/** How many of which, e.g. `2 of 5 screenshots of APP_IPHONE_67`. */
function named(galleries: readonly Gallery[], states: readonly string[]): string {
  return galleries
    .flatMap(({ displayType, rows }) => {
      const found = rows.filter(({ state }) => states.includes(state)).length;
      if (found === 0) return [];
      return `${found} of ${rows.length} screenshot${rows.length === 1 ? '' : 's'} of ${displayType}`;
    })
    .join(', ');
}
