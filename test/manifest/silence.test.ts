import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import type { LoadOptions } from '../../src/manifest/load.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { folderWith } from '../support/cli.ts';

const APP = 'app: { bundleId: com.example.app, platform: IOS }\n';
const NOW = new Date('2026-11-21T00:00:00Z');

async function loadedWith(text: string, options: Partial<LoadOptions> = {}) {
  const path = join(await folderWith({}), 'release.yml');
  await writeFile(path, APP + text);
  const notices = ['iphone-duo-screenshots', 'price-change-soon'];
  const { issues, loaded } = await loadManifest(path, { env: {}, now: NOW, notices, ...options }, kinds);
  const said = issues.map(
    ({ severity, line, column, message, hint }) => `${severity} ${line}:${column} ${message} (${hint ?? ''})`,
  );
  return { said, loaded };
}

describe('silence', () => {
  it('names notices, each with a reason, and does not count in the digest', async () => {
    const { said, loaded } = await loadedWith(
      'silence:\n  price-change-soon: the team knows\n  iphone-duo-screenshots: it leaves the store\n',
    );
    expect(said).toEqual([]);
    expect(loaded?.silenced).toEqual(['iphone-duo-screenshots', 'price-change-soon']);
    const { loaded: plain } = await loadedWith('');
    expect(plain?.silenced).toEqual([]);
    expect(loaded?.digest).toBe(plain?.digest);
  });

  it.each([
    [
      'a slip',
      '{ iphone-duo-screenshot: why }',
      'warning 2:12 there is no notice "iphone-duo-screenshot" (did you mean iphone-duo-screenshots? Otherwise remove it: what it was about has passed)',
    ],
    [
      'a slip in a name of a kind',
      '{ price-chang-soon: why }',
      'warning 2:12 there is no notice "price-chang-soon" (did you mean price-change-soon? Otherwise remove it: what it was about has passed)',
    ],
    [
      'what has passed',
      '{ xcode-26: why }',
      'warning 2:12 there is no notice "xcode-26" (remove it, if what it was about has passed)',
    ],
    ['no reason', '{ price-change-soon: "" }', 'error 2:31 price-change-soon is empty (give it a value)'],
    [
      'a blank reason',
      '{ price-change-soon: "  " }',
      'error 2:31 the reason is blank (say why nobody needs to see the notice)',
    ],
    ['a list', '[price-change-soon]', 'error 2:10 expected a mapping of keys, found a list ()'],
  ])('%s', async (_what, written, expected) => {
    const { said, loaded } = await loadedWith(`silence: ${written}\n`);
    expect(said).toEqual([expected]);
    expect(loaded === undefined).toBe(expected.startsWith('error'));
  });
});

it('that days are over is said where nothing else is looked at, and left to notices otherwise', async () => {
  const text = `release: { releaseType: SCHEDULED, earliestReleaseDate: "2026-11-01T00:00:00Z" }
pricing: { baseTerritory: USA, price: "1.99", changes: [{ startDate: 2026-11-02, price: "2.99" }] }
territories: { available: all, preOrder: { releaseDate: 2026-11-03 } }
`;
  const { said } = await loadedWith(text);
  expect(said).toEqual([
    expect.stringMatching(/^warning .*2026-11-01.* is in the past/),
    expect.stringMatching(/^warning .*2026-11-02.* is not in the future/),
    expect.stringMatching(/^warning .*2026-11-03.* is not in the future/),
  ]);
  const { said: left, loaded } = await loadedWith(text, { remote: true });
  expect(left).toEqual([]);
  expect(loaded).toBeDefined();
});
