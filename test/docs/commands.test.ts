import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../src/commands/exit-codes.ts';
import { folderWith, ROOT, runCli } from '../support/cli.ts';
import type { CommandLine } from './command-lines.ts';
import { commandLines, namedCommands } from './command-lines.ts';
import { readPages } from './pages.ts';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const SOURCE = readFileSync(join(ROOT, 'docs/network.md'), 'utf8') + readFileSync(join(ROOT, 'README.md'), 'utf8');

/** What the pages take for there on every machine of a reader. */
const PROGRAMS = ['cat', 'cd', 'curl', 'gh', 'git', 'grep', 'head', 'ls', 'node', 'npx', 'perl', 'sed', 'tail'];

/** What npm does by itself. */
const NPM = ['audit', 'ci', 'config', 'install', 'pack', 'test'];

const pages = readPages();

describe.each([
  // What an earlier command of the page makes is not there, and the manifest is.
  ['typed', commandLines, (said: string) => !/ (?:does not exist|matches no file|exists; .*)\n$/.test(said)],
  // A command or an option may be named without what belongs to it.
  [
    'named',
    namedCommands,
    (said: string) => said.startsWith('error: ') && !/ argument missing|missing required argument/.test(said),
  ],
] as const)('what is %s on the pages', (_how, find, isWrong) => {
  const found = pages.flatMap((page) =>
    find(page).map((command) => ({ ...command, text: `${page.path}: ${command.text}` })),
  );

  it('is there', () => {
    expect(found.length).toBeGreaterThan(15);
    expect(found.map((command) => strangeIn(command)).filter(Boolean)).toEqual([]);
  });

  it('is how ascend can be called', async () => {
    const wrong: string[] = [];
    const once = new Map(found.filter(({ words }) => words[0] === 'ascend').map((one) => [one.words.join('\0'), one]));
    expect(once.size).toBeGreaterThan(7);
    for (const { text, words } of once.values()) {
      const said = await refusalOf(words.slice(1));
      if (said !== undefined && isWrong(said)) wrong.push(`${text}: ${said}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** What is wrong with a command of any other program. */
function strangeIn({ text, words: [program = '', ...args] }: CommandLine): string | undefined {
  if (program === 'ascend' || PROGRAMS.includes(program)) return undefined;
  if (program === 'export') return args.every((arg) => SOURCE.includes(arg.split('=')[0] ?? '')) ? undefined : text;
  if (program !== 'npm') return `${program} in ${text}`;
  const [first = '', script = ''] = args;
  return NPM.includes(first) || (first === 'run' && script in scripts) ? undefined : text;
}

/** What is said where a command is called in a way that it can't be. It runs in a folder with a manifest, and without a key. */
async function refusalOf(words: readonly string[]): Promise<string | undefined> {
  const cwd = await folderWith({ 'release.yml': 'app: { bundleId: com.example.app, platform: IOS }\n' });
  const args = words.map((word) => word.replaceAll('$DIGEST', '8f3402967c1e'));
  const { code, stderr } = await runCli(args, { cwd, signal: AbortSignal.abort() });
  return code === EXIT_CODES.usage ? stderr : undefined;
}
