import { describe, expect, it } from 'vitest';
import { createHourlyBudget } from '../../../src/asc/limits/hourly-budget.ts';

function budget() {
  let time = 0;
  const hourly = createHourlyBudget(() => time);
  const said = (remaining: number, limit = 3600) => hourly.sent()(`user-hour-lim:${limit};user-hour-rem:${remaining};`);
  return { hourly, said, pass: (ms: number) => (time += ms) };
}

describe('the requests that a key has in an hour', () => {
  it('are not known until Apple says them, and never when it does not', () => {
    const { hourly } = budget();
    expect([hourly.current(), hourly.waitFor(1e6)]).toEqual([undefined, 0]);
    hourly.sent()(undefined);
    hourly.sent()('odd');
    expect([hourly.current(), hourly.waitFor(1e6)]).toEqual([undefined, 0]);
  });

  it('are waited for at the pace at which they come back, with fifty kept for others', () => {
    const { hourly, said } = budget();
    said(1000);
    expect(hourly.current()).toEqual({ limit: 3600, remaining: 1000 });
    expect(hourly.waitFor(950)).toBe(0);
    // One a second.
    expect(hourly.waitFor(1010)).toBe(60_000);
  });

  it('come back while time passes, and are taken by what is under way', () => {
    const { hourly, said, pass } = budget();
    said(50);
    expect(hourly.waitFor(10)).toBe(10_000);
    pass(4000);
    expect(hourly.waitFor(10)).toBe(6000);
    const ended = hourly.sent();
    expect(hourly.waitFor(10)).toBe(7000);
    ended(undefined);
    expect(hourly.waitFor(10)).toBe(6000);
  });

  it('are never more than the hour has', () => {
    const { hourly, said, pass } = budget();
    said(3600);
    pass(3_600_000);
    expect(hourly.waitFor(3600)).toBe(50_000);
  });

  it('keeps a fiftieth of a small hour', () => {
    const { hourly, said } = budget();
    said(10, 100);
    expect([hourly.waitFor(8), hourly.waitFor(9)]).toEqual([0, 36_000]);
  });

  it('that were counted on in vain are waited for twice as long, again and again, and at most for an hour', () => {
    const { hourly, said, pass } = budget();
    said(50);
    const waits = Array.from({ length: 8 }, () => {
      const wait = hourly.waitFor(10);
      pass(wait);
      // One more is sent, and nothing has come back.
      said((hourly.current()?.remaining ?? 0) - 1);
      return Math.round(wait / 1000);
    });
    expect(waits).toEqual([10, 22, 48, 104, 224, 480, 1024, 1088]);
    pass(3_600_000);
    expect(hourly.waitFor(3550)).toBe(0);
  });

  it('that come back after all are counted on again', () => {
    const { hourly, said, pass } = budget();
    said(50);
    pass(20_000);
    said(49);
    expect(hourly.waitFor(10)).toBe(22_000);
    pass(22_000);
    said(60);
    expect(hourly.waitFor(20)).toBe(10_000);
  });

  it('are as few as Apple ever said, in whatever order its answers arrive', () => {
    const { hourly, said } = budget();
    const [first, second] = [hourly.sent(), hourly.sent()];
    second('user-hour-lim:3600;user-hour-rem:98;');
    first('user-hour-lim:3600;user-hour-rem:99;');
    expect(hourly.current()?.remaining).toBe(98);
    said(97);
    expect(hourly.current()?.remaining).toBe(97);
  });

  it('are certain where Apple said so, and after an hour', () => {
    const { hourly, said, pass } = budget();
    expect([hourly.isSure(1e6), hourly.mostAtOnce()]).toEqual([true, Infinity]);
    said(60);
    expect([hourly.isSure(10), hourly.isSure(11), hourly.mostAtOnce()]).toEqual([true, false, 3550]);
    pass(20_000);
    expect([hourly.waitFor(11), hourly.isSure(11)]).toEqual([0, false]);
    pass(3_600_000);
    expect(hourly.isSure(3550)).toBe(true);
  });
});
