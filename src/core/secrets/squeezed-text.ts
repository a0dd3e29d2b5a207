/** White space, as it is and as JSON and addresses spell it, and the signs of base64 and base64url for 62, 63 and the end. */
const SPELLED = {
  escapes: /\s+|(?<!\\)\\+[nrt]|%(?:0[AaDd]|20|2[BbFf]|3[Dd])|[-_]/g,
  letters: /\s+|[\\%]+|[-_]/g,
};

/** What follows a backslash or a percent sign is taken for: the end of an escape such as `\n` or `%2B`, or itself, behind a sign that means nothing. */
export type Reading = keyof typeof SPELLED;

/** Every way to read a text. */
export function readingsOf(text: string): Reading[] {
  return /[\\%]/.test(text) ? ['escapes', 'letters'] : ['escapes'];
}

/** What is left of a spelling: nothing of white space, and one alphabet of two. */
const MEANT: Readonly<Record<string, string>> = { '-': '+', '%2b': '+', _: '/', '%2f': '/', '%3d': '=' };

/** Taking something out may make the next spelling. Nobody needs more of them to spell a key. */
const PASSES = 3;

function meantBy(spelled: string): string {
  return MEANT[spelled.toLowerCase()] ?? '';
}

/** A text in the form in which credentials are looked for: without white space, in one alphabet. In linear time, whatever the text. */
export function squeezed(text: string, reading: Reading = 'escapes'): string {
  let squeezing = text;
  for (let pass = 0; pass < PASSES; pass += 1) squeezing = squeezing.replace(SPELLED[reading], meantBy);
  return squeezing;
}

/** A squeezed text, and where in the text itself each of its characters begins and ends. */
export interface Places {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** The same with the place of every character. */
export function squeezedWithPlaces(text: string, reading: Reading): Places {
  let places: Places = {
    text,
    starts: Uint32Array.from({ length: text.length }, (_, at) => at),
    ends: Uint32Array.from({ length: text.length }, (_, at) => at + 1),
  };
  for (let pass = 0; pass < PASSES; pass += 1) places = squeezedOnce(places, reading);
  return places;
}

function squeezedOnce(places: Places, reading: Reading): Places {
  const { text } = places;
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const pieces: string[] = [];
  let size = 0;
  const copy = (from: number, to: number): void => {
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts[size] = places.starts[at] ?? 0;
      ends[size] = places.ends[at] ?? 0;
      size += 1;
    }
  };
  let from = 0;
  for (const { 0: spelled, index } of text.matchAll(SPELLED[reading])) {
    copy(from, index);
    from = index + spelled.length;
    const meant = meantBy(spelled);
    if (meant === '') continue;
    pieces.push(meant);
    starts[size] = places.starts[index] ?? 0;
    ends[size] = places.ends[from - 1] ?? 0;
    size += 1;
  }
  copy(from, text.length);
  return { text: pieces.join(''), starts: starts.subarray(0, size), ends: ends.subarray(0, size) };
}
