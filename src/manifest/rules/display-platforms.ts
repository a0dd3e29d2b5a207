import { MEDIA_KINDS } from '../media/kinds.ts';
import type { MediaKind } from '../media/kinds.ts';
import type { Problem } from '../../core/issue.ts';
import { pointerOf } from '../../core/pointer.ts';
import type { Rule } from './rule.ts';
import { mapping, section } from './rule.ts';

/** A display belongs to a platform, and a manifest is for one. */
export const displayPlatforms: Rule = ({ manifest }) => {
  const platform = section(manifest, 'app')['platform'];
  return MEDIA_KINDS.flatMap((kind) =>
    Object.entries(section(manifest, kind.section)).flatMap(([locale, types]) =>
      Object.keys(mapping(types)).flatMap((type) => judge(kind, platform, [locale, type])),
    ),
  );
};

function judge({ section: name, displays }: MediaKind, platform: unknown, keys: readonly [string, string]): Problem[] {
  const [, type] = keys;
  const known = Object.values(displays).map((display) => display.platform as unknown);
  const own = Object.hasOwn(displays, type) ? displays[type]?.platform : undefined;
  // What is unknown is told elsewhere.
  if (own === undefined || own === platform || !known.includes(platform)) return [];
  const message = `${type} is for ${own}, and this manifest is for ${String(platform)}`;
  const hint = `put it into the manifest whose app.platform is ${own}`;
  return [{ pointer: pointerOf([name, ...keys]), at: 'key', message, hint }];
}
