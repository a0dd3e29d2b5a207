import { visible } from '../core/text/visible.ts';

/** What the parser says of a text that is no YAML. */
export interface ParserError {
  code: string;
  /** Offsets in the text. */
  pos: readonly [number, number];
  message: string;
}

/** The same in the words of this tool. */
export interface YamlMistake {
  /** Offset in the text. */
  pos: number;
  message: string;
  hint?: string;
}

/** Mistakes told in one run: what follows the first is often no mistake of its own. */
const MOST = 20;

/**
 * The parser's errors in the words of this tool: one a line, and none behind one after which nothing can be made of the text. No word of
 * the parser's gets through, and none of a value: it may be a password that lacks its quotes.
 * @param openedAt where the bracket or quote stands that is still open at an offset
 */
export function yamlMistakes(
  errors: readonly ParserError[],
  text: string,
  openedAt: (offset: number) => number | undefined,
): YamlMistake[] {
  const lines = new Set<number>();
  const mistakes: YamlMistake[] = [];
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0] || rank(a) - rank(b))) {
    const mistake = { pos: error.pos[0], ...explained(error, text) };
    const start = lineStart(text, mistake.pos);
    if (!lines.has(start))
      mistakes.push(isOpen(error) ? { ...mistake, pos: openedAt(mistake.pos) ?? mistake.pos } : mistake);
    lines.add(start);
    if (isOpen(error) || /YAML stream|at node end/.test(error.message) || mistakes.length === MOST) break;
  }
  return mistakes;
}

/** Of several errors at one place, that on an item of a list is the cause of the others. */
function rank({ message }: ParserError): number {
  return message.includes('block-seq-ind') ? 0 : 1;
}

type Words = Omit<YamlMistake, 'pos'>;

/** Whether a quote or a bracket is never closed: the rest of the file is inside of it. */
function isOpen({ code, message }: ParserError): boolean {
  return message.startsWith('Missing closing') || (code === 'BAD_INDENT' && message.startsWith('Flow'));
}

function explained(error: ParserError, text: string): Words {
  const { code, message, pos } = error;
  const at = text.charAt(pos[0]);
  const line = lineAt(text, pos[0]);
  switch (code) {
    case 'TAB_AS_INDENT':
      return { message: 'there is a tab in the indentation; YAML allows only spaces there' };
    case 'MULTIPLE_DOCS':
      return {
        message: 'a manifest is one YAML document, and here a second one begins',
        hint: 'remove the --- or the ...',
      };
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
    case 'MULTIPLE_TAGS':
      return { message: 'unknown tag; a manifest takes plain values only, and a text that begins with ! needs quotes' };
    case 'BAD_ALIAS':
      return UNKNOWN_ALIAS;
    case 'MULTIPLE_ANCHORS':
    case 'BAD_PROP_ORDER':
    case 'ALIAS_PROPS':
      return {
        message: 'an anchor or a tag is in the wrong place',
        hint: 'a text that begins with & or ! needs quotes',
      };
    case 'BAD_DIRECTIVE':
      return { message: 'a line that begins with % speaks to YAML, which does not know this', hint: 'remove the line' };
    case 'BAD_SCALAR_START':
      return { message: `${textOf(line)} can't begin with ${at}`, hint: 'put the text in quotes' };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'a backslash in double quotes begins an escape, and this is none',
        hint: 'write two backslashes for one, or put the text in single quotes',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(text.slice(pos[0], lineEnd(text, pos[0]))) ? colonInText(line) : afterText(text, pos[0]);
    case 'BLOCK_IN_FLOW':
      return { message: 'within { } and [ ] a text with a colon and a space, or with a dash, needs quotes' };
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? unclosed(text, pos[0], message) : misaligned(text, pos[0]);
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP;
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return withoutKey(text, pos[0]);
    case 'MISSING_CHAR':
      return missing(message, text, pos[0]);
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, text, pos[0]);
    default:
      return GENERAL;
  }
}

export const UNKNOWN_ALIAS: Words = { message: 'unknown alias; a text that begins with * needs quotes' };

export const TOO_DEEP: Words = { message: 'this is nested too deeply' };

export const GENERAL: Words = {
  message: 'this is not YAML that can be read',
  hint: 'check the quotes, the brackets and the indentation here',
};

const COMMENT_HINT = 'YAML takes what follows a # for a comment; a text with one needs quotes';

function missing(message: string, text: string, offset: number): Words {
  if (message.startsWith('Missing closing')) {
    const quote = message.includes('"') ? '"' : "'";
    return {
      message: `a text begins here with ${quote}, and the closing ${quote} is missing`,
      hint: `add the ${quote}`,
    };
  }
  if (message.startsWith('Comments must')) return { message: 'a # needs a space before it', hint: COMMENT_HINT };
  if (message.startsWith('Implicit')) return withoutKey(text, offset);
  if (message.startsWith('Missing space')) return { message: 'a colon needs a space after it' };
  if (message.startsWith('Missing ,')) {
    return {
      message: 'a comma is missing here, or quotes around a text',
      hint: 'within { } and [ ] a comma stands between two values',
    };
  }
  if (message.includes('Tags and anchors')) return { message: 'a text that begins with & or ! needs quotes' };
  return GENERAL;
}

