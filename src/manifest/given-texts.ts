import type { ManifestPart } from '../core/kind.ts';
import type { GivenText } from '../core/variable-text.ts';
import type { Source } from './resolve-references.ts';

/** Whether a text comes from a variable. */
export function isGiven(source: Source | undefined): source is Extract<Source, { env: string }> {
  return source !== undefined && 'env' in source;
}

/** What variables hold where the manifest has a text. A choice is shown, and what is shown is no secret elsewhere. */
export function givenTexts(sources: ReadonlyMap<string, Source>, parts: readonly ManifestPart[]): GivenText[] {
  const choices = new Set(parts.flatMap(({ choices: own = [] }) => own));
  const given = [...sources].flatMap(([pointer, source]) =>
    isGiven(source) ? [{ name: source.env, text: source.text, isChoice: choices.has(pointer) }] : [],
  );
  const shown = new Set(given.filter(({ isChoice }) => isChoice).map(({ text }) => text.trim()));
  return given
    .filter(({ text }) => !shown.has(text.trim()))
    .map(({ name, text }) => ({ name, text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
