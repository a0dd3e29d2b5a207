import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { ALL_EXAMPLES } from '../support/examples.ts';
import { againstPlanSchema } from '../support/plan-schema.ts';
import { LIVE, manifestOf, scene } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

type Written = { [key: string]: Written } | Written[] | string | number | boolean | null;

const SCHEMA = JSON.parse(readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8')) as Written;

/** JSON pointers of the properties that are not described, at any depth. */
function undescribed(schema: Written, pointer = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = Array.isArray(schema) ? {} : (schema as { properties?: Record<string, Written> });
  const bare = Object.entries(properties ?? {}).flatMap(([name, property]) => {
    const { description, $ref } = property as { description?: string; $ref?: string };
    return description === undefined && $ref !== '#/$defs/address' ? [`${pointer}/properties/${name}`] : [];
  });
  return [...bare, ...Object.entries(schema).flatMap(([key, inner]) => undescribed(inner, `${pointer}/${key}`))];
}

describe('the schema of plans', () => {
  it('describes every property', () => {
    expect(undescribed(SCHEMA)).toEqual([]);
  });

  it.each(ALL_EXAMPLES)('knows all that the plan of $manifest says', async ({ manifest, seed }) => {
    const simulator = await startTestSimulator();
    simulator.addApp(seed);
    const { stdout } = await runCli(['plan', manifest, '--format', 'json'], { env: simulator.env });
    expect(againstPlanSchema(JSON.parse(stdout))).toEqual([]);
  });

  it('knows prices, days, all but some territories, tables, gates, notes and blocks', async () => {
    const { plan } = await scene({ ...LIVE, price: '4.99', territories: { available: 'all' } });
    const made = await plan(
      manifestOf({
        version: { versionString: '1.1', build: '9' },
        pricing: {
          price: '0.99',
          changes: [{ startDate: '2098-05-01', endDate: '2098-06-01', price: '2.99' }],
        },
        territories: { available: { except: ['CHN'] } },
        accessibility: { IPHONE: { supportsVoiceover: true, publish: true } },
        release: { releaseType: 'SCHEDULED', earliestReleaseDate: '2098-05-01T09:00:00Z', goal: 'submit' },
      }),
    );
    const { changes, tables, gates, blocked, milestones } = made;
    expect(changes.some(({ during }) => during !== undefined)).toBe(true);
    expect([tables, gates, blocked, milestones].map((list) => list.length > 0)).toEqual([true, true, true, true]);
    expect(againstPlanSchema(made)).toEqual([]);
  });

  it('takes nothing else for a plan', async () => {
    const { plan: planOf } = await scene(LIVE);
    const made = await planOf(manifestOf({ version: { versionString: '1.1' } }));
    expect(againstPlanSchema(made)).toEqual([]);
    const { things: _things, ...withoutThings } = made;
    const { milestones: _milestones, ...withoutMilestones } = made;
    const [change] = made.changes;
    const wrong = [
      withoutThings,
      withoutMilestones,
      { ...made, formatVersion: '1.0' },
      { ...made, changes: [{ ...change, after: { day: 'tomorrow' } }] },
      { ...made, changes: [{ ...change, after: { price: '1' } }] },
      { ...made, things: { version: { kind: 'version', title: 'version', effect: 'soon' } } },
      { ...made, surprise: true },
    ];
    expect(wrong.filter((one) => againstPlanSchema(one).length === 0)).toEqual([]);
  });
});
