import type { Problem } from '../../core/issue.ts';
import type { ManifestPart, Rule } from '../../core/kind.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { mapping, section } from '../../manifest/section.ts';
import { localeKeysRule } from '../localizations/locale-codes.ts';
import { ofSection, platformRule } from '../platform-rule.ts';
import { displayMeant, PREVIEW_DISPLAYS, SCREENSHOT_DISPLAYS } from './displays.ts';
import { folderLists } from './folder-lists.ts';
import { readLists } from './read-lists.ts';
import type { MediaSection } from './media-section.ts';
import { languagesOf } from './want.ts';

/** How a section of screenshots or previews is checked offline. */
export function mediaManifest(media: MediaSection): ManifestPart {
  const language = new RegExp(`^/${media.name}/[^/]+$`);
  return {
    rules: [
      platformRule(ofSection(media.name)),
      localeKeysRule(media.name, languageHint),
      displayRule(media),
      removedRule(media.name),
      idleRule(media.name),
    ],
    ...(media.name === 'screenshots' ? { folderLists: folderLists(media) } : {}),
    fileSections: [`/${media.name}`],
    files: (manifest, base) => readLists(media, manifest, base),
    unknownKey: (pointer, key) => (language.test(pointer) ? displayMeant(media.name, key) : undefined),
    emptyValue: (pointer) =>
      language.test(pointer)
        ? 'write [] for each display type to remove its files, or leave the language out to keep them'
        : undefined,
  };
}

function languageHint(key: string): string | undefined {
  const isDisplay = Object.hasOwn(SCREENSHOT_DISPLAYS, key) || Object.hasOwn(PREVIEW_DISPLAYS, key);
  return isDisplay ? `display types go below a language, such as  ja: { ${key}: [] }` : undefined;
}

/** A display belongs to a platform, and a manifest is for one. */
function displayRule({ name, displays }: MediaSection): Rule {
  const platforms = new Set<unknown>(Object.values(displays).map(({ platform }) => platform));
  return ({ manifest }) => {
    const { platform } = section(manifest, 'app');
    // What is unknown is reported by the schema.
    if (!platforms.has(platform)) return [];
    return Object.entries(section(manifest, name)).flatMap(([locale, types]) =>
      Object.keys(mapping(types)).flatMap((type): Problem[] => {
        const own = Object.hasOwn(displays, type) ? displays[type]?.platform : undefined;
        if (own === undefined || own === platform) return [];
        const message = `${type} is for ${own}, and this manifest is for ${String(platform)}`;
        const hint = `put it into the manifest whose app.platform is ${own}`;
        return [{ pointer: pointerOf([name, locale, type]), at: 'key', message, hint }];
      }),
    );
  };
}

/** Screenshots and previews hang in a language: one that goes takes them along. */
function removedRule(name: string): Rule {
  return ({ manifest }) => {
    const metadata = section(manifest, 'metadata');
    return Object.keys(section(manifest, name))
      .filter((locale) => metadata[locale] === null)
      .map((locale) => ({
        pointer: pointerOf([name, locale]),
        at: 'key',
        message: `metadata removes ${locale}, and its ${name} with it`,
        hint: `remove it here, or keep the language`,
      }));
  };
}

/** `default` alone fills nothing. */
function idleRule(name: string): Rule {
  return ({ manifest }) => {
    const { default: filling, ...languages } = section(manifest, name);
    const listed = languagesOf({ languages, filling: mapping(filling), metadata: section(manifest, 'metadata') });
    if (filling === undefined || listed.length > 0) return [];
    const message = `default fills the languages listed in metadata and in ${name}, and none is listed`;
    const hint = 'list them, such as  en-US: {}';
    return [{ pointer: pointerOf([name, 'default']), at: 'key', severity: 'warning', message, hint }];
  };
}
