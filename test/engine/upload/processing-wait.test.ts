import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../src/core/failure.ts';
import type { Reader, Resource } from '../../../src/core/resource.ts';
import { createProcessingWait } from '../../../src/engine/upload/processing-wait.ts';

const FIRST_MS = 60;

/** A file as a list shows it. */
function file(id: string, state: string): Resource {
  const attributes = { assetDeliveryState: { state }, sourceFileChecksum: state === 'COMPLETE' ? 'ab' : null };
  return { type: 'appScreenshots', id, attributes };
}

/** Waits of one run, for files that a list says to be in a state. */
function waits(stateOf: (id: string) => string, { firstMs = FIRST_MS, maxMs = 600_000, limitMs = 600_000 } = {}) {
  const looks: { path: string; at: number }[] = [];
  const sent = new Map<string, string[]>();
  const reader: Reader = {
    one: () => Promise.resolve(undefined),
    all(path) {
      looks.push({ path, at: performance.now() });
      return Promise.resolve({ data: (sent.get(path) ?? []).map((id) => file(id, stateOf(id))), included: [] });
    },
  };
  const polling = { firstMs, maxMs };
  const { wait } = createProcessingWait({
    ...{ reader, polling, listener: () => undefined, signal: new AbortController().signal },
  });
  return {
    looks: (path: string) => looks.filter((look) => look.path === path).map(({ at }) => at),
    wait(path: string, id: string) {
      sent.set(path, [...(sent.get(path) ?? []), id]);
      return wait({ id, path: `/v1/appScreenshots/${id}`, shown: { path }, limitMs });
    },
  };
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('files that Apple looks at', () => {
  it('are looked at although files of another list are still being sent', async () => {
    const { wait } = waits((id) => (id === 'first' ? 'COMPLETE' : 'UPLOAD_COMPLETE'));
    const first = wait('/v1/german', 'first').then(() => 'over');
    const sending = async (): Promise<string> => {
      for (let at = 0; at < 40; at += 1) {
        void wait('/v1/french', String(at));
        await later(FIRST_MS / 10);
      }
      return 'still waited for';
    };
    expect(await Promise.race([first, sending()])).toBe('over');
  });

  it('of one list are not looked at as long as more of them come', async () => {
    const { wait, looks } = waits(() => 'COMPLETE');
    const ended: Promise<unknown>[] = [];
    const times: number[] = [];
    for (let at = 0; at < 12; at += 1) {
      times.push(performance.now());
      ended.push(wait('/v1/german', String(at)));
      await later(FIRST_MS / 10);
    }
    await Promise.all(ended);
    // However long a turn took: no look comes sooner after the file before it.
    for (const look of looks('/v1/german')) {
      const before = times.filter((time) => time < look).at(-1) ?? 0;
      expect(look - before).toBeGreaterThanOrEqual(FIRST_MS - 2);
    }
  });

  it('of one list are waited for, however shortly the last one before them is over', async () => {
    const { wait } = waits(() => 'COMPLETE');
    const turns = Array.from({ length: 12 }, async (_, moments) => {
      const list = `/v1/list-${moments}`;
      await wait(list, 'before');
      for (let moment = 0; moment < moments; moment += 1) await Promise.resolve();
      const ended = wait(list, 'after').then(() => 'over');
      return Promise.race([ended, later(FIRST_MS * 30).then(() => 'still waited for')]);
    });
    expect(await Promise.all(turns)).toEqual(turns.map(() => 'over'));
  });

  it('of one list are looked at now and then although more of them come all the time', async () => {
    const { wait } = waits((id) => (id === 'first' ? 'COMPLETE' : 'UPLOAD_COMPLETE'), { maxMs: FIRST_MS * 2 });
    const first = wait('/v1/german', 'first').then(() => 'over');
    const sending = async (): Promise<string> => {
      for (let at = 0; at < 100; at += 1) {
        void wait('/v1/german', String(at));
        await later(FIRST_MS / 10);
      }
      return 'still waited for';
    };
    expect(await Promise.race([first, sending()])).toBe('over');
  });

  it('are given up after their time, however late the next look would be', async () => {
    const { wait } = waits(() => 'PROCESSING', { firstMs: 600_000, limitMs: FIRST_MS });
    const ended = wait('/v1/german', 'slow').then(({ status }) => status);
    expect(await Promise.race([ended, later(FIRST_MS * 30).then(() => 'still waited for')])).toBe('overdue');
  });

  it('are looked at less and less often', async () => {
    let looked = 0;
    const { wait, looks } = waits(() => ((looked += 1) > 4 ? 'COMPLETE' : 'PROCESSING'));
    await wait('/v1/german', 'slow');
    const times = looks('/v1/german');
    const gaps = times.slice(1).map((at, before) => at - (times[before] ?? 0));
    expect(gaps).toHaveLength(4);
    for (const [at, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(FIRST_MS * 1.5 ** at - 2);
  });

  it('are looked at later where the quickest so far took long', async () => {
    const began = performance.now();
    const { wait, looks } = waits((id) =>
      id === 'quick' || performance.now() - began > 500 ? 'COMPLETE' : 'PROCESSING',
    );
    await wait('/v1/german', 'slow');
    await later(1);
    const sent = performance.now();
    await wait('/v1/french', 'quick');
    expect(looks('/v1/german').length).toBeGreaterThan(1);
    expect(looks('/v1/french').map((at) => at - sent >= (sent - began) / 2)).toEqual([true]);
  });
});

describe('a file that does not show, and cannot be asked for by itself', () => {
  it('takes none of the others with it', async () => {
    const error = new FailureError({ kind: 'apple', message: 'Apple answered 500', status: 500 });
    let looks = 0;
    const { wait } = createProcessingWait({
      reader: {
        one: () => Promise.reject(error),
        all() {
          looks += 1;
          const [b, c] = looks < 4 ? (['PROCESSING', 'PROCESSING'] as const) : (['COMPLETE', 'FAILED'] as const);
          return Promise.resolve({ data: [file('b', b), file('c', c)], included: [] });
        },
      },
      polling: { firstMs: 1, maxMs: 1 },
      listener: () => undefined,
      signal: new AbortController().signal,
    });
    const one = (id: string) =>
      wait({ id, path: `/v1/appScreenshots/${id}`, shown: { path: '/v1/german' }, limitMs: 600_000 });
    const ended = await Promise.all(['a', 'b', 'c'].map(one));
    expect(ended.map(({ status }) => status)).toEqual(['unseen', 'complete', 'refused']);
  });

  it('is asked for after the others are told', async () => {
    let looks = 0;
    const { wait } = createProcessingWait({
      reader: {
        one: () => new Promise(() => undefined),
        all() {
          looks += 1;
          return Promise.resolve({ data: [file('b', looks < 3 ? 'PROCESSING' : 'COMPLETE')], included: [] });
        },
      },
      polling: { firstMs: 1, maxMs: 1 },
      listener: () => undefined,
      signal: new AbortController().signal,
    });
    const one = (id: string) =>
      wait({ id, path: `/v1/appScreenshots/${id}`, shown: { path: '/v1/german' }, limitMs: 600_000 });
    void one('a');
    expect((await one('b')).status).toBe('complete');
  });
});

it('an interruption is heard although nobody answers', async () => {
  const controller = new AbortController();
  const { wait } = createProcessingWait({
    reader: {
      one: () => Promise.resolve(undefined),
      all() {
        controller.abort();
        return new Promise(() => undefined);
      },
    },
    polling: { firstMs: 1, maxMs: 1 },
    listener: () => undefined,
    signal: controller.signal,
  });
  const sent = { id: 'a', path: '/v1/appScreenshots/a', shown: { path: '/v1/german' }, limitMs: 600_000 };
  expect(await wait(sent)).toEqual({ status: 'interrupted' });
});
