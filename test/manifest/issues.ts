import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { load as loadManifest } from '../support/load.ts';
import { folderWith } from '../support/cli.ts';

const APP = 'app: { bundleId: com.example.app, platform: IOS, primaryLocale: ja }\n';

/** What is said of a manifest with these lines after its first: `error 2:5 message (hint)`. Lines that begin with `app:` replace that one. */
async function issuesOf(text: string): Promise<string[]> {
  const path = join(await folderWith({}), 'release.yml');
  await writeFile(path, text.startsWith('app:') ? text : APP + text);
  const { issues } = await loadManifest(path, { env: {}, now: new Date('2026-11-21T00:00:00Z') });
  return issues.map(
    ({ severity, line, column, message, hint }) => `${severity} ${line}:${column} ${message} (${hint ?? ''})`,
  );
}

/** A name, lines of a manifest, and what is said of them; nothing where they are fine. */
export type Case = [name: string, text: string, expected: RegExp | undefined];

/** One test a case: what is wrong is told once, and what is fine is not told at all. */
export function judged(cases: readonly Case[]): void {
  const wrong = cases.flatMap(([what, text, expected]) => (expected ? [[what, text, expected] as const] : []));
  const fine = cases.flatMap(([what, text, expected]) => (expected ? [] : [[what, text] as const]));
  it.each(wrong)('%s is told, once', async (_what, text, expected) => {
    const issues = await issuesOf(text);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(expected);
  });

  it.each(fine)('%s: fine', async (_what, text) => {
    expect(await issuesOf(text)).toEqual([]);
  });
}
