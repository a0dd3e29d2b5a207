import type { Change, Note } from '../core/change.ts';
import type { Problem } from '../core/issue.ts';
import type { Rule } from '../core/kind.ts';
import { keysOf, pointerOf } from '../core/json/pointer.ts';
import { isWords } from '../core/value.ts';
import { codePoints } from '../core/text/visible.ts';
import type { ManifestText } from './text-rules.ts';

/**
 * Characters that Apple refuses in texts of the App Store with ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_CHARACTERS: emoji and what else
 * is a picture, `<` and `>`. Public reports agree on these; Apple documents no list. None speaks of the licence agreement.
 */
const SUSPICIOUS =
  /[0-9#*]\ufe0f?\u20e3|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\ufe0e\ufe0f]?\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)*|\p{Emoji_Modifier}|\p{Regional_Indicator}|[<>]/gu;

/** Unicode calls some signs of writing pictographs, too, such as ©, ™ and ▶: with the selector for emoji alone they are some. */
const PICTURE = /[<>\u2600-\u27bf\u{1f000}-\u{1faff}]|\ufe0f|\u20e3|\p{Emoji_Presentation}/u;

/** A character that Apple is known to refuse, and in which lines of the text it stands; lines start at 1. */
interface Refused {
  character: string;
  lines: number[];
}

/** Warns of such characters in the texts of one kind that customers read. @param textsOf them, as far as the manifest has them */
export function storeTextRule(
  textsOf: (manifest: unknown) => readonly Pick<ManifestText, 'pointer' | 'value'>[],
): Rule {
  return ({ manifest }) =>
    textsOf(manifest).flatMap(({ pointer, value }) =>
      Array.isArray(value)
        ? value.flatMap((item, index) => warning(pointer + pointerOf([index]), item))
        : warning(pointer, value),
    );
}

function warning(pointer: string, value: unknown): Problem[] {
  if (typeof value !== 'string') return [];
  const found = refusedIn(value);
  if (found.length === 0) return [];
  const name = keysOf(pointer).findLast((key) => !/^\d+$/.test(key)) ?? '';
  const hint = 'remove them: Apple answers INVALID_CHARACTERS, and publishes no list of the characters it refuses';
  return [{ pointer, severity: 'warning', message: `${name} contains ${wordsFor(found)}`, hint, several: true }];
}

/**
 * What of these changes holds such characters, for whoever reads the plan alone. Languages that have them in common share a note.
 * @param changes of texts that customers read
 */
export function refusedCharacterNotes(changes: readonly Change[]): Note[] {
  const found = changes.flatMap(({ address, field, after }) => {
    const text = isWords(after) ? after.words.join(',') : after;
    const words = typeof text === 'string' ? wordsFor(refusedIn(text)) : '';
    return words === '' ? [] : [{ address, message: `${field} contains ${words}` }];
  });
  return found.flatMap(({ address, message }, index): Note[] => {
    const alike = found.filter((other) => other.message === message);
    if (found.findIndex((other) => other.message === message) < index) return [];
    return [{ address, message: alike.length === 1 ? message : `${message}; so it does in ${alike.length - 1} more` }];
  });
}

function refusedIn(text: string): Refused[] {
  const lines = new Map<string, number[]>();
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    for (const [character] of line.matchAll(SUSPICIOUS)) {
      if (!PICTURE.test(character)) continue;
      const known = lines.get(character) ?? [];
      lines.set(character, known.at(-1) === at + 1 ? known : [...known, at + 1]);
    }
  }
  return [...lines].map(([character, numbers]) => ({ character, lines: numbers }));
}

const SHOWN = 5;

/** In words, e.g. `🚀 (U+1F680) in line 2, which Apple refuses in texts of the App Store`; '' for none. */
function wordsFor(found: readonly Refused[]): string {
  if (found.length === 0) return '';
  const isShort = found.every(({ lines }) => lines.length === 1 && lines[0] === 1);
  const named = found.slice(0, SHOWN).map(({ character, lines }) => {
    const what = character.length === 1 && character < '\u007f' ? character : `${character} (${codePoints(character)})`;
    return isShort ? what : `${what} in line ${lines.slice(0, SHOWN).join(', ')}`;
  });
  const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
  return `${named.join(', ')}${more}, which Apple refuses in texts of the App Store`;
}
