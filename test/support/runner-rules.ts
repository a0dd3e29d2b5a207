/**
 * What CI runners obey in a log, written from their own sources, and from nothing of ascend.
 * Each rule gives the commands that it finds; none of them changes what it is given.
 */

/** actions/runner, `ActionCommandManager`: every extension that is registered, and `stop-commands`. */
const GITHUB_COMMANDS = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice', 'remove-matcher'],
  ...['save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
];

/** `Char.IsWhiteSpace` of .NET, by which `TrimStart` goes. */
const DOTNET_BLANKS = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * `IndexOf` and `StartsWith` of .NET compare as a language does unless they are told not to: some characters count for nothing.
 * A few of them stand for all.
 */
const DOTNET_NOTHING = '[\\0\\u00ad\\u200b-\\u200f\\u2060\\ufe0e\\ufe0f\\ufeff]*';

function dotnetPattern(part: string): RegExp {
  const letters = Array.from(part, (letter) => letter.replace(/[[\]#.]/, String.raw`\$&`));
  return new RegExp(letters.join(DOTNET_NOTHING));
}

function dotnetIndexOf(text: string, pattern: RegExp, from = 0): number {
  const at = text.slice(from).search(pattern);
  return at === -1 ? -1 : at + from;
}

const COLONS = dotnetPattern('::');
const OPENING = dotnetPattern('##[');
const OPENING_OF_AZURE = dotnetPattern('##vso[');

/** `StreamReader.ReadLine` of .NET. */
function linesOf(log: string): string[] {
  return log.split(/\r\n|\r|\n/);
}

function isGithubCommand(info: string): boolean {
  return GITHUB_COMMANDS.includes((info.split(' ')[0] ?? '').toLowerCase());
}

/** actions/runner, `ActionCommand.TryParseV2`. */
function githubCommand(line: string): boolean {
  const message = line.replace(DOTNET_BLANKS, '');
  if (dotnetIndexOf(message, COLONS) !== 0) return false;
  const end = dotnetIndexOf(message, COLONS, 2);
  return end !== -1 && isGithubCommand(message.slice(2, end));
}

/** actions/runner, `ActionCommand.TryParse`, which is asked where the newer form was not found. */
function oldGithubCommand(line: string): boolean {
  const at = dotnetIndexOf(line, OPENING);
  const end = line.indexOf(']', at);
  return at !== -1 && end !== -1 && isGithubCommand(line.slice(at + 3, end));
}

/** azure-pipelines-agent, `Command.TryParse`. A command that nobody knows disappears from the log as well. */
function azureCommand(line: string): boolean {
  const at = dotnetIndexOf(line, OPENING_OF_AZURE);
  const end = line.indexOf(']', at);
  if (at === -1 || end === -1) return false;
  const [name = ''] = line.slice(at + 6, end).split(' ');
  return name.split('.').filter((part) => part !== '').length === 2;
}

/** Azure Pipelines, "Formatting commands": the log is folded and coloured by them. */
function azureFormat(line: string): boolean {
  return /##\[(?:group|endgroup|section|command|debug|warning|error)\]/.test(line);
}

/** TeamCity.ServiceMessages, `ServiceMessageParser`, as far as the opening, a name and a blank after it. */
function teamcityMessage(line: string): boolean {
  return /##teamcity\[\S*\s/.test(line);
}

const GITLAB_SECTION = new RegExp(
  String.raw`section_(?:start|end):\d+:[a-zA-Z0-9_.-]+(?:\[\w+=\w+(?:, ?\w+=\w+)*\])?\r\x1b\[0K`,
  'g',
);

/** gitlab, `Gitlab::Regex.build_trace_section_regex`. The log is scanned for it from every character on. */
function gitlabSections(log: string): string[] {
  return log.match(GITLAB_SECTION) ?? [];
}

const COLOR = new RegExp(String.raw`\x1b\[[;\d]*[mK]`, 'g');

/** buildkite/agent, `isHeaderOrExpansion`. */
function buildkiteHeading(line: string): boolean {
  const bare = line.replaceAll(COLOR, '');
  return /^(?:---|\+\+\+|~~~)\s/.test(bare) || /^\^\^\^\s\+\+\+/.test(bare);
}

const BY_LINE = {
  'GitHub Actions': (line: string) => githubCommand(line) || oldGithubCommand(line),
  'Azure Pipelines': (line: string) => azureCommand(line) || azureFormat(line),
  TeamCity: teamcityMessage,
  Buildkite: buildkiteHeading,
};

/** Everything in a log that some runner obeys: `GitHub Actions: ::error::text`. */
export function obeyed(log: string): string[] {
  const lines = linesOf(log);
  const commands = Object.entries(BY_LINE).flatMap(([runner, rule]) =>
    lines.filter(rule).map((line) => `${runner}: ${line}`),
  );
  return [...commands, ...gitlabSections(log).map((section) => `GitLab: ${section}`)];
}

/** One of each kind of command, as somebody would write it into a text. */
export const RUNNER_COMMANDS = [
  '::error::pwned',
  '::error file=release.yml,line=1::pwned',
  '  ::add-mask::description',
  '\u3000::group::folded',
  '::stop-commands::token',
  '::ERROR::pwned',
  '##[error]pwned',
  'see ##[add-mask]description',
  '##[group]folded',
  '##vso[task.setvariable variable=x]1',
  'and ##vso[task.complete result=Failed;]',
  "##teamcity[buildProblem description='pwned']",
  "so ##teamcity[blockOpened name='folded']",
  '--- folded',
  '+++ unfolded',
  '~~~ less',
  '^^^ +++',
] as const;

/** Commands that only raw control characters and characters that look like nothing make. Few ways lead to them. */
export const RAW_COMMANDS = [
  'text\r::error::pwned',
  '\u0085::error::pwned',
  'section_start:1560896352:name\r\u001B[0Kfolded',
  'section_start:1560896352:name[collapsed=true]\r\u001B[0Kfolded',
  'section_end:1560896352:name\r\u001B[0K',
  '\u001B[1m--- folded\u001B[0m',
  '#\uFE0F#vso[task.complete result=Failed;]',
  '##vso\u00AD[task.complete result=Failed;]',
] as const;
