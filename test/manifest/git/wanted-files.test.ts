import { expect, test } from 'vitest';
import { wantedFiles } from '../../../src/manifest/git/wanted-files.ts';

/** The paths that a manifest with these texts may name. @param links where they lead */
function wanted(
  texts: readonly string[] | object,
  paths: readonly string[],
  folder = '',
  links: Record<string, string> = {},
) {
  const entry = (path: string) => ({ path, object: '', bytes: 1, isLink: path in links });
  const entries = new Map([...paths, ...Object.keys(links)].map((path) => [path, entry(path)]));
  const found = wantedFiles({ some: [{ key: texts }] }, folder, { entries, links: new Map(Object.entries(links)) });
  return found.map(({ path }) => path);
}

test('nothing is wanted that no text names', () => {
  const paths = ['a.png', 'b.png', 'deep/a.png', 'secret.key', '.env', 'x.txt'];
  expect(wanted(['a.png'], paths)).toEqual(['a.png']);
  expect(wanted(['Some words?', 'words, more words', '* a list'], paths)).toEqual([]);
  expect(wanted(['secret.key', '.env', './x.txt'], paths)).toEqual(['x.txt']);
});

test('paths and globs begin in the folder of the manifest', () => {
  const paths = ['a.png', 'ios/a.png', 'ios/[b]/c.png', 'ios/d/e.png', 'ios/d/f/g.png', 'mac/a.png'];
  expect(wanted(['a.png'], paths, 'ios')).toEqual(['ios/a.png']);
  expect(wanted(['*.png'], paths, 'ios')).toEqual(['ios/a.png']);
  expect(wanted(['d/**/*.png'], paths, 'ios')).toEqual(['ios/d/e.png', 'ios/d/f/g.png']);
  expect(wanted(['{d,e}/*.png'], paths, 'ios')).toEqual(['ios/d/e.png']);
  expect(wanted(['d/../a.png', '../../outside'], paths, 'ios')).toEqual(['ios/a.png']);
  // The folder itself is called as it is called.
  expect(wanted(['*.png'], paths, 'ios/[b]')).toEqual(['ios/[b]/c.png']);
});

test('links come with what they lead to, also where a glob goes through them', () => {
  const paths = ['kept/a.png', 'kept/b.txt', 'other/c.png'];
  const links = { shots: 'kept', 'own.png': 'other/c.png', round: 'circle', circle: 'round' };
  expect(wanted(['shots/a.png'], paths, '', links)).toEqual(['shots', 'kept/a.png']);
  expect(wanted(['shots/*.png'], paths, '', links)).toEqual(['shots', 'kept/a.png']);
  expect(wanted(['sh*/*.png'], paths, '', links)).toEqual(['shots', 'kept/a.png']);
  expect(wanted(['own.png'], paths, '', links)).toEqual(['own.png', 'other/c.png']);
  expect(wanted(['round/a.png'], paths, '', links)).toEqual(['round', 'circle']);
});

test('a folder stands for the texts and pictures of its languages', () => {
  const paths = [
    'texts/en/a.txt',
    'texts/ja/b/1.png',
    'texts/ja/b/c/d.png',
    'texts.txt',
    'kept/x.txt',
    '.git2/en/a.txt',
  ];
  const links = { 'texts/de': 'kept' };
  const found = ['texts/de', 'texts/en/a.txt', 'texts/ja/b/1.png', 'kept/x.txt'];
  expect(wanted({ from: 'texts' }, paths, '', links).toSorted(byName)).toEqual(found.toSorted(byName));
  expect(wanted({ from: '../texts/' }, paths, 'kept', links).toSorted(byName)).toEqual(found.toSorted(byName));
  expect(wanted(['texts'], paths, '', links)).toEqual([]);
});

function byName(a: string, b: string): number {
  return a < b ? -1 : 1;
}