function unexpected(message: string, text: string, offset: number): Words {
  const at = text.charAt(offset);
  const line = lineAt(text, offset);
  if (message.includes('block-seq-ind')) {
    if (text.slice(lineStart(text, offset), offset).trim() === '') {
      return { message: 'an item of a list stands among keys', hint: 'indent the list below its key' };
    }
    const key = keyIn(line);
    const block = key === undefined ? '' : `, or write  ${key}: |  and its lines below, indented`;
    return {
      message: `${textOf(line)} begins with "- ", which is an item of a list for YAML`,
      hint: `put the text in quotes${block}`,
    };
  }
  if (message.startsWith('Not a YAML token') || message.startsWith('Block scalar header')) {
    return {
      message:
        'a text of several lines begins on the line after | or >; a text that begins with one of them needs quotes',
    };
  }
  if (message.includes('at node end')) return afterEnd(text, offset);
  if (at === '}' || at === ']')
    return { message: `nothing is open that this ${at} could close`, hint: 'remove it, or put the text in quotes' };
  if (at === ',') return { message: 'a comma without a value before it', hint: 'remove it, or put the text in quotes' };
  return GENERAL;
}

/** Something follows a value that has ended. */
function afterEnd(text: string, offset: number): Words {
  const before = text.slice(lineStart(text, offset), offset).trimEnd();
  const last = before.slice(-1);
  if (last === '"' || last === "'") {
    const hint =
      last === '"'
        ? 'put all of the text in quotes, and write \\" for one in it'
        : 'put all of the text in quotes, and write two single quotes for one in it';
    return { message: `the text goes on after its closing ${last}`, hint };
  }
  if (last === ']' || last === '}') {
    return { message: `something follows the closing ${last}`, hint: 'a text that begins with [ or { needs quotes' };
  }
  if (/[:-]\s+\*/.test(before)) return UNKNOWN_ALIAS;
  return misaligned(text, offset);
}

function colonInText(line: string): Words {
  const message = `${textOf(line)} contains a colon with a space after it, and YAML reads what is before it as a key`;
  return { message, hint: 'put the text in quotes' };
}

/** A key below a text, indented as if it belonged to it. */
function afterText(text: string, offset: number): Words {
  return misaligned(text, Math.min(text.length, lineEnd(text, offset) + 1));
}

function misaligned(text: string, offset: number): Words {
  const line = lineAt(text, offset);
  const key = keyIn(line);
  if (key === undefined) return line.trimStart().startsWith('- ') ? LIST_INDENT : withoutKey(text, offset);
  const spaces = line.length - line.trimStart().length;
  const shown = spaces === 1 ? '1 space' : `${spaces} spaces`;
  return {
    message: `${key} is indented by ${shown}, and so is none of the keys that it could stand beside`,
    hint: 'let keys that belong together begin in the same column',
  };
}

const LIST_INDENT: Words = { message: 'the items of a list begin in the same column, and this one does not' };

/** A line that is neither a key nor a part of the text above it. */
function withoutKey(text: string, offset: number): Words {
  const line = lineAt(text, offset);
  const glued = /^\s*(?:- )?([\w.-]+):\S/.exec(line)?.[1];
  if (glued !== undefined) return { message: `${visible(glued)}: needs a space after its colon` };
  const start = lineStart(text, offset);
  if (start > 0 && / #\S/.test(lineAt(text, start - 1))) {
    return { message: 'this line continues a text that a # in the line above has ended', hint: COMMENT_HINT };
  }
  return {
    message: 'this line has no key, which ends with a colon and a space',
    hint: 'a text of several lines begins with | after its key, and is indented more than that',
  };
}

function unclosed(text: string, offset: number, message: string): Words {
  const [open, close] = message.includes('sequence') ? ['[', ']'] : ['{', '}'];
  const before = text.slice(0, offset);
  const opened = before.slice(before.lastIndexOf(open));
  const hint = / #/.test(opened) ? COMMENT_HINT : `close it, and indent what is in it more than its key`;
  return { message: `the closing ${close} of this ${open} is missing`, hint };
}

/** What a message calls the text of a line: by its key, which is no secret. */
function textOf(line: string): string {
  const key = keyIn(line);
  return key === undefined ? 'a text' : `the text of ${key}`;
}

/** The first key of a line, as it can be shown. */
function keyIn(line: string): string | undefined {
  const [, plain, quoted] = /^\s*(?:- +)*(?:([\w.-]+)|["']([^"']+)["'])\s*:(?:\s|$)/.exec(line) ?? [];
  const key = plain ?? quoted;
  return key === undefined || key.length > 40 ? undefined : visible(key);
}

function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), lineEnd(text, offset));
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
