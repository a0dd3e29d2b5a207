import { expect, test } from 'vitest';
import type { ApplyOptions } from '../../../src/commands/manifest/suggest.ts';
import { applyCommand } from '../../../src/commands/manifest/suggest.ts';

test.each<[string, ApplyOptions, string]>([
  ['release.yml', { allow: [], env: [] }, 'ascend apply release.yml'],
  ['../größe/plan-1.json', { allow: [], env: [] }, 'ascend apply ../größe/plan-1.json'],
  ['my release.yml', { allow: [], env: [], yes: true }, "ascend apply 'my release.yml' --yes"],
  ["it's.yml", { allow: [], env: [] }, String.raw`ascend apply 'it'\''s.yml'`],
  [
    'plan.json',
    { manifest: ['my app/release.yml'], allow: [], env: [] },
    "ascend apply plan.json --manifest 'my app/release.yml'",
  ],
  ['~x.yml', { allow: [], env: [] }, "ascend apply '~x.yml'"],
  [
    'a.yml',
    { allow: ['price-change', 'go-live'], env: ['BUILD_NUMBER', 'STAGE'], timeout: 0.5 },
    'ascend apply a.yml --timeout 0.5 --allow price-change --allow go-live --env BUILD_NUMBER --env STAGE',
  ],
  [
    'a.yml',
    { allow: [], env: [], report: 'report.json', receipt: 'my receipt.json', events: 'events.ndjson' },
    "ascend apply a.yml --report report.json --receipt 'my receipt.json' --events events.ndjson",
  ],
])('%s, %j: %s', (path, options, command) => {
  expect(applyCommand([path], options)).toBe(command);
});
