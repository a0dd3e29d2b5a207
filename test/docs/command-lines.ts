import { parse } from 'yaml';
import type { Fence, Page } from './pages.ts';
import { inlineCode } from './pages.ts';

/** A command as a shell would start it. */
export interface CommandLine {
  /** As it stands on the page. */
  text: string;
  words: string[];
}

/** Those that show what is printed are run, and compared with it. */
const FENCES: readonly string[] = ['sh', 'yaml'];

/** Every command of a page that nothing else runs: in blocks of a shell, and in the steps of workflows. */
export function commandLines(page: Page): CommandLine[] {
  return page.fences
    .filter(({ language }) => FENCES.includes(language))
    .flatMap((fence) => typedIn(fence).flatMap(split));
}

/** Every command that a page names in a sentence, where it is one to be typed as it stands there. */
export function namedCommands(page: Page): CommandLine[] {
  return inlineCode(page)
    .filter((code) => /^(?:ascend|npm|npx|git|gh|node) [^…[<|]*$/.test(code) || /^curl .*\$ASC/.test(code))
    .flatMap(split);
}

function typedIn({ language, text }: Fence): string[] {
  if (language === 'sh') return text.split('\n');
  return scriptsIn(parse(text) as unknown);
}

/** What a workflow of GitHub has under `run`, and one of GitLab under `script`. */
function scriptsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    ['run', 'script', 'before_script', 'after_script'].includes(key)
      ? [inner].flat(2).flatMap((script) => (typeof script === 'string' ? script.split('\n') : []))
      : scriptsIn(inner),
  );
}

const WORD = /\s*(?:(#.*)|(&&|\|\||[;|])|(\d?>>?\s*\S+)|((?:'[^']*'|"[^"]*"|\\.|[^\s'"\\;|&>])+))/gy;

/** The commands of a line, without what leads their output elsewhere. @throws Error for what no page should need, such as `&` */
function split(line: string): CommandLine[] {
  const commands: string[][] = [[]];
  let at = 0;
  for (const [part, comment, operator, redirection, word] of line.matchAll(WORD)) {
    at += part.length;
    if (operator !== undefined) commands.push([]);
    else if (word !== undefined) commands.at(-1)?.push(unquoted(word));
    else if (comment === undefined && redirection === undefined) throw new Error(`no word in ${line}`);
  }
  if (line.slice(at).trim() !== '') throw new Error(`what is ${line.slice(at)} in ${line}`);
  return commands
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word))))
    .filter((words) => words.length > 0)
    .map((words) => ({ text: line.trim(), words }));
}

function unquoted(word: string): string {
  return word.replaceAll(/'([^']*)'|"([^"]*)"|\\(.)/g, (_all, single?: string, double?: string, escaped?: string) =>
    [single, double, escaped].map((part) => part ?? '').join(''),
  );
}
