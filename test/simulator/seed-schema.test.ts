import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { resourceTypes } from '../../src/simulator/resources/index.ts';
import { parseSeed } from '../../src/simulator/seed-file/read.ts';
import { readPages } from '../docs/pages.ts';
import { ROOT } from '../support/cli.ts';
import { READY_UPDATE } from '../support/ready.ts';
import { seedOf } from '../support/seed-of.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { labOf } from './client.ts';

interface Schema {
  $defs: { resource: { properties: { type: { anyOf: [{ enum: string[] }, object] } } } };
}

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas/seed.schema.json'), 'utf8')) as Schema;
const isValid = new Ajv2020().compile(SCHEMA);

/** Whether the schema and the simulator take the text. */
function verdicts(text: string): [schema: boolean, simulator: boolean] {
  let isRead = true;
  try {
    parseSeed(text, 'seed.json');
  } catch {
    isRead = false;
  }
  return [isValid(JSON.parse(text)), isRead];
}

describe('the schema of seeds', () => {
  it('names every type that is simulated', () => {
    const types = resourceTypes().map(({ type }) => type);
    expect(SCHEMA.$defs.resource.properties.type.anyOf[0].enum).toEqual(types.toSorted());
  });

  it('takes what the pages show', () => {
    const shown = readPages().flatMap(({ fences }) =>
      fences.filter(({ language, text }) => language === 'json' && text.includes('"ascend.seed"')),
    );
    expect(shown.map(({ text }) => verdicts(text))).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('takes what GET answers tell', async () => {
    const simulator = await startTestSimulator();
    simulator.addApp(READY_UPDATE);
    expect(verdicts(await seedOf(labOf(simulator).get))).toEqual([true, true]);
  });

  it.each<[string, object]>([
    ['another format', { format: 'ascend.plan' }],
    ['another version', { formatVersion: '2.0' }],
    ['an unknown key', { app: [] }],
    ['an unknown key of a record', { apps: [{ bundleId: 'a', locale: 'ja' }] }],
    ['a record without a bundle id', { apps: [{ name: 'App' }] }],
    ['no platform at all', { apps: [{ bundleId: 'a', platforms: [] }] }],
    ['an unknown platform', { apps: [{ bundleId: 'a', platforms: ['WATCH'] }] }],
    ['a build without a version', { builds: [{ version: '6' }] }],
    ['a build of no number', { builds: [{ version: 'six', versionString: '1' }] }],
    ['a build in no state', { builds: [{ version: '6', versionString: '1', processingState: 'DONE' }] }],
    ['an answer that is none', { builds: [{ version: '6', versionString: '1', usesNonExemptEncryption: 'no' }] }],
    ['a resource without an id', { resources: [{ type: 'apps' }] }],
    ['attributes that are a list', { resources: [{ type: 'apps', id: '1', attributes: [] }] }],
    ['an unknown member of a resource', { resources: [{ type: 'apps', id: '1', attribute: {} }] }],
  ])('refuses what the simulator refuses: %s', (_what, more) => {
    expect(verdicts(JSON.stringify({ format: 'ascend.seed', formatVersion: '1.0', ...more }))).toEqual([false, false]);
  });
});
