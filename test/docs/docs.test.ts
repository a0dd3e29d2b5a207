import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { EXIT_CODES } from '../../src/commands/exit-codes.ts';
import { GATES, isGateName } from '../../src/kinds/gates.gen.ts';
import { PREVIEW_DISPLAYS, SCREENSHOT_DISPLAYS } from '../../src/kinds/media/displays.ts';
import { DEFAULT_QUIRKS } from '../../src/simulator/quirks.ts';
import { load as loadManifest } from '../support/load.ts';
import { folderWith, ROOT, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { keysOf, SECTIONS, writeManifest } from './manifests.ts';
import type { Page } from './pages.ts';
import { anchorsOf, inlineCode, linksOf, proseOf, readPages, tableOf, WORKFLOWS } from './pages.ts';

const pages = readPages();
const guides = pages.filter(({ path }) => path.startsWith('docs/'));

function page(path: string): Page {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`there is no page ${path}`);
  return found;
}

const README = page('README.md');

/** The option that the README says `apply` has not. */
const NOWHERE = '--force';

/** All that stands as code on a page, apart from what commands print. */
function codeOf(one: Page): string[] {
  const typed = one.fences.flatMap(({ language, text }) =>
    language === 'console' ? [...text.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command) : text.split('\n'),
  );
  return [...typed, ...inlineCode(one)];
}

describe.each(pages)('$path', (one) => {
  it('links to what is there', () => {
    const broken = linksOf(one).filter((link) => !link.startsWith('https://') && !leadsSomewhere(one, link));
    expect(broken).toEqual([]);
  });

  it('names exit codes that exist', () => {
    const named = [...proseOf(one).matchAll(/\b(?:exits?|ends|ending|refused|code)(?: code)?(?: with)? (\d+)\b/g)];
    expect(named.map(([, code]) => code).filter((code) => !Object.values(EXIT_CODES).includes(Number(code)))).toEqual(
      [],
    );
  });

  it('names gates that exist', () => {
    const text = one.text.replaceAll(/\s+/g, ' ');
    const lists = [...text.matchAll(/\ballow: \[([^\]]*)\]/g)].flatMap(([, list = '']) => list.split(', '));
    const options = [...text.matchAll(/--allow ([a-z][a-z-]*)/g)].map(([, name = '']) => name);
    const words = [...text.matchAll(/\bgates? ((?:`[a-z-]+`(?:, | and )?)+)/g)].flatMap(
      ([, names = '']) => names.match(/[a-z]+-[a-z-]+/g) ?? [],
    );
    expect([...lists, ...options, ...words].filter((name) => !isGateName(name))).toEqual([]);
  });

  it('names variables that ascend reads', () => {
    const named = new Set(one.text.match(/\bASC_[A-Z_]+\b/g));
    const known = sourceText('src') + sourceText('test/support');
    expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('shows manifests without a mistake', async () => {
    for (const fence of one.fences) {
      const folder = await folderWith({});
      const file = join(folder, 'release.yml');
      if (!(await writeManifest(fence, file))) continue;
      const env = { ASCEND_DEMO_PASSWORD: 'correct horse', BUILD_NUMBER: '4' };
      // Every date on the pages is to come, whenever this runs.
      const { issues } = await loadManifest(file, {
        env,
        variables: ['BUILD_NUMBER'],
        now: new Date('2026-01-01T00:00:00Z'),
      });
      expect({ text: fence.text, issues }).toEqual({ text: fence.text, issues: [] });
    }
  });
});

function leadsSomewhere(from: Page, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from.path : posix.join(posix.dirname(from.path), path);
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || anchorsOf(page(target)).includes(anchor);
}

/** Pages in which people look something up, and which nobody writes. */
const GENERATED = ['docs/manifest-reference.md'];

test('the README leads to every guide, and no guide is long', () => {
  const linked = linksOf(README).map((link) => link.split('#')[0]);
  for (const { path, text } of guides) {
    expect(linked).toContain(path);
    if (GENERATED.includes(path)) continue;
    expect({ path, lines: text.split('\n').length - 1 }).toEqual({ path, lines: expect.toSatisfy((n) => n <= 120) });
  }
});

test('the way through the code leads to every folder of the source', () => {
  const named = tableOf(page('CONTRIBUTING.md'), 'The way through the code').map(([cell = '']) => cell.split('/')[1]);
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !named.some((one) => one?.startsWith(name)))).toEqual([]);
});

test('the pages lead to every workflow of the examples, and to every input of the action', () => {
  const linked = pages.flatMap((one) => linksOf(one).map((link) => posix.join(posix.dirname(one.path), link)));
  expect(WORKFLOWS.filter((path) => !linked.includes(path))).toEqual([]);
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> };
  const named = tableOf(page('docs/ci.md'), 'Inputs').flatMap(([cell = '']) => cell.replaceAll('`', '').split(', '));
  expect(named.sort()).toEqual(Object.keys(inputs).sort());
});

