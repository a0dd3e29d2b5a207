/**
 * The first key that stands twice in one object of a JSON text: readers differ in which of the two they take, and the parser keeps the last
 * without a word. @param json a text that can be parsed
 */
export function repeatedKey(json: string): string | undefined {
  /** Keys of the objects around, from the outermost on; of a list there are none. */
  const around: (Set<string> | undefined)[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (character === '{') around.push(new Set());
    else if (character === '[') around.push(undefined);
    else if (character === '}' || character === ']') around.pop();
    else if (character === '"') {
      const end = endOfText(json, at);
      const keys = around.at(-1);
      if (keys && isKey(json, end)) {
        const key = JSON.parse(json.slice(at, end)) as string;
        if (keys.has(key)) return key;
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** Behind its closing quote. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(json: string, end: number): boolean {
  let at = end;
  while (/\s/.test(json[at] ?? '')) at += 1;
  return json[at] === ':';
}
