import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/manifest/files/glob-matcher.ts';
import { parsePattern } from '../../../src/manifest/files/glob-pattern.ts';
import { globBudget, walkGlob } from '../../../src/manifest/files/glob-walk.ts';
import { matchFiles } from '../../../src/manifest/files/glob.ts';
import { asAnybody } from '../../support/anybody.ts';
import { alone, folderWith } from '../../support/cli.ts';

function patternOf(text: string) {
  const pattern = parsePattern(text);
  if (pattern === undefined || pattern === 'too long') throw new Error(`${text} is no pattern`);
  return pattern;
}

/** Whether a path fits, and what it took to find out. */
function matched(text: string, path: string): { fits: boolean; steps: number } {
  const budget = { left: Number.MAX_SAFE_INTEGER };
  const matcher = createMatcher(patternOf(text).parts, budget);
  const fits = matcher.isMatch(matcher.read(matcher.start, path));
  return { fits, steps: Number.MAX_SAFE_INTEGER - budget.left };
}

describe('a pattern', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['*.png', ['a.png', '.png'], ['a/b.png', 'a.pngx', 'a.jpg']],
    ['a?.png', ['ab.png', 'a📱.png'], ['a.png', 'abc.png', 'a/.png']],
    ['**', ['a', 'a/b', 'a/b/c'], []],
    ['**/a', ['a', 'b/a', 'b/c/a'], ['ba', 'a/b']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a']],
    ['a/**/b', ['a/b', 'a/c/b', 'a/c/d/b'], ['ab', 'a/cb']],
    ['**/**/a', ['a', 'b/a', 'b/c/d/a'], ['b']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['***', ['a'], ['a/b']],
    ['[a-c1]', ['a', 'c', '1'], ['d', '-', '[a-c1]']],
    ['[!a-c]', ['d', '!'], ['a', 'b', '/']],
    ['[^a]', ['b'], ['a']],
    ['[]a]', [']', 'a'], ['b']],
    ['[a-]', ['a', '-'], ['b']],
    [String.raw`[\]]`, [']'], ['\\']],
    [String.raw`\**`, ['*', '*a'], ['a']],
    ['{a,b}.png', ['a.png', 'b.png'], ['c.png', '{a,b}.png']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['b', 'ad']],
    ['{a/b,c}/d', ['a/b/d', 'c/d'], ['a/d']],
    ['{**/x,y}.png', ['x.png', 'a/b/x.png', 'y.png'], ['a/y.png']],
    ['x{,y}', ['x', 'xy'], ['y']],
    ['{1..3}', ['1', '3'], ['4', '.']],
    ['*[a', ['x[a'], ['xa']],
    ['*{a', ['x{a'], ['xa']],
    ['*{a}', ['x{a}'], ['xa']],
  ])('%s', (pattern, those, others) => {
    expect(those.filter((path) => !matched(pattern, path).fits)).toEqual([]);
    expect(others.filter((path) => matched(pattern, path).fits)).toEqual([]);
  });

  it.each(['a', 'a b', '[a', '{a', '{a}', 'a]', 'a}', 'a,b', String.raw`\*`, '(a|b)', '!a', '+(a|aa)', ''])(
    'is none in %j',
    (text) => expect(parsePattern(text)).toBeUndefined(),
  );
});

/** A matcher that turns back, as regular expressions do. @returns its steps */
function stepsTurningBack(pattern: string, name: string): number {
  let steps = 0;
  const fits = (p: number, n: number): boolean => {
    steps += 1;
    if (p === pattern.length) return n === name.length;
    if (pattern[p] === '*') return fits(p + 1, n) || (n < name.length && fits(p, n + 1));
    return n < name.length && pattern[p] === name[n] && fits(p + 1, n + 1);
  };
  fits(0, 0);
  return steps;
}

it('a folder that nobody may look into is named: what is in it would be missing from the list', async () => {
  const folder = await folderWith({ 'a.png': '' });
  await mkdir(join(folder, 'b'));
  await chmod(folder, 0o755);
  await chmod(join(folder, 'b'), 0);
  const [beside, through] = await asAnybody(async () => [
    await matchFiles(alone(folder), '*.png', globBudget()),
    await matchFiles(alone(folder), '**/*.png', globBudget()),
  ]);
  await chmod(join(folder, 'b'), 0o755);
  expect(beside).toMatchObject({ kind: 'glob', files: [{ path: 'a.png' }] });
  const problem = 'goes through the folder "b", which can\'t be read: permission denied';
  expect(through).toEqual({ kind: 'none', problem });
});

