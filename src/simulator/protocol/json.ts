import type { Json } from '../store.ts';

/** Deeper than any document of Apple's or of the simulator's. What goes through one by recursion must come to an end. */
const DEEPEST = 64;

/** Reads JSON that came from outside. @throws SyntaxError where it is none, or is nested more than `deepest` levels deep */
export function parseJson(text: string, deepest = DEEPEST): Json {
  if (isDeeper(text, deepest)) throw new SyntaxError(`JSON that is nested more than ${deepest} levels deep`);
  const value: Json = JSON.parse(text);
  return value;
}

/** Whether brackets outside of texts are nested more than `most` levels deep. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= most; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfText(text, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return depth > most;
}

/** Where the text that begins at `start` has its closing quote. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
