/** Longest value shown in a message, in characters. */
const SHOWN = 40;

/** Characters that a terminal or an editor would obey or hide: controls, bidi marks and zero-width characters. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A value as a message shows it: in quotes, shortened, with nothing invisible left in it. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const characters = [...text];
  const short = characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : text;
  const visible = short.replace(INVISIBLE, (character) => codePoint(character));
  return typeof value === 'string' ? `"${visible}"` : visible;
}

/** Longest path shown in a message, in characters: what matters is at its end. */
const SHOWN_PATH = 100;

/** A path as a message shows it: in quotes, shortened at its beginning, with nothing invisible left in it. */
export function quotePath(path: string): string {
  const characters = [...path];
  const short = characters.length > SHOWN_PATH ? `…${characters.slice(1 - SHOWN_PATH).join('')}` : path;
  return `"${short.replace(INVISIBLE, (character) => codePoint(character))}"`;
}

/** `U+202E` for a character. */
export function codePoint(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
