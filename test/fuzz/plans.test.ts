import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planDigest } from '../../src/core/build-plan.ts';
import type { Plan } from '../../src/core/plan.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { uncleanness } from '../support/clean-output.ts';
import { cases, SEED, TIMEOUT } from './effort.ts';
import { strayWrites } from './held-writes.ts';
import type { Json } from './mutations.ts';
import { changeOne } from './mutations.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { ENDLESS, startProxy } from './tampering.ts';
import { APP, FILES, PASSWORD, QUIRKS } from './world.ts';

/** A plan file as somebody could write it who knows how digests are made, or one that is only damaged. */
function mutatedPlan(text: string, random: Random): { text: string; what: string } {
  const at = random.below(text.length + 1);
  if (random.once(6)) return { text: text.slice(0, at) + random.pick(['', '}', '\u0000', '"']), what: `cut at ${at}` };
  const document = { value: JSON.parse(text) as Json };
  const whats = Array.from({ length: 1 + random.below(3) }, () => changeOne(document, random));
  const { value } = document;
  const isPlan = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isPlan && !random.once(5)) value['digest'] = digestOf(value);
  return { text: JSON.stringify(value), what: whats.join(', ') };
}

/** Of a plan that may be none: whatever can't be digested keeps a wrong one. */
function digestOf(value: object): string {
  try {
    return planDigest(value as Plan);
  } catch {
    return 'none';
  }
}

/** They are read in a fraction of the time. */
const SMALL = ['p0.yml', 'p1.yml', 'p2.yml', 'p3.yml', 'p4.yml'] as const;

/** An app of its own, because what is applied stays. */
async function stage() {
  const simulator = await startSimulator({ quirks: QUIRKS, requestsPerHour: 1e9 });
  simulator.addApp(APP);
  const proxy = await startProxy(simulator, { replays: true });
  const cwd = await folderWith(FILES);
  const env = { ...simulator.env, ASC_BASE_URL: proxy.url, ASCEND_DEMO_PASSWORD: PASSWORD };
  const cli = (...args: string[]) => runCli(args, { cwd, env });
  const secrets = [PASSWORD, Buffer.from(simulator.env['ASC_PRIVATE_KEY'] ?? '', 'base64').toString()];
  const plans = new Map<string, string>();
  const planOf = async (manifest: string): Promise<string> => {
    const made = plans.get(manifest);
    if (made !== undefined) return made;
    await cli('plan', manifest, '--out', 'true.json');
    const text = await readFile(join(cwd, 'true.json'), 'utf8');
    plans.set(manifest, text);
    proxy.taken();
    return text;
  };
  const close = async (): Promise<void> => {
    await proxy.close();
    await simulator.close();
  };
  return { proxy, cwd, cli, secrets, planOf, close };
}

it('a mutated plan is refused, or does what the true one holds and nothing else', { timeout: TIMEOUT }, async () => {
  let made = await stage();
  for (let at = 0; at < cases(2000); at += 1) {
    const random = createRandom(SEED, at, 5);
    const { proxy, cwd, cli, secrets, planOf } = made;
    const manifest = random.once(12) ? 'whole.yml' : random.pick(SMALL);
    const truth = await planOf(manifest);
    const { text, what } = mutatedPlan(truth, random);
    await writeFile(join(cwd, 'plan.json'), text);
    const run = await cli('apply', 'plan.json', '--manifest', manifest);
    const requests = proxy.taken();
    const writes = requests.filter(({ method }) => method !== 'GET');
    const wrong = [
      ...uncleanness(run, secrets),
      ...(requests.length < ENDLESS ? [] : ['no end']),
      ...strayWrites(JSON.parse(truth) as Plan, requests),
    ];
    expect({ seed: SEED, at, manifest, what, wrong }).toEqual({ seed: SEED, at, manifest, what, wrong: [] });
    if (writes.length === 0) continue;
    await made.close();
    made = await stage();
  }
  await made.close();
});
