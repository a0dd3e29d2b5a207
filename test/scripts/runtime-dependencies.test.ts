import { describe, expect, it } from 'vitest';
import type { InstalledPackage, LockedPackage, Lockfile } from '../../scripts/runtime-dependencies.ts';
import { judgeDependencies } from '../../scripts/runtime-dependencies.ts';

const GOOD: LockedPackage = { version: '1.0.0', integrity: 'sha512-AAAA', license: 'MIT' };

const lockfileOf = (packages: Record<string, LockedPackage>): Lockfile => ({ lockfileVersion: 3, packages });

/** What is said of `a`, the only dependency, with these properties. */
function judged(changes: LockedPackage, range = '^1.0.0', installed?: InstalledPackage): string[] {
  const lockfile = lockfileOf({ 'node_modules/a': { ...GOOD, ...changes } });
  return judgeDependencies({ a: range }, lockfile, () => installed).problems;
}

describe('the check of what is installed along with ascend', () => {
  it('walks to everything that is installed, and to nothing else', () => {
    const lockfile = lockfileOf({
      'node_modules/a': { ...GOOD, dependencies: { b: '^1', '@c/c': '1.x || 2.x' } },
      'node_modules/a/node_modules/b': { ...GOOD, version: '1.5.0', dependencies: { d: '>=1 <3' } },
      'node_modules/b': { ...GOOD, version: '2.0.0', license: 'GPL-3.0', hasInstallScript: true },
      'node_modules/@c/c': {
        ...GOOD,
        license: 'ISC',
        peerDependencies: { a: '*', none: '1' },
        peerDependenciesMeta: { none: { optional: true } },
      },
      'node_modules/d': { ...GOOD, optionalDependencies: { e: '1', absent: '1' }, dependencies: { absent: '1' } },
      'node_modules/e': { ...GOOD, dependencies: { d: '*' } },
      'node_modules/test-only': { ...GOOD, license: 'GPL-3.0', hasInstallScript: true },
    });
    expect(judgeDependencies({ a: '1.0.0' }, lockfile)).toEqual({
      folders: [
        'node_modules/a',
        'node_modules/a/node_modules/b',
        'node_modules/@c/c',
        'node_modules/d',
        'node_modules/e',
      ],
      licences: [
        ['MIT', 4],
        ['ISC', 1],
      ],
      problems: [],
    });
  });

  it.each<[string, LockedPackage, string]>([
    ['an install script', { hasInstallScript: true }, 'a 1.0.0 runs a script when it is installed'],
    ['another licence', { license: 'GPL-3.0' }, 'a 1.0.0 has the licence GPL-3.0, which nobody has looked at yet'],
    ['a choice of licences', { license: '(MIT OR GPL-3.0)' }, 'a 1.0.0 has the licence (MIT OR GPL-3.0), which'],
    ['an empty licence', { license: '' }, 'a 1.0.0 has the licence , which'],
    ['no SHA-512', { integrity: 'sha1-AAAA' }, 'a 1.0.0 has no SHA-512 in package-lock.json'],
    ['a repository', { resolved: 'git+ssh://git@github.com/a/a.git#1' }, 'a 1.0.0 comes from git+ssh://git@github.com'],
    ['another server', { resolved: 'https://registry.npmjs.org.example/a.tgz' }, 'not from the registry'],
    ['no encryption', { resolved: 'http://registry.npmjs.org/a.tgz' }, 'not from the registry'],
    ['a folder', { resolved: 'packages/a', link: true }, 'a 1.0.0 comes from packages/a, not from the registry'],
    ['nothing', { dependencies: { b: '1' } }, 'b is not in package-lock.json'],
    ['a dependency from elsewhere', { optionalDependencies: { b: 'github:b/b' } }, 'b is asked for as github:b/b'],
  ])('fails for %s', (_what, changes, words) => {
    expect(judged(changes)).toEqual([expect.stringContaining(words)]);
  });

  it('fails where there is no integrity, and no licence at all', () => {
    const { integrity: _integrity, ...unsure } = GOOD;
    const { license: _license, ...free } = GOOD;
    const problems = (locked: LockedPackage) =>
      judgeDependencies({ a: '1' }, lockfileOf({ 'node_modules/a': locked })).problems;
    expect(problems(unsure)).toEqual(['a 1.0.0 has no SHA-512 in package-lock.json']);
    expect(problems(free)).toEqual(['a 1.0.0 has the licence none, which nobody has looked at yet']);
  });

  it.each([
    'npm:b@1',
    'git+https://example.com/a.git',
    'b/a',
    'file:../a',
    'https://example.com/a.tgz',
    'workspace:*',
    '',
  ])('fails where it is asked for as "%s"', (range) => {
    expect(judged({}, range)).toEqual([`a is asked for as ${range}, which is no version of the registry`]);
  });

  it('believes what is installed rather than a lockfile that was written by hand', () => {
    expect(judged({}, '1', { license: 'MIT', scripts: { postinstall: 'node x.js' } })).toEqual([
      'a 1.0.0 runs a script when it is installed',
    ]);
    expect(judged({}, '1', { license: 'GPL-3.0', scripts: { test: 'node x.js' } })).toEqual([
      'a 1.0.0 has the licence GPL-3.0, not MIT as package-lock.json says',
    ]);
    const { license: _license, ...unsaid } = GOOD;
    const lockfile = lockfileOf({ 'node_modules/a': unsaid });
    expect(judgeDependencies({ a: '1' }, lockfile, () => ({ license: 'ISC' })).problems).toEqual([]);
  });

  it('reads no other form of lockfile', () => {
    expect(judgeDependencies({ a: '1' }, { lockfileVersion: 1 }).problems).toEqual([
      'package-lock.json is not of version 3',
    ]);
  });
});
