/**
 * CI systems obey lines of a log: they hide them, mask words in what follows, set variables or fail the step. Nothing that ascend prints
 * may do that, because what it prints was written by others.
 *
 * Each pattern finds the place right before the character with which a command begins to be one:
 * - `::name::` of GitHub Actions and its like, at the beginning of a line, blanks aside (actions/runner, ActionCommand.TryParseV2);
 * - `##[name]`, its older form and the formatting of Azure Pipelines, `##vso[…]` and `##teamcity[…]`, anywhere in a line
 *   (actions/runner, ActionCommand.TryParse; azure-pipelines-agent, Command.TryParse; TeamCity.ServiceMessages, ServiceMessageParser);
 * - `section_start:1560896352:name` of GitLab, anywhere (gitlab, Gitlab::Regex.build_trace_section_regex);
 * - headings that fold on Buildkite, at the beginning of a line, colours aside (buildkite/agent, isHeaderOrExpansion).
 */

/** Made when it is first asked for: these patterns take longer to read than a short output to print. */
function once(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make());
}

/** Colours, which Buildkite takes away, and characters that the comparison of .NET, which both runners use, takes for nothing. */
const IGNORED = String.raw`\x1b\[[\d;]*[A-Za-z]|(?![\r\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]`;
const BLANK = String.raw`${IGNORED}|\p{Z}`;

/** What decides at once comes first, so that the work grows with the text alone. For the same reason `[` begins nothing inside a colour. */
const beginnings = once(
  () =>
    new RegExp(
      [
        `(?=:)(?<=^(?:${BLANK})*:(?:${IGNORED})*)`,
        String.raw`(?=[[A-Za-z])(?<!\x1b)(?<=#(?:${IGNORED})*#(?:${IGNORED})*)`,
        String.raw`(?=\d)(?<=section_(?:start|end):)`,
        String.raw`(?=[^\S\n])(?<=^(?:${IGNORED})*(?:---|\+\+\+|~~~|\^\^\^))`,
      ].join('|'),
      'gmu',
    ),
);
/** The beginning of a colour stays: it may be cut as well. */
const allIgnored = once(() => new RegExp(String.raw`(?!\x1b\[?$)(?:${IGNORED})`, 'gu'));
const HALF_COLOR = new RegExp(String.raw`(?<=\x1b\[)[\d;]+$`, 'u');

/** Without one of these there is no command. Looked for first. */
const SIGNS = /[:#+~^-]/;

/** The longest beginning of a command, `section_start:`, is shorter. */
const LONGEST_BEGINNING = 16;

/**
 * Takes what is written to a log, part by part, and gives it back with a backslash in every command, `:\:error::`, so that people
 * recognise it and no runner does. A command that is spread over several parts is found, too.
 */
export function createCommandBreaker(): (part: string) => string {
  let line = '';
  return (part) => {
    const text = line + part;
    const broken = SIGNS.test(text)
      ? text.replace(beginnings(), (_nothing, at: number) => (at < line.length ? '' : '\\'))
      : text;
    const written = broken.slice(line.length);
    line = unfinishedLine(broken);
    return written;
  };
}

/** As much of the last line as decides whether what follows becomes a command, however long the line is. */
function unfinishedLine(text: string): string {
  const start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  if (start === text.length) return '';
  const line = text.slice(start).replace(HALF_COLOR, '').replace(allIgnored(), '').replace(/^\s+/, ' ');
  return line.length <= LONGEST_BEGINNING ? line : `…${line.slice(-LONGEST_BEGINNING)}`;
}

/** A JSON text of the same value without a command in it: in JSON, a backslash of the breaker would change the value. */
export function escapeCommands(json: string): string {
  return json.replace(/##+|::+|(?<=section_(?:start|end)):/g, (found) =>
    Array.from(found, (character) => `\\u00${character.charCodeAt(0).toString(16)}`).join(''),
  );
}
