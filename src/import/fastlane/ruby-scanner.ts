/** A place in a text of Ruby that moves on. */
export interface Scanner {
  /** Takes what stands here, or nothing. @param pattern sticky */
  take(pattern: RegExp): string | undefined;
  /** Whether it stands here. @param pattern sticky */
  sees(pattern: RegExp): boolean;
  /** Passes over blanks and comments, and over lines with `lines`. */
  space(lines?: boolean): void;
  /** Passes over what is balanced: until one of these characters, or the end of the line where `\n` is among them. */
  skipUntil(stops: string): void;
  /** Passes over a whole statement that began at an offset, with the block or the text that it opens. */
  skipStatement(start: number): void;
  offset(): number;
  isDone(): boolean;
}

const OPENS = /^\s*(?:if|unless|case|while|until|for|def|class|module|begin)\b/;
const BLOCK = /\bdo\s*(?:\|[^|]*\|\s*)?$/;
const HEREDOC = /<<[~-]?(["'`]?)([A-Za-z_]\w*)\1/;
const COMMENT = /^\s*#.*$|\s#.*$/;

export function scanner(text: string): Scanner {
  let at = 0;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  }

  function sees(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    return pattern.test(text);
  }

  function space(lines = false): void {
    take(lines ? /(?:[\s;]|#[^\n]*|^=begin\b[^]*?^=end\b[^\n]*)*/my : /(?:[ \t\r]|\\\r?\n)*(?:#[^\n]*)?/y);
  }

  function skipUntil(stops: string): void {
    let depth = 0;
    while (at < text.length) {
      const character = text.charAt(at);
      if (depth === 0 && stops.includes(character)) return;
      if (character === '"' || character === "'")
        take(character === '"' ? /"(?:[^"\\]|\\[^])*"?/y : /'(?:[^'\\]|\\[^])*'?/y);
      else if (character === '#' && !sees(/#\{/y)) take(/#[^\n]*/y);
      else {
        if ('([{'.includes(character)) depth += 1;
        if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
        at += 1;
      }
    }
  }

  function takeLine(): string {
    return (take(/[^\n]*\n?/y) ?? '').trimEnd();
  }

  function skipStatement(start: number): void {
    at = start;
    skipUntil('\n');
    const statement = text.slice(start, at).replace(COMMENT, '').trimEnd();
    const [, , word] = HEREDOC.exec(statement) ?? [];
    if (word !== undefined) {
      takeLine();
      while (at < text.length && takeLine().trim() !== word);
    }
    if (!opens(statement)) return;
    takeLine();
    for (let depth = 1; depth > 0 && at < text.length;) {
      const line = takeLine().replace(COMMENT, '').trimEnd();
      if (opens(line)) depth += 1;
      if (/^\s*end\b/.test(line)) depth -= 1;
    }
  }

  return {
    take,
    sees,
    space,
    skipUntil,
    skipStatement,
    offset: () => at,
    isDone: () => at >= text.length,
  };
}

/** Whether lines follow that an `end` ends. */
function opens(line: string): boolean {
  return (OPENS.test(line) && !/\bend$/.test(line)) || BLOCK.test(line);
}
