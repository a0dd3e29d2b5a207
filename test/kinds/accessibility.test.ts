import { describe, expect, it } from 'vitest';
import { bodyOf, operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { accessibility } from '../../src/kinds/accessibility/kind.ts';
import { describePresent } from '../../src/kinds/describe-all.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { loadWith } from '../manifest/media.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';

const ids = ({ operations }: Plan) => operations.map(operationId);
const published = (answers: object): AppSeed => ({
  ...LIVE,
  resources: { accessibilityDeclarations: [{ deviceFamily: 'IPHONE', state: 'PUBLISHED', ...answers }] },
});
const wanting = (IPHONE: object) => manifestOf({ accessibility: { IPHONE } });

describe('accessibility declarations', () => {
  it('are drafted, each family on its own, and nothing is published unasked', async () => {
    const { applied, writes, exchanges } = await scene(LIVE);
    const wanted = manifestOf({
      accessibility: { IPHONE: { supportsVoiceover: true }, MAC: { supportsDarkInterface: false } },
    });
    const { plan } = await applied(wanted);
    expect(ids(plan)).toEqual([
      'create accessibility/IPHONE',
      'update accessibility/IPHONE',
      'create accessibility/MAC',
      'update accessibility/MAC',
    ]);
    expect(plan.things['accessibility/MAC']).toMatchObject({ title: 'accessibility on Mac', effect: 'unseen' });
    // Apple refuses answers in the creation.
    const bodies = plan.operations.map((operation) => JSON.stringify([operation.action, bodyOf(operation)]));
    expect(bodies.filter((body) => body.startsWith('["create') && body.includes('supports'))).toEqual([]);
    expect(bodies.join()).not.toContain('publish');
    expect(writes()).toHaveLength(4);
    expect(exchanges.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('are published where that is asked for, and customers see it at once', async () => {
    const { applied } = await scene(LIVE);
    const { plan } = await applied(wanting({ supportsVoiceover: true, publish: true }));
    expect(ids(plan).at(-1)).toBe('act accessibility/IPHONE');
    expect(plan.changes.at(-1)).toMatchObject({ field: 'state', before: null, after: 'PUBLISHED' });
    expect(plan.things['accessibility/IPHONE']).toMatchObject({ effect: 'at once' });
  });

  it('are published although the answer to what is written first was lost', async () => {
    const { applied, simulator } = await scene(published({ supportsVoiceover: true }));
    const path = /accessibilityDeclarations/;
    simulator.faults.add({ method: 'PATCH', path, action: { type: 'drop-after' } });
    const { results } = await applied(wanting({ supportsCaptions: true, publish: true }));
    expect(results.map(({ status }) => status)).toEqual(['done', 'adopted', 'done']);
  });

  it('that are published are replaced, and answers that nobody mentions stay', async () => {
    const { applied, engine, app } = await scene(published({ supportsVoiceover: false, supportsCaptions: true }));
    const { plan } = await applied(wanting({ supportsVoiceover: true, publish: true }));
    expect(plan.changes).toMatchObject([
      { field: 'supportsVoiceover', before: false, after: true },
      { field: 'state', after: 'PUBLISHED' },
    ]);
    const list = await engine.reader.all(`/v1/apps/${app}/accessibilityDeclarations`, { 'filter[state]': 'PUBLISHED' });
    expect(list.data.map(({ attributes }) => attributes)).toMatchObject([
      { supportsVoiceover: true, supportsCaptions: true },
    ]);
  });

  it('of a draft that lacks some are completed before it takes the place of what is published, and the plan says so', async () => {
    const declarations = [
      { deviceFamily: 'IPHONE', state: 'PUBLISHED', supportsVoiceover: true, supportsCaptions: true },
      { deviceFamily: 'IPHONE', state: 'DRAFT', supportsVoiceover: true },
    ];
    const seed: AppSeed = { ...LIVE, resources: { accessibilityDeclarations: declarations } };
    const { applied, engine, app } = await scene(seed);
    expect((await engine.plan(wanting({ supportsVoiceover: true }))).plan.operations).toEqual([]);
    const { plan } = await applied(wanting({ supportsVoiceover: true, publish: true }));
    expect(plan.changes).toMatchObject([
      { field: 'supportsCaptions', before: null, after: true },
      { field: 'state', before: 'DRAFT', after: 'PUBLISHED' },
    ]);
    const list = await engine.reader.all(`/v1/apps/${app}/accessibilityDeclarations`, { 'filter[state]': 'PUBLISHED' });
    expect(list.data.map(({ attributes }) => attributes)).toMatchObject([
      { supportsVoiceover: true, supportsCaptions: true },
    ]);
  });

  it('that are as wanted need nothing', async () => {
    const { plan } = await scene(published({ supportsVoiceover: true }));
    expect((await plan(wanting({ supportsVoiceover: true, publish: true }))).operations).toEqual([]);
    expect((await plan(wanting({ supportsVoiceover: true }))).operations).toEqual([]);
  });

  it("without a single answer can't be published", async () => {
    const { plan } = await scene(LIVE);
    expect((await plan(wanting({ publish: true }))).blocked).toMatchObject([
      { address: 'accessibility/IPHONE', from: '/accessibility/IPHONE/publish' },
    ]);
  });

  it('of an app that was never on sale wait as drafts', async () => {
    const { applied } = await scene(DRAFT);
    const manifest = { ...wanting({ supportsVoiceover: true, publish: true }), version: { versionString: '1.0' } };
    const { plan } = await applied(manifest);
    expect(ids(plan)).toEqual(['create accessibility/IPHONE', 'update accessibility/IPHONE']);
    expect(plan.things['accessibility/IPHONE']).toMatchObject({ effect: 'unseen' });
    expect(plan.notes.map(({ message }) => message)).toContain(
      'Apple publishes this once the app is on the App Store; apply again then',
    );
  });

  it('for devices on which the app was never on sale wait as drafts too', async () => {
    const { applied } = await scene(LIVE);
    const manifest = manifestOf({ accessibility: { VISION: { supportsVoiceover: true, publish: true } } });
    const { plan } = await applied(manifest);
    expect(ids(plan)).toEqual(['create accessibility/VISION', 'update accessibility/VISION']);
    expect(plan.notes).toMatchObject([{ address: 'accessibility/VISION' }]);
  });

  it('are described as they are, so that nothing changes', async () => {
    const { engine, plan } = await scene(published({ supportsVoiceover: true }));
    const { snapshot } = await engine.plan(wanting({ supportsVoiceover: true }));
    const described = describePresent([accessibility], snapshot);
    expect(described).toEqual({ accessibility: { IPHONE: { supportsVoiceover: true, publish: true } } });
    expect((await plan({ ...manifestOf({}), ...described })).operations).toEqual([]);
  });

  it.each([
    ['IPHONE', 'iPhone'],
    ['IPAD', 'iPad'],
    ['APPLE_TV', 'Apple TV'],
    ['APPLE_WATCH', 'Apple Watch'],
    ['MAC', 'Mac'],
    ['VISION', 'Apple Vision Pro'],
  ])('of %s are called by the name of the device', async (family, name) => {
    const { plan } = await scene(LIVE);
    const made = await plan(manifestOf({ accessibility: { [family]: { supportsVoiceover: true } } }));
    expect(made.things[`accessibility/${family}`]?.title).toBe(`accessibility on ${name}`);
  });

  it('for Macs know no larger text, as Apple asks about none', async () => {
    const { issues } = await loadWith('accessibility: { MAC: { supportsLargerText: true } }\n');
    expect(issues).toEqual([expect.stringContaining('Apple does not ask about larger text on Macs; remove it here')]);
  });

  it('lead back from an error of Apple’s to the answer that it is about', () => {
    const fix = accessibility.errors?.['accessibilityDeclarations'];
    const nothing = { have: undefined, observed: {} };
    expect(fix?.('supportsVoiceover', 'accessibility/IPHONE', nothing)).toBe('accessibility/IPHONE/supportsVoiceover');
    expect(fix?.('supportsVoiceover', undefined, nothing)).toBe('accessibility');
  });

  it('are left alone where the manifest does not speak of them', async () => {
    const { plan, exchanges } = await scene(published({ supportsVoiceover: true }));
    expect((await plan(manifestOf({}))).operations).toEqual([]);
    expect(exchanges.filter(({ url }) => url.includes('accessibility'))).toEqual([]);
  });
});
