import { describe, expect, it } from 'vitest';
import type { Taken } from '../../../src/asc/limits/adaptive-limit.ts';
import { createAdaptiveLimit, createHostLimits } from '../../../src/asc/limits/adaptive-limit.ts';

/** A host that answers when it is told to, at times that are told to it. */
function host() {
  let time = 0;
  const limit = createAdaptiveLimit(() => time);
  const open: ((how: Taken) => void)[] = [];
  let most = 0;
  const ask = (count: number, sort = 'PATCH'): void => {
    for (let at = 0; at < count; at += 1) {
      void limit.run(
        sort,
        () => {
          const answered = new Promise<Taken>((resolve) => open.push(resolve));
          most = Math.max(most, open.length);
          return answered;
        },
        (how) => how,
      );
    }
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  /** All that is under way is answered, after so long. */
  const round = async (how: (at: number) => Taken = () => 'well', ms = 100) => {
    time += ms;
    const answers = open.splice(0);
    answers.forEach((answer, at) => answer(how(at)));
    await settled();
    return answers.length;
  };
  return { limit, ask, round, settled, open, most: () => most };
}

describe('how many requests a host gets at once', () => {
  it('begins at ten, and grows to sixteen while answers come well', async () => {
    const { limit, ask, round, settled, open } = host();
    ask(100);
    await settled();
    expect(open).toHaveLength(10);
    await round();
    expect(open).toHaveLength(16);
    await round();
    expect(limit.current()).toBe(16);
  });

  it('halves at a refusal, once for all that was under way together', async () => {
    const { limit, ask, round, settled } = host();
    ask(40);
    await settled();
    await round((at) => (at < 5 ? 'well' : 'refused'));
    expect(limit.current()).toBeGreaterThanOrEqual(5);
    expect(limit.current()).toBeLessThanOrEqual(8);
  });

  it('grows by one a round after that, and leaves alone what was refused', async () => {
    const { limit, ask, round, settled } = host();
    ask(80);
    await settled();
    await round((at) => (at === 0 ? 'refused' : 'well'));
    expect(limit.current()).toBe(5);
    await round();
    expect(limit.current()).toBe(5);
    await round();
    expect(limit.current()).toBe(6);
    for (let rounds = 0; rounds < 8; rounds += 1) await round();
    expect(limit.current()).toBe(9);
  });

  it('tries it again after a hundred answers that came well', async () => {
    const { limit, ask, round, settled } = host();
    ask(300);
    await settled();
    await round((at) => (at === 0 ? 'refused' : 'well'));
    for (let rounds = 0; rounds < 20; rounds += 1) await round();
    expect(limit.current()).toBeGreaterThan(9);
  });

  it('halves where answers come to take three times as long, and not below four', async () => {
    const { limit, ask, round, settled } = host();
    ask(300);
    await settled();
    await round();
    expect(limit.current()).toBe(16);
    await round(() => 'well', 2000);
    expect(limit.current()).toBeLessThanOrEqual(10);
    for (let rounds = 0; rounds < 10; rounds += 1) await round(() => 'well', 2000);
    expect(limit.current()).toBe(4);
  });

  it('compares only what is of one sort: a write takes longer than a look', async () => {
    const { limit, ask, round, settled } = host();
    ask(10, 'GET');
    await settled();
    await round(() => 'well', 50);
    ask(200, 'POST');
    await settled();
    for (let rounds = 0; rounds < 9; rounds += 1) await round(() => 'well', 900);
    expect(limit.current()).toBe(16);
  });

  it('is none in a pause that it asks for, and as many as before afterwards', async () => {
    const { limit, ask, round, settled, open } = host();
    const [first, second] = [new AbortController(), new AbortController()];
    ask(60);
    await settled();
    void limit.pauseFor(3_600_000, first.signal);
    void limit.pauseFor(3_600_000, second.signal);
    expect(await round()).toBe(10);
    first.abort();
    await settled();
    expect(open).toHaveLength(0);
    second.abort();
    await settled();
    expect(open).toHaveLength(16);
  });

  it('is not changed by an answer that does not come, nor by work that fails', async () => {
    const { limit, ask, round, settled } = host();
    ask(10);
    await settled();
    await round(() => 'lost');
    expect(limit.current()).toBe(10);
    await expect(
      limit.run(
        'GET',
        () => Promise.reject(new Error('no')),
        () => 'well',
      ),
    ).rejects.toThrow('no');
    expect(limit.current()).toBe(10);
    ask(20);
    await settled();
    expect(await round()).toBe(10);
  });

  it('is one for each host, and remembered', async () => {
    const limits = createHostLimits(() => 0);
    await limits('a').run(
      'GET',
      () => Promise.resolve(),
      () => 'refused',
    );
    expect(limits('a').current()).toBe(5);
    expect(limits('b').current()).toBe(10);
    expect(limits('a')).toBe(limits('a'));
  });
});
