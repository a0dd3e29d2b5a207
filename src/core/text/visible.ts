/**
 * What a terminal or a reader's eye would obey or overlook instead of showing: controls (C0, C1, DEL), format characters (bidi
 * overrides and isolates, zero-width ones), line and paragraph separators, lone surrogates, fillers and blanks that look like nothing.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Hidden characters that belong to what stands before them. Each alternative takes a whole sequence, so that only honest uses stay:
 * emoji joined by ZWJ, the three flags that are written with tags, keycaps, ideographs with their variation selector,
 * joiners inside the scripts that spell with them, and the Arabic number signs, which are format characters but have ink.
 */
const HONEST =
  /\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)+|\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}|\p{Emoji}[\ufe0e\ufe0f]|\p{Ideographic}[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}][\u200c\u200d](?=[\p{L}\p{M}])|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/u;

let marked: RegExp | undefined;

/** Made when it is first asked for: plain texts, which most are, need none, and it takes long to read. */
function marks(): RegExp {
  marked ??= new RegExp(`(${HONEST.source})|${HIDDEN.source}`, 'gu');
  return marked;
}

const PLAIN = /^[\x20-\x7e]*$/;

/**
 * `text` as one line that can be printed safely: every hidden character is named, e.g. `⟨U+202E⟩`, none is obeyed.
 * A line feed is hidden too: whoever prints several lines splits them first.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(marks(), (found: string, honest: string | undefined) => honest ?? codePoint(found));
}

/** `text` of several lines that can be printed safely: each as `visible` has it. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** The hidden characters in `text` that belong to nothing before them: each as often as it stands there. */
export function hiddenIn(text: string): string[] {
  if (PLAIN.test(text)) return [];
  return Array.from(text.matchAll(marks()), ([found, honest]) => (honest === undefined ? found : '')).filter(
    (found) => found !== '',
  );
}

/** White space made visible, for differences that consist of nothing else. */
export function visibleSpace(text: string): string {
  return text.replace(/\s/gu, (space) => SPACE_MARKS.get(space) ?? codePoint(space));
}

const SPACE_MARKS: ReadonlyMap<string, string> = new Map([
  [' ', '␣'],
  ['\n', '⏎'],
  ['\t', '⇥'],
]);

/** `text` with every hidden character as a JSON escape: for JSON texts, where a mark would change the value. */
export function escapeHidden(json: string): string {
  return json.replace(new RegExp(`(?!\\n)${HIDDEN.source}`, 'gu'), (found) =>
    [...Array(found.length).keys()].map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** Names the code points of `text`: `U+0065 U+0301`. */
export function codePoints(text: string): string {
  return Array.from(text, (character) => `U+${hex(character)}`).join(' ');
}

/** `⟨U+202E⟩` for a character. */
export function codePoint(character: string): string {
  return `⟨U+${hex(character)}⟩`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
