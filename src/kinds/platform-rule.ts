import type { Problem } from '../core/issue.ts';
import type { Rule } from '../core/kind.ts';
import { keysOf } from '../core/json/pointer.ts';
import { section } from '../manifest/section.ts';

/**
 * What hangs on a version needs to know which platform's it is: without `app.platform` a manifest manages only what all platforms share.
 * @param places what the manifest says of it, by JSON pointer; the first is told
 */
export function platformRule(places: (manifest: unknown) => readonly string[]): Rule {
  return ({ manifest }) => {
    const { bundleId, platform } = section(manifest, 'app');
    // Without an app nothing is meant at all, and that is said once.
    if (bundleId === undefined || platform !== undefined) return [];
    return places(manifest)
      .slice(0, 1)
      .map((pointer): Problem => {
        const [top = '', , field] = keysOf(pointer);
        return {
          pointer,
          at: 'key',
          message: `${field ?? top} belongs to a version of one platform, and this manifest names none`,
          hint: 'add  platform: IOS  (or MAC_OS, TV_OS, VISION_OS) to app',
        };
      });
  };
}

/** A whole section of the manifest, where it is there. */
export function ofSection(name: string): (manifest: unknown) => readonly string[] {
  return (manifest) => (Object.keys(section(manifest, name)).length > 0 ? [`/${name}`] : []);
}
