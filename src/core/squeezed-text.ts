/** Base64 whose signs for 62 and 63 are those of base64url, and white space, as JSON and addresses spell them. */
const SPELLINGS: readonly [spelled: RegExp, meant: string][] = [
  [/\s+/g, ''],
  [/\\+[nrt]/g, ''],
  [/%(?:0A|0D|20)/gi, ''],
  [/%2B|-/gi, '+'],
  [/%2F|_/gi, '/'],
  [/%3D/gi, '='],
];

/** A text in the form in which credentials are looked for: without white space, in one alphabet. */
export function squeezed(text: string): string {
  return SPELLINGS.reduce((squeezing, [spelled, meant]) => squeezing.replace(spelled, meant), text);
}

/** A squeezed text, and where in the text itself each of its characters begins and ends. */
export interface Places {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** What is spelled otherwise in a squeezed text. */
const SPELLED = /\s+|\\+[nrt]|%(?:0A|0D|20|2B|2F|3D)|[-_]/gi;

/** The same with the place of every character. */
export function squeezedWithPlaces(text: string): Places {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const pieces: string[] = [];
  let size = 0;
  const copy = (from: number, to: number): void => {
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts[size] = at;
      ends[size] = at + 1;
      size += 1;
    }
  };
  let from = 0;
  for (const { 0: spelled, index } of text.matchAll(SPELLED)) {
    copy(from, index);
    from = index + spelled.length;
    const meant = squeezed(spelled);
    if (meant === '') continue;
    pieces.push(meant);
    starts[size] = index;
    ends[size] = from;
    size += 1;
  }
  copy(from, text.length);
  return { text: pieces.join(''), starts, ends };
}
