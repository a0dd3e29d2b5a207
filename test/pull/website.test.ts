import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import type { Website } from './website-edits.ts';
import { FILES, seedOf, untouched } from './website-edits.ts';

/** What somebody does on the website, the file in which it has to turn up, and the lines of the manifest that may be others then. */
interface Edit {
  file: string;
  lines?: RegExp;
  make(website: Website, text: string, line: string): void;
}

const YML = 'release.yml';

function put(texts: Record<string, Record<string, string>>, locale: string, field: string, value: string): void {
  texts[locale] = { ...texts[locale], [field]: value };
}

const EDITS: Readonly<Record<string, Edit>> = {
  name: {
    file: YML,
    lines: /^ {4}name: Scene/,
    make: (w, _t, line) => put(w.infos, 'en-US', 'name', `N ${line}`.slice(0, 30).trim()),
  },
  'a quoted text': {
    file: YML,
    lines: /subtitle:/,
    make: (w, _t, line) => put(w.infos, 'en-US', 'subtitle', `S ${line}`.slice(0, 30).trim()),
  },
  'a block of text': {
    file: YML,
    lines: /^ {6}(?:Words\.|More words)|description: \| #/,
    make: (w, text) => put(w.texts, 'en-US', 'description', `D ${text}`),
  },
  'a folded text': {
    file: YML,
    lines: /^ {6}(?:News of|folded)|whatsNew: >-/,
    make: (w, text) => put(w.texts, 'en-US', 'whatsNew', `F ${text}`),
  },
  'a block list': {
    file: YML,
    lines: /^ {6}- /,
    make: (w) => put(w.texts, 'en-US', 'keywords', 'letters,numbers'),
  },
  'a text in a file': {
    file: 'texts/promo.txt',
    make: (w, text) => put(w.texts, 'en-US', 'promotionalText', `P ${text}`.slice(0, 170).trim()),
  },
  'a text in braces': {
    file: YML,
    lines: /de-DE:/,
    make: (w, text) => put(w.texts, 'de-DE', 'description', `B ${text}`),
  },
  'a list in braces': {
    file: YML,
    lines: /de-DE:/,
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
  copyright: { file: YML, lines: /copyright:/, make: (w, _t, line) => void (w.copyright = `2027 ${line}`) },
  rights: { file: YML, lines: /contentRights/, make: (w) => void (w.rights = 'USES_THIRD_PARTY_CONTENT') },
  category: { file: YML, lines: /categories:/, make: (w) => void (w.categories = { primaryCategory: 'UTILITIES' }) },
  eula: { file: 'legal/eula.txt', make: (w, text) => void (w.eula = `E ${text}`) },
  'an answer': { file: YML, lines: /contests:/, make: (w) => void (w.age['contests'] = 'FREQUENT') },
  'another answer': { file: YML, lines: /gambling:/, make: (w) => void (w.age['gambling'] = true) },
  price: { file: YML, lines: /^ {2}price:/, make: (w) => void (w.price = '5.99') },
  'a price of its own': { file: YML, lines: /JPN/, make: (w) => void (w.own = { ...w.own, JPN: '700' }) },
  'a price that is gone': { file: YML, lines: /JPN/, make: (w) => void (w.own = { JPN: w.own['JPN'] ?? '' }) },
  'a price that came': { file: YML, lines: /JPN/, make: (w) => void (w.own = { ...w.own, GBR: '3.99' }) },
  'a territory': { file: YML, lines: /available:/, make: (w) => void (w.off = ['CHN', 'RUS']) },
  phone: { file: YML, lines: /phone:/, make: (w) => void (w.contact['contactPhone'] = '+49 30 123456') },
  notes: { file: YML, lines: /notes:/, make: (w, text) => void (w.notes = `R ${text}`) },
  'how it is released': { file: YML, lines: /^release:/, make: (w) => void (w.releaseType = 'AFTER_APPROVAL') },
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

/** Whether all these lines are there in their order. */
function isWithin(lines: readonly string[], all: readonly string[]): string | undefined {
  let from = 0;
  for (const one of lines) {
    const at = all.indexOf(one, from);
    if (at === -1) return one;
    from = at + 1;
  }
  return undefined;
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
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(NAMES, { minLength: 10, maxLength: 14 }),
        text,
        line,
        async (names, long, short) => {
          const website = untouched();
          for (const name of names) EDITS[name]?.make(website, long, short);
          made += names.length;
          const { run, cwd } = await setting(website);
          const check = await run('pull', '--check');
          expect(check.code).toBe(2);
          const written = await run('pull', '--write');
          expect(written.stdout).not.toContain('Left as they are');
          expect(written.code).toBe(0);
          expect(await changedFiles(cwd)).toEqual([...new Set(names.map((name) => EDITS[name]?.file ?? ''))].sort());
          const mayChange = (one: string) => names.some((name) => EDITS[name]?.lines?.test(one));
          const before = (FILES[YML] ?? '').split('\n').filter((one) => one !== '' && !mayChange(one));
          expect(isWithin(before, (await readFile(join(cwd, YML), 'utf8')).split('\n'))).toBeUndefined();
          const plan = await run('plan', '--detailed-exitcode');
          expect([plan.code, (await run('pull', '--check')).code]).toEqual([0, 0]);
        },
      ),
      { numRuns: 10, seed: 20, endOnFailure: true },
    );
    expect(made).toBeGreaterThanOrEqual(100);
  }, 120_000);
});
