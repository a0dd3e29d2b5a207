import { traces } from '../laws/traces.ts';
import type { Run } from './cli.ts';
import { obeyed } from './runner-rules.ts';

/** Exit codes that a command may end with; anything else is no end that it chose. */
const ENDS = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 64, 74]);

/** What no output may hold, whatever came in. */
const UNCLEAN: readonly [what: string, sign: RegExp][] = [
  ['a bug in ascend', /bug in ascend/],
  ['a stack trace', /^\s*at (?:.* \()?(?:file:|node:|\/).*:\d+:\d+\)?$/m],
  ['an object shown as a text', /\[object \w+\]|\bNaN\b|\bundefined\b/],
  ["an engine's own words", /Cannot read propert|is not (?:a function|iterable)|Invalid time value|Maximum call stack/],
  // A line feed ends a line, and everything else would be obeyed.
  ['a character that is obeyed', /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u],
  ['a token', /eyJ[\w-]{10,}\.[\w-]{10,}/],
  ['a private key', /-----BEGIN|PRIVATE KEY-----/],
];

/** A line that `validate --format github` means a runner to obey. */
const ANNOTATION = /^GitHub Actions: ::(?:error|warning) file=/;

/** What is wrong with what a command wrote, in words; nothing where it ended cleanly. @param secrets texts that it was given */
export function uncleanness({ code, stdout, stderr }: Run, secrets: readonly string[] = []): string[] {
  const output = `${stdout}\n${stderr}`;
  const signs = UNCLEAN.flatMap(([what, sign]) => {
    const found = sign.exec(output);
    return found ? [`${what}: ${JSON.stringify(output.slice(Math.max(0, found.index - 200), found.index + 200))}`] : [];
  });
  const told = secrets.flatMap((secret) => traces(secret, output)).map((how) => `a secret, ${how}`);
  const commands = obeyed(output)
    .filter((line) => !ANNOTATION.test(line))
    .map((line) => `a command for a CI runner: ${line}`);
  return [...commands, ...(code !== null && ENDS.has(code) ? [] : [`exit code ${code}`]), ...signs, ...told];
}
