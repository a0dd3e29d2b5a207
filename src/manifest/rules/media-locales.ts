import { mediaLocales } from '../canonical-media.ts';
import type { MediaSectionName } from '../media/lists.ts';
import type { Problem } from '../../core/issue.ts';
import { pointerOf } from '../../core/pointer.ts';
import type { Rule } from './rule.ts';
import { section } from './rule.ts';

/** Screenshots and previews hang in a language: one that goes takes them along, and `default` alone fills nothing. */
export const mediaLocalesRule: Rule = ({ manifest }) =>
  (['screenshots', 'previews'] as const).flatMap((name) => [...removed(manifest, name), ...idle(manifest, name)]);

function removed(manifest: unknown, name: MediaSectionName): Problem[] {
  const metadata = section(manifest, 'metadata');
  return Object.keys(section(manifest, name))
    .filter((locale) => metadata[locale] === null)
    .map((locale) => ({
      pointer: pointerOf([name, locale]),
      at: 'key',
      message: `metadata removes ${locale}, and its ${name} with it`,
      hint: `remove it here, or keep the language`,
    }));
}

function idle(manifest: unknown, name: MediaSectionName): Problem[] {
  if (!('default' in section(manifest, name)) || mediaLocales(manifest, name).length > 0) return [];
  const message = `default fills the languages listed in metadata and in ${name}, and none is listed`;
  const hint = 'list them, such as  en-US: {}';
  return [{ pointer: pointerOf([name, 'default']), at: 'key', severity: 'warning', message, hint }];
}
