import { describe, expect, it } from 'vitest';
import { createHourlyBudget } from '../../src/asc/hourly-budget.ts';

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
});