describe('the work of a glob', () => {
  it('with eight stars is under a thousandth of that of a regular expression', () => {
    const [pattern, name] = ['*a'.repeat(8), `${'a'.repeat(26)}.png`];
    const { fits, steps } = matched(pattern, name);
    expect(fits).toBe(false);
    expect(steps * 1000).toBeLessThan(stepsTurningBack(pattern, name));
  });

  it.each(['*a', '{a,b}', '{a,aa}', '{*,a}', '{{a,*},?}', '[a-c]*', '**/', 'a?', '+(a|aa)*'])(
    'grows with the length of the pattern times that of the name, not faster: %s',
    (piece) => {
      const [pattern, name] = [`${piece.repeat(100)}*!`, 'a'.repeat(200)];
      expect(matched(pattern, name).steps).toBeLessThan(2 * pattern.length * name.length);
    },
  );

  it('is refused when nobody would write the pattern', async () => {
    const folder = await folderWith({});
    for (const text of ['*a'.repeat(501), '{'.repeat(1001), `${'{a,'.repeat(400)}${'}'.repeat(400)}`])
      expect(await matchFiles(alone(folder), text, globBudget())).toMatchObject({ problem: 'is too long for a glob' });
    for (const text of ['{a,'.repeat(240) + '}'.repeat(240), '['.repeat(900), '{'.repeat(900), '\\'.repeat(900)])
      expect(await matchFiles(alone(folder), `${text}*`, globBudget())).toMatchObject({ problem: 'matches no file' });
  });

  it('goes through thousands of files of one folder', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `${index}.png`);
    const folder = await folderWith(Object.fromEntries(names.map((name) => [name, ''])));
    expect(await matchFiles(alone(folder), '*1?.png', globBudget())).toMatchObject({
      kind: 'glob',
      files: { length: 300 },
    });
  });

  it('ends with one clear error where there is too much, and does not begin again', async () => {
    const folder = await folderWith(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.png`, ''])));
    const budget = { left: 1000 };
    const tooMuch = { kind: 'none', problem: 'goes through too many files and folders' };
    expect(await matchFiles(alone(folder), '**/*.jpg', budget)).toMatchObject(tooMuch);
    const { left } = budget;
    expect(await matchFiles(alone(folder), '*.png', budget)).toMatchObject(tooMuch);
    expect(left - budget.left).toBeLessThan(10);
  });

  it('enters only folders that can hold what is meant', async () => {
    const folder = await folderWith({});
    for (const name of ['a', 'b', 'c']) await mkdir(join(folder, 'x', name, 'deep'), { recursive: true });
    await writeFile(join(folder, 'x/a/deep/1.png'), '');
    const spent = async (text: string) => {
      const budget = globBudget();
      const before = budget.left;
      expect(await walkGlob(folder, patternOf(text), budget, () => {})).toEqual(['x/a/deep/1.png']);
      return before - budget.left;
    };
    expect(await spent('x/a/deep/*')).toBeLessThan(await spent('x/[a]/*/*'));
    expect(await spent('x/[a]/*/*')).toBeLessThan(await spent('**/*'));
  });
});

describe('a glob that reaches what may not be read', () => {
  const files = { 'AuthKey_1.p8': '', 'a.png': '' };

  it('matches nothing hidden, and says so where it is asked for', async () => {
    const folder = await folderWith({ '.env': '', '.b.png': '', 'a.png': '' });
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, '.git/c.png'), '');
    for (const text of ['*', '**', '**/*.png', '{.git/c,a}.png', '[.a]*'])
      expect(await matchFiles(alone(folder), text, globBudget())).toMatchObject({ files: [{ path: 'a.png' }] });
    expect(await matchFiles(alone(folder), '.git/*.png', globBudget())).toMatchObject({
      problem: 'lies in the hidden folder ".git", and nothing hidden is ever read',
    });
    expect(await matchFiles(alone(folder), '.*', globBudget())).toMatchObject({
      problem: 'is hidden, and nothing hidden is ever read',
    });
  });

  it('is an error that names it', async () => {
    const folder = await folderWith(files);
    expect(await matchFiles(alone(folder), '*', globBudget())).toMatchObject({
      kind: 'none',
      problem: expect.stringMatching(/^matches "AuthKey_1\.p8", which is called like a file with secrets/) as string,
    });
    expect(await matchFiles(alone(folder), '*.{png,jpg}', globBudget())).toMatchObject({ kind: 'glob' });
  });

  it('is an error through a link, too', async () => {
    const folder = await folderWith(files);
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, '.git/config.png'), '');
    await symlink('.git', join(folder, 'pictures'));
    await symlink('AuthKey_1.p8', join(folder, 'b.png'));
    const leads = (text: string) => ({ kind: 'none', problem: expect.stringContaining(text) as string });
    expect(await matchFiles(alone(folder), 'pictures/*.png', globBudget())).toMatchObject(
      leads('leads to ".git", which is hidden'),
    );
    expect(await matchFiles(alone(folder), 'p*/*.png', globBudget())).toMatchObject(
      leads('matches "pictures/config.png", which leads to ".git/config.png", which lies in the hidden folder ".git"'),
    );
    expect(await matchFiles(alone(folder), '?.png', globBudget())).toMatchObject(
      leads('matches "b.png", which leads to "AuthKey_1.p8", which is called like a file with secrets'),
    );
  });
});
