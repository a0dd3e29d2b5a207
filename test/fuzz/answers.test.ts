import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import type { Run } from '../support/cli.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { uncleanness } from '../support/clean-output.ts';
import { cases, SEED, TIMEOUT } from './effort.ts';
import { strayWrites } from './held-writes.ts';
import type { Asked } from './mutations.ts';
import { mutated } from './mutations.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { Proxy } from './tampering.ts';
import { ENDLESS, startProxy } from './tampering.ts';
import { APP, FILES, MANIFESTS, PASSWORD, QUIRKS } from './world.ts';

const PLAN: readonly [string[], ...string[][]] = [['plan'], ['plan', '--format', 'json']];
const STATUS: readonly [string[], ...string[][]] = [['status'], ['status', '--format', 'json']];

/** An app, ascend in a folder with manifests for it, and somebody between the two. */
async function stage({ replays }: { replays: boolean }) {
  const simulator = await startSimulator({ quirks: QUIRKS, requestsPerHour: 1e9 });
  simulator.addApp(APP);
  const proxy = await startProxy(simulator, { replays });
  const cwd = await folderWith(FILES);
  const env = { ...simulator.env, ASC_BASE_URL: proxy.url, ASCEND_DEMO_PASSWORD: PASSWORD };
  const cli = (...args: string[]) => runCli(args, { cwd, env });
  const secrets = [PASSWORD, Buffer.from(simulator.env['ASC_PRIVATE_KEY'] ?? '', 'base64').toString()];
  const close = async (): Promise<void> => {
    await proxy.close();
    await simulator.close();
  };
  return { simulator, proxy, cwd, cli, secrets, close };
}

/** Addresses in an order that does not depend on ids, which are others each time, nor on which request was quicker. */
function inOrder(requests: readonly Asked[]): string[] {
  const sorted = requests.map(({ url }) => ({ url, key: url.replace(/[\da-f]{8}-[\da-f-]{27}/g, '') }));
  return sorted.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ url }) => url);
}

/** The addresses that each command reads for each manifest. */
async function readsOf({ proxy, cli }: Awaited<ReturnType<typeof stage>>): Promise<Map<string, string[]>> {
  const reads = new Map<string, string[]>();
  for (const command of ['plan', 'status']) {
    for (const manifest of MANIFESTS) {
      const key = `${command} ${manifest}`;
      expect({ key, code: (await cli(command, manifest)).code }).toEqual({ key, code: 0 });
      reads.set(key, inOrder(proxy.taken()));
    }
  }
  return reads;
}

/** What is wrong with a result that has to be JSON. */
function halfJson({ stdout }: Run, isJson: boolean): string[] {
  if (!isJson || stdout === '') return [];
  try {
    JSON.parse(stdout);
    return [];
  } catch {
    return ['JSON that can’t be read'];
  }
}

function endless(requests: readonly Asked[]): string[] {
  return requests.length < ENDLESS ? [] : ['no end'];
}

/** Mutates one of the answers to these requests, whenever it is asked for. @returns what became of it */
function mutateOne(proxy: Proxy, urls: readonly string[], random: Random): { url: string; what: string } {
  const done = { url: urls[random.below(urls.length)] ?? '', what: 'nothing' };
  const seed = random.below(2 ** 31);
  proxy.tamper((answer, asked) => {
    if (asked.url !== done.url) return answer;
    const made = mutated(answer, asked, createRandom(seed));
    done.what = made.what;
    return made.answer;
  });
  return done;
}

describe('a mutated answer', { timeout: TIMEOUT }, () => {
  it('to a read ends in a clean error or a correct run, and nothing is written', async () => {
    const made = await stage({ replays: true });
    const { proxy, cli, secrets, close } = made;
    const reads = await readsOf(made);
    for (let at = 0; at < cases(4000); at += 1) {
      const random = createRandom(SEED, at);
      const manifest = random.once(12) ? 'whole.yml' : random.pick(MANIFESTS);
      const [command = 'plan', ...options] = random.once(5) ? random.pick(STATUS) : random.pick(PLAN);
      const key = `${command} ${manifest}`;
      const done = mutateOne(proxy, reads.get(key) ?? [], random);
      const run = await cli(command, manifest, ...options);
      const requests = proxy.taken();
      const writes = requests.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`);
      const wrong = [
        ...uncleanness(run, secrets),
        ...halfJson(run, options.length > 0),
        ...endless(requests),
        ...writes,
      ];
      expect({ seed: SEED, at, key, done, wrong }).toEqual({ seed: SEED, at, key, done, wrong: [] });
    }
    await close();
  });

  it('to a write ends in a clean error or a correct run, and nothing is written that the plan doesn’t hold', async () => {
    const whole = cases(2000);
    let count = 0;
    for (let at = 0; count < whole; at += 1) {
      const random = createRandom(SEED, at, 7);
      const { proxy, cwd, cli, secrets, close } = await stage({ replays: false });
      const manifest = random.pick(MANIFESTS);
      await cli('plan', manifest, '--out', 'plan.json');
      const plan = JSON.parse(await readFile(join(cwd, 'plan.json'), 'utf8')) as Plan;
      const often = 1 + random.below(6);
      const done: string[] = [];
      proxy.taken();
      proxy.tamper((answer, asked) => {
        if (asked.method === 'GET' || !random.once(often)) return answer;
        const { answer: other, what } = mutated(answer, asked, random);
        done.push(`${asked.method} ${asked.url}: ${what}`);
        return other;
      });
      const run = await cli('apply', 'plan.json', '--manifest', manifest);
      const requests = proxy.taken();
      const wrong = [...uncleanness(run, secrets), ...endless(requests), ...strayWrites(plan, requests)];
      expect({ seed: SEED, at, manifest, done, wrong }).toEqual({ seed: SEED, at, manifest, done, wrong: [] });
      count += done.length;
      await close();
    }
  });
});
