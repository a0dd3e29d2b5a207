/**
 * Whether a JSON text is nested more than so many levels deep. Judged before it is parsed: a level costs one character in the text, far
 * more in memory, and a call for whatever goes through it by recursion.
 */
export function isDeeper(json: string, most: number): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (isQuoted) {
      if (character === '\\') at += 1;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
