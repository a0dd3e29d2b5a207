import { isFileList } from '../../core/value.ts';
import type { Outlook } from '../../core/outlook.ts';
import { metUnless } from '../../core/outlook.ts';
import type { Requirement } from '../../core/status.ts';
import type { AppHave } from '../app/kind.ts';
import { enoughTypes, isEnough } from '../media/displays.ts';
import type { Gallery } from '../media/gallery.ts';
import type { MediaHave } from '../media/observe.ts';

/** App Review asks for screenshots in the primary language; which displays they have to be for depends on the platform. */
export function screenshotRequirements(
  have: MediaHave,
  { app: { platform } }: { app: AppHave },
  outlook: Pick<Outlook, 'changes'>,
): Requirement[] {
  const what = `screenshots in ${have.primaryLocale}`;
  const after = metUnless(obstacle(have, outlook, platform), { what, address: 'screenshots', fix: 'screenshots' });
  const isThere = obstacle(have, { changes: [] }, platform) === undefined;
  return [after.state === 'ready' && !isThere ? { ...after, state: 'planned' } : after];
}

/** Why App Review would not take the version for its screenshots, once the plan is done; `undefined` where it would. */
function obstacle(
  { galleries, primaryLocale, owned }: MediaHave,
  outlook: Pick<Outlook, 'changes'>,
  platform: string,
): string | undefined {
  if (!galleries) return undefined;
  // What the plan owns it brings in order itself.
  const others = galleries.filter(({ address, locale }) => locale === primaryLocale && !owned.has(address));
  const failed = filesIn(others, ['FAILED']);
  if (failed) return `Apple could not take ${failed} in ${primaryLocale}; remove them and upload others`;
  const pending = filesIn(others, ['AWAITING_UPLOAD', 'UPLOAD_COMPLETE', 'PROCESSING', 'unknown']);
  if (pending) return `Apple has not finished with ${pending} in ${primaryLocale}; look again in some minutes`;
  const types = displayTypesAfter(galleries, primaryLocale, outlook);
  if (types.some((type) => isEnough(type, platform))) return undefined;
  const asked = `App Review asks for screenshots in ${primaryLocale}, the primary language`;
  return types.length === 0
    ? `${asked}, and there are none`
    : `${asked}: ${enoughTypes(platform)}; there are only ${types.join(', ')}`;
}

function displayTypesAfter(
  galleries: readonly Gallery[],
  locale: string,
  { changes }: Pick<Outlook, 'changes'>,
): string[] {
  const counts = new Map(
    galleries.filter((one) => one.locale === locale).map(({ displayType, rows }) => [displayType, rows.length]),
  );
  const beginning = `screenshots/${locale}/`;
  for (const { address, after } of changes) {
    if (address.startsWith(beginning))
      counts.set(address.slice(beginning.length), isFileList(after) ? after.files.length : 0);
  }
  return [...counts].flatMap(([displayType, number]) => (number > 0 ? displayType : []));
}

/** How many of which, e.g. `2 of 5 screenshots of APP_IPHONE_67`. */
function filesIn(galleries: readonly Gallery[], states: readonly string[]): string {
  return galleries
    .flatMap(({ displayType, rows }) => {
      const found = rows.filter(({ state }) => states.includes(state)).length;
      if (found === 0) return [];
      return `${found} of ${rows.length} screenshot${rows.length === 1 ? '' : 's'} of ${displayType}`;
    })
    .join(', ');
}
