import type { ManifestMark } from './receipt.ts';

/** What is different about a manifest since a receipt was made for it, as clauses; nothing where it is the same. Pure. */
export function compareManifest(then: ManifestMark, now: ManifestMark): string[] {
  if (then.digest === now.digest) return [];
  const before = new Map(then.files.map(({ path, md5 }) => [path, md5]));
  const after = new Map(now.files.map(({ path, md5 }) => [path, md5]));
  const found = [
    ...[...after].filter(([path]) => !before.has(path)).map(([path]) => `the file ${path} is new`),
    ...[...before].filter(([path]) => !after.has(path)).map(([path]) => `the file ${path} is not named any more`),
    ...[...after]
      .filter(([path, md5]) => before.has(path) && before.get(path) !== md5)
      .map(([path]) => `the file ${path} holds something else`),
    ...variableDifferences(then.variables, now.variables),
  ];
  return found.length > 0
    ? found
    : ['a value in it, a text file that it names, or a secret that it reads is another one'];
}

type Variables = ManifestMark['variables'];

/** The fingerprint of each is salted with all else that the manifest asks for: where none is as it was, that may be the reason. */
function variableDifferences(then: Variables, now: Variables): string[] {
  const names = (list: Variables): Set<string> => new Set(list.map(({ variable }) => variable));
  const [before, after] = [names(then), names(now)];
  const prints = new Set(then.map(({ fingerprint }) => fingerprint));
  const isSalted = now.length > 1 && now.some(({ fingerprint }) => prints.has(fingerprint));
  const others = isSalted ? now.filter(({ fingerprint }) => !prints.has(fingerprint)) : [];
  return [
    ...[...after].filter((name) => !before.has(name)).map((name) => `the variable ${name} is read now`),
    ...[...before].filter((name) => !after.has(name)).map((name) => `the variable ${name} is not read any more`),
    ...[...names(others)].filter((name) => before.has(name)).map((name) => `the variable ${name} holds something else`),
  ];
}
