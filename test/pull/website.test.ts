import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diffLines } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import type { Website } from './website-edits.ts';
import { FILES, seedOf, untouched } from './website-edits.ts';

/** What somebody does on the website, and where it has to turn up. */
interface Edit {
  file: string;
  /** The lines of the manifest that may be others then. */
  lines?: RegExp;
  /** What stands in it afterwards: quotes, layout and comments are the old ones. */
  shows?: RegExp;
  make(website: Website, text: string, line: string): void;
}

const YML = 'release.yml';

function put(texts: Record<string, Record<string, string>>, locale: string, field: string, value: string): void {
  texts[locale] = { ...texts[locale], [field]: value };
}

const EDITS: Readonly<Record<string, Edit>> = {
  name: {
    file: YML,
    lines: /^ {4}name:/,
    make: (w, _t, line) => put(w.infos, 'en-US', 'name', `N ${line}`.slice(0, 30).trim()),
  },
  'a quoted text': {
    file: YML,
    lines: /subtitle:/,
    shows: /^ {4}subtitle: ['"]S .*['"]$/m,
    make: (w, _t, line) => put(w.infos, 'en-US', 'subtitle', `S ${line}`.slice(0, 30).trim()),
  },
  'a block of text': {
    file: YML,
    lines: /^ {6}(?:Words\.|More words)|^ {4}description:/,
    shows: /^ {4}# The long one\.\n {4}description: .* # at most 4,000 characters$/m,
    make: (w, text) => put(w.texts, 'en-US', 'description', `D ${text}`),
  },
  'a folded text': {
    file: YML,
    lines: /^ {6}(?:News of|folded)|^ {4}whatsNew:/,
    make: (w, text) => put(w.texts, 'en-US', 'whatsNew', `F ${text}`),
  },
  'a block list': {
    file: YML,
    lines: /^ {6}- /,
    shows: /^ {4}keywords:\n {6}# kept\n {6}- letters\n {6}- numbers$/m,
    make: (w) => put(w.texts, 'en-US', 'keywords', 'letters,numbers'),
  },
  'a text in a file': {
    file: 'texts/promo.txt',
    make: (w, text) => put(w.texts, 'en-US', 'promotionalText', `P ${text}`.slice(0, 170).trim()),
  },
  'a text in braces': {
    file: YML,
    lines: /de-DE:/,
    shows: /^ {2}de-DE: \{ name: Szene, description: "B .*", keywords: \[wort, .*\}$/m,
    make: (w, text) => put(w.texts, 'de-DE', 'description', `B ${text}`),
  },
  'a list in braces': {
    file: YML,
    lines: /de-DE:/,
    shows: /keywords: \[wort, und, 'satz'\]|keywords: \[wort, 'satz', und\]|keywords: \[wort, und, satz\]/,
    make: (w) => put(w.texts, 'de-DE', 'keywords', 'wort,und,satz'),
  },
  'a text of a folder': {
    file: 'metadata/ja/description.txt',
    make: (w, text) => put(w.texts, 'ja', 'description', `言 ${text}`),
  },
  'words of a folder': { file: 'metadata/ja/keywords.txt', make: (w) => put(w.texts, 'ja', 'keywords', '文字,数') },
  'what default fills, in one language': {
    file: YML,
    lines: /de-DE:/,
    make: (w) => put(w.texts, 'de-DE', 'supportUrl', 'https://example.com/hilfe'),
  },
  copyright: {
    file: YML,
    lines: /copyright:/,
    shows: /^ {2}copyright: "2027 .*" # legal's words$/m,
    make: (w, _t, line) => void (w.copyright = `2027 ${line}`),
  },
  rights: {
    file: YML,
    lines: /contentRights/,
    shows: /^ {2}contentRightsDeclaration: USES_THIRD_PARTY_CONTENT # asked once$/m,
    make: (w) => void (w.rights = 'USES_THIRD_PARTY_CONTENT'),
  },
  category: {
    file: YML,
    lines: /categories:/,
    shows: /^ {2}categories: \{ primary: UTILITIES, secondary: null \} # browse$/m,
    make: (w) => void (w.categories = { primaryCategory: 'UTILITIES' }),
  },
  eula: { file: 'legal/eula.txt', make: (w, text) => void (w.eula = `E ${text}`) },
  'an answer': { file: YML, lines: /contests:/, make: (w) => void (w.age['contests'] = 'FREQUENT') },
  'another answer': { file: YML, lines: /gambling:/, make: (w) => void (w.age['gambling'] = true) },
  price: {
    file: YML,
    lines: /^ {2}price:/,
    shows: /^ {2}price: "5\.99" # dollars$/m,
    make: (w) => void (w.price = '5.99'),
  },
  'a price of its own': {
    file: YML,
    lines: /JPN/,
    shows: /JPN: "700"/,
    make: (w) => void (w.own = { ...w.own, JPN: '700' }),
  },
  'a price that is gone': { file: YML, lines: /JPN/, make: (w) => void (w.own = { JPN: w.own['JPN'] ?? '' }) },
  'a price that came': { file: YML, lines: /JPN/, make: (w) => void (w.own = { ...w.own, GBR: '3.99' }) },
  'a territory': {
    file: YML,
    lines: /available:/,
    shows: /^ {2}available: .* # the world$/m,
    make: (w) => void (w.off = ['CHN', 'RUS']),
  },
  phone: {
    file: YML,
    lines: /phone:/,
    shows: /^ {4}phone: '\+49 30 123456'$/m,
    make: (w) => void (w.contact['contactPhone'] = '+49 30 123456'),
  },
  'the demo account': {
    file: YML,
    lines: /demoAccount:/,
    shows: /^ {2}demoAccount: \{ required: true, name: "guest" \} # theirs$/m,
    make: (w) => void (w.demo = 'guest'),
  },
  notes: { file: YML, lines: /notes:/, make: (w, text) => void (w.notes = `R ${text}`) },
  accessibility: {
    file: YML,
    lines: /IPHONE:/,
    shows: /^ {2}IPHONE: \{ supportsCaptions: false, supportsVoiceover: false \} # heard$/m,
    make: (w) => void (w.captions = false),
  },
  'how it is released': {
    file: YML,
    lines: /^release:/,
    shows: /^release: \{ releaseType: AFTER_APPROVAL\b.* # by hand$/m,
    make: (w) => void (w.releaseType = 'AFTER_APPROVAL'),
  },
  'a phased release that is gone': {
    file: YML,
    lines: /^release:/,
    // There is no word for it that asks for nothing.
    shows: /^release: \{ releaseType: \w+ \} # by hand$/m,
    make: (w) => void (w.isPhased = false),
  },
};

const NAMES = Object.keys(EDITS);

/** Pieces of which a text is made that people, or tools, find hard to write. */
const PIECES = [
  'word',
  'a: b',
  ' # no',
  '{{x}}',
  "it's",
  '"q"',
  '- dash',
  '*star',
  '&and',
  '日本',
  '\u202e',
  '\t',
  '%',
  '@at',
  '| pipe',
  '> more',
  '[a]',
  ', ',
];

const line = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((all) => `x${all.join('')}x`);
const text = fc
  .array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 5 })
  .map((all) => `${all.join('\n')}\nz`.trim());

async function setting(website: Website) {
  const simulator = await startTestSimulator();
  simulator.addApp(seedOf(website));
  const cwd = await folderWith({});
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
  return { cwd, run: (...args: string[]) => runCli(args, { cwd, env: simulator.env }) };
}

async function changedFiles(cwd: string): Promise<string[]> {
  const names = (await readdir(cwd, { recursive: true })).filter((name) => /\.(?:yml|txt)$/.test(name));
  const changed: string[] = [];
  for (const name of names) if ((await readFile(join(cwd, name), 'utf8')) !== FILES[name]) changed.push(name);
  return changed.sort();
}

/** Lines that are gone or new, though neither they were to change nor what they belong to. */
function strayLines(before: string, after: string, mayChange: (one: string) => boolean): string[] {
  const lines = after.split('\n');
  const indentOf = (one: string) => one.length - one.trimStart().length;
  const isOfChange = (at: number): boolean => {
    const here = lines[at] ?? '';
    const owner = lines.slice(0, at).findLastIndex((one) => one.trim() !== '' && indentOf(one) < indentOf(here));
    return mayChange(here) || (owner !== -1 && isOfChange(owner));
  };
  let at = 0;
  return diffLines(before, after).flatMap(({ added, removed, value }) => {
    const own = value.replace(/\n$/, '').split('\n');
    if (removed) return own.filter((one) => one !== '' && !mayChange(one));
    const start = at;
    at += own.length;
    return added ? own.filter((one, index) => one !== '' && !isOfChange(start + index)) : [];
  });
}

describe('what somebody changes on the website', () => {
  it('is nothing at first', async () => {
    const { run, cwd } = await setting(untouched());
    const check = await run('pull', '--check');
    expect([check.code, check.stdout]).toEqual([0, 'release.yml is as App Store Connect is.\n']);
    expect((await run('pull', '--write')).code).toBe(0);
    expect(await changedFiles(cwd)).toEqual([]);
  });

  it('is found by pull --write, each in the right file, and no other line is touched', async () => {
    const made: string[] = [];
    const find = async (names: readonly string[], long: string, short: string): Promise<void> => {
      const website = untouched();
      for (const name of names) EDITS[name]?.make(website, long, short);
      made.push(...names);
      const { run, cwd } = await setting(website);
      const check = await run('pull', '--check');
      expect(check.code).toBe(2);
      const written = await run('pull', '--write');
      expect(written.stdout).not.toContain('Left as they are');
      expect(written.code).toBe(0);
      expect(await changedFiles(cwd)).toEqual([...new Set(names.map((name) => EDITS[name]?.file ?? ''))].sort());
      const mayChange = (one: string) => names.some((name) => EDITS[name]?.lines?.test(one));
      const after = await readFile(join(cwd, YML), 'utf8');
      expect(strayLines(FILES[YML] ?? '', after, mayChange)).toEqual([]);
      const shown = names.flatMap((name) => EDITS[name]?.shows ?? []);
      expect(shown.filter((pattern) => !pattern.test(after))).toEqual([]);
      const plan = await run('plan', '--detailed-exitcode');
      expect([plan.code, (await run('pull', '--check')).code]).toEqual([0, 0]);
    };
    const half = Math.ceil(NAMES.length / 2);
    // Each edit once, together with some others that differ from time to time.
    const sorted = fc.shuffledSubarray(NAMES, { minLength: NAMES.length });
    await fc.assert(
      fc.asyncProperty(sorted, fc.tuple(text, text), fc.tuple(line, line), async (names, long, short) => {
        await find(names.slice(0, half), long[0], short[0]);
        await find(names.slice(half), long[1], short[1]);
      }),
      { numRuns: 4, seed: 20, endOnFailure: true },
    );
    expect(made.length).toBeGreaterThanOrEqual(100);
  }, 120_000);
});