describe('commands', () => {
  const options = new Map<string, string[]>();

  beforeAll(async () => {
    const { stdout } = await runCli(['--help']);
    const commands = [...(stdout.split('\nCommands:\n')[1] ?? '').matchAll(/^ {2}([a-z]+) /gm)];
    for (const [, command = ''] of commands) {
      if (command === 'help') continue;
      const help = (await runCli([command, '--help'])).stdout;
      const named = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);
      options.set(command, named.slice(0, named.indexOf('--help')));
    }
  });

  it('and options that the pages name exist', () => {
    const wrong: string[] = [];
    for (const one of pages) {
      for (const code of codeOf(one)) {
        for (const [usage, command = '', rest = ''] of code.matchAll(/(?<![\w/.-])ascend ([a-z]+)([^`#&|;]*)/g)) {
          const known = options.get(command);
          const odd = (rest.match(/--[a-z][a-z-]*/g) ?? []).filter((option) => !known?.includes(option));
          if (!known || odd.length > 0) wrong.push(`${one.path}: ${usage}`);
        }
        const [alone] = /^--[a-z][a-z-]*/.exec(code) ?? [];
        if (alone && ![...options.values(), NOWHERE].flat().includes(alone)) wrong.push(`${one.path}: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(options.get('apply')).not.toContain(NOWHERE);
  });

  it('and options that exist are where the README has its commands, the simulator’s on its own page', () => {
    const rows = tableOf(README, 'Commands').map((cells) => cells.join(' '));
    for (const [command, names] of options) {
      const row = rows.find((text) => text.startsWith(`\`ascend ${command}`)) ?? '';
      const text = command === 'simulator' ? page('docs/simulator.md').text : row;
      expect({ command, missing: names.filter((option) => !text.includes(option)) }).toEqual({ command, missing: [] });
      expect(row).not.toBe('');
    }
    expect(options.size).toBe(rows.length);
  });
});

describe('tables', () => {
  it('README: the exit codes are those of the program', () => {
    const codes = tableOf(README, 'Exit codes').map(([code]) => Number(code));
    expect(codes).toEqual(Object.values(EXIT_CODES).sort((a, b) => a - b));
  });

  it('plan-and-apply: the gates', () => {
    const rows = tableOf(page('docs/plan-and-apply.md'), 'Gates').map(([name = '', what]) => [plain(name), what]);
    expect(rows).toEqual(Object.entries(GATES));
  });

  it('manifest: no key that there is not', () => {
    const known = new Set([
      ...SECTIONS,
      ...SECTIONS.flatMap((section) => keysOf(section).map((key) => `${section}.${key}`)),
      ...keysOf('categories').map((key) => `app.categories.${key}`),
      ...['text', 'territories'].map((key) => `app.eula.${key}`),
      ...keysOf('localeTexts'),
    ]);
    const manifest = page('docs/manifest.md');
    const cells = ['app', 'version', 'metadata', 'pricing and territories', 'review', 'release and allow'].flatMap(
      (heading) => tableOf(manifest, heading).map(([cell = '']) => cell.replace(/\(.*\)/, '')),
    );
    const shown = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key));
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter((key) => !known.has(key))).toEqual([]);
  });

  it('subscriptions: every key, and no other', () => {
    const keys = tableOf(page('docs/subscriptions.md'), 'Keys').map(([key = '']) => plain(key));
    expect(keys.sort()).toEqual(keysOf('subscription').sort());
  });

  it('products: every key, and no other', () => {
    const keys = tableOf(page('docs/products.md'), 'Keys').map(([key = '']) => plain(key));
    expect(keys.sort()).toEqual(keysOf('inAppPurchase').sort());
  });

  it('manifest: every section', () => {
    const { text } = page('docs/manifest.md');
    expect(SECTIONS.filter((section) => !new RegExp(`[\`# ]${section}\\b`).test(text))).toEqual([]);
  });

  it('manifest: every gate has its key', () => {
    const named = inlineCode(page('docs/manifest.md'));
    expect(Object.keys(GATES).filter((gate) => !named.includes(gate))).toEqual([]);
  });

  it('screenshots: keys and pixels of displays', () => {
    const rows = tableOf(page('docs/screenshots.md'), 'Display types').map((cells) => cells.map(plain));
    expect(rows.length).toBeGreaterThan(3);
    for (const [, screenshots = '', pixels = '', previews = ''] of rows) {
      const found = { screenshots, pixels, previews: Object.keys(PREVIEW_DISPLAYS).includes(previews) };
      const upright = SCREENSHOT_DISPLAYS[screenshots]?.sizes.replace(', also turned', '').replace(' or ', ', ');
      expect(found).toEqual({ screenshots, pixels: upright, previews: true });
    }
  });

  it('simulator: the actions', async () => {
    const simulator = await startTestSimulator();
    const answer = await fetch(`${simulator.url}/simulator/none`, { method: 'POST' });
    const { error } = (await answer.json()) as { error: string };
    const rows = tableOf(page('docs/simulator.md'), 'App Review, the website and time');
    expect(rows.map(([name = '']) => plain(name)).sort()).toEqual(error.replace('actions are ', '').split(', ').sort());
  });

  it('simulator-quirks: all of them, with what they are otherwise, and as the source has it', () => {
    const source = readFileSync(join(ROOT, 'src/simulator/quirks.ts'), 'utf8');
    const rows = tableOf(page('docs/simulator-quirks.md'), 'Quirks of the simulator');
    expect(rows.map(([name = '', value = '']) => [plain(name), plain(value)])).toEqual(
      Object.entries(DEFAULT_QUIRKS).map(([name, value]) => [name, String(value)]),
    );
    expect(rows.filter(([name = '', , what = '']) => !source.includes(`/** ${what} */\n  ${plain(name)}:`))).toEqual(
      [],
    );
  });

  it.each([
    ['docs/troubleshooting.md', "ascend's words"],
    ['docs/network.md', 'When it does not work'],
  ])('%s: what ascend says', (path, heading) => {
    const source = sourceText('src');
    const said = tableOf(page(path), heading).flatMap(([words = '']) =>
      (/`([^`]+)`/.exec(words)?.[1] ?? '').split('…').map((part) => part.trim()),
    );
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((part) => !source.includes(part))).toEqual([]);
  });
});

function sourceText(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

function plain(cell: string): string {
  return cell.replaceAll('`', '');
}
