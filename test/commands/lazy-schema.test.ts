import { expect, it } from 'vitest';
import { readSources } from '../support/sources.ts';

it('the schema of plans is loaded only once a plan file is read: it is code of 170 kB', () => {
  const imports = readSources(new URL('../../src', import.meta.url).pathname)
    .flatMap(({ imports: all }) => all)
    .filter(({ specifier }) => specifier.endsWith('/validate-plan.gen.js'));
  expect(imports.some(({ lazy }) => lazy)).toBe(true);
  expect(imports.filter(({ lazy, typeOnly }) => !lazy && !typeOnly)).toEqual([]);
});
