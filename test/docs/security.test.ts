import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lockfile } from '../../scripts/runtime-dependencies.ts';
import { judgeBundled } from '../../scripts/bundled-packages.ts';
import { ROOT } from '../support/cli.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('SECURITY.md', () => {
  const text = read('SECURITY.md');

  it('names tests that are there, one at least for each guarantee', () => {
    const [, guarantees = ''] = /## What ascend guarantees\n([\s\S]*?)\n## /.exec(text) ?? [];
    const rows = guarantees
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2);
    expect(rows.length).toBeGreaterThan(10);
    const tests = rows.map((row) => [...row.matchAll(/\]\((test\/[^)]+)\)/g)].map(([, path = '']) => path));
    expect(tests.filter((paths) => paths.length === 0)).toEqual([]);
    expect(tests.flat().filter((path) => !path.endsWith('.test.ts') || !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('counts the packages that come along, with their licences', () => {
    const { folders, licences, problems } = judgeBundled(
      JSON.parse(read('package.json')) as { devDependencies: Record<string, string> },
      JSON.parse(read('package-lock.json')) as Lockfile,
    );
    expect(problems).toEqual([]);
    const counted = licences.map(([name, packages]) => `${packages} ${name}`).join(', ');
    expect(text).toContain(`\n${folders.length} runtime dependencies: ${counted}.\n`);
  });
});
