import { describe, expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import { parseSeed } from '../../src/simulator/seed-file/read.ts';
import { LIVE } from '../support/scene.ts';
import { READY, READY_UPDATE } from '../support/ready.ts';
import { seedOf } from '../support/seed-of.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { labOf } from './client.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

describe('a seed made of GET answers', () => {
  it.each<[string, AppSeed]>([
    ['a draft', { bundleId: 'com.example.scene', name: 'Scene' }],
    ['an app on sale', LIVE],
    ['a first version', READY],
    ['an update', READY_UPDATE],
  ])('makes the same store again: %s', async (_what, seed) => {
    const first = await startTestSimulator({ now: NOW });
    first.addApp(seed);
    const text = await seedOf(labOf(first).get);
    const second = await startTestSimulator({ now: NOW });
    expect(second.loadSeed(parseSeed(text, 'seed.json'))).toEqual([]);
    expect(second.describe()).toEqual(first.describe());
    const again = await seedOf(labOf(second).get);
    expect(JSON.parse(again.replaceAll(second.url, first.url))).toEqual(JSON.parse(text));
  });
});
