import { expect, test } from 'vitest';
import { compareManifest } from '../../../src/core/receipt/compare-manifest.ts';
import type { ManifestMark } from '../../../src/core/receipt/receipt.ts';

const THEN: ManifestMark = {
  path: 'release.yml',
  digest: 'one',
  files: [
    { path: 'a.png', md5: 'a' },
    { path: 'b.png', md5: 'b' },
  ],
  variables: [
    { variable: 'A', fingerprint: '1' },
    { variable: 'B', fingerprint: '2' },
  ],
};
const now = (parts: Partial<ManifestMark>): string[] => compareManifest(THEN, { ...THEN, digest: 'other', ...parts });

test('what is the same is the same wherever it lies', () => {
  expect(compareManifest(THEN, { ...THEN, path: 'elsewhere.yml' })).toEqual([]);
});

test.each<[parts: Partial<ManifestMark>, differences: string[]]>([
  [{}, ['a value in it, a text file that it names, or a secret that it reads is another one']],
  [
    {
      files: [
        { path: 'b.png', md5: 'c' },
        { path: 'c.png', md5: 'a' },
      ],
    },
    ['the file c.png is new', 'the file a.png is not named any more', 'the file b.png holds something else'],
  ],
  [
    {
      variables: [
        { variable: 'A', fingerprint: '1' },
        { variable: 'B', fingerprint: '3' },
      ],
    },
    ['the variable B holds something else'],
  ],
  [
    { variables: [{ variable: 'C', fingerprint: '1' }] },
    ['the variable C is read now', 'the variable A is not read any more', 'the variable B is not read any more'],
  ],
  // Salted with all else: what changed there may be the whole reason.
  [
    {
      variables: [
        { variable: 'A', fingerprint: '8' },
        { variable: 'B', fingerprint: '9' },
      ],
    },
    ['a value in it, a text file that it names, or a secret that it reads is another one'],
  ],
])('%j: %j', (parts, differences) => {
  expect(now(parts)).toEqual(differences);
});
