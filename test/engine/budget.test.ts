import { describe, expect, it } from 'vitest';
import { requestsNeeded } from '../../src/core/requests-needed.ts';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { BUNDLE, DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const THIRTY = LOCALES.slice(0, 30);

/** Thirty languages to write, and an hour in which so many requests are left. */
async function setting(requestsPerHour: number) {
  const writes: number[] = [];
  const simulator = await startTestSimulator({
    requestsPerHour,
    onExchange: ({ method, status }) => method !== 'GET' && writes.push(status),
  });
  const localizations = Object.fromEntries(THIRTY.map((locale) => [locale, { description: 'Old' }]));
  simulator.addApp({ ...DRAFT, versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations }] });
  const metadata = Object.fromEntries(THIRTY.map((locale) => [locale, { description: 'New' }]));
  const manifest = { app: { bundleId: BUNDLE, platform: 'IOS' }, version: { versionString: '1.0' }, metadata };
  const cwd = await folderWith({ 'release.yml': JSON.stringify(manifest) });
  const env = { ...simulator.env, COLUMNS: '300' };
  const apply = (...args: string[]) => runCli(['apply', '--yes', ...args], { cwd, env });
  return { simulator, writes, apply };
}

describe('an hour that has too few requests left', () => {
  it('is said before the first write, kept to, and ends with 10; an hour later the same command finishes', async () => {
    const { simulator, writes, apply } = await setting(24);
    const { code, stderr, stdout } = await apply('--timeout', '0.001');
    expect(code).toBe(10);
    expect(stderr).toMatch(/This may need up to \d+ requests, and the key has fewer: \d+ of its 24 requests an hour/);
    expect(stderr).toContain('--timeout ends this run before that');
    expect(stderr.indexOf('This may need')).toBeLessThan(stderr.search(/update|Applying|description/));
    expect(stdout).toContain('the requests that the key has in an hour are nearly used up');
    expect(writes.length).toBeGreaterThan(5);
    expect(writes.every((status) => status === 200)).toBe(true);
    simulator.clock.advance(3_600_000);
    const before = writes.length;
    await apply('--timeout', '0.001');
    simulator.clock.advance(3_600_000);
    const end = await apply('--timeout', '0.001');
    expect(end.code).toBe(0);
    expect(writes).toHaveLength(30);
    expect(before).toBeLessThan(30);
  });

  it('is no matter where there are enough', async () => {
    const { apply, writes } = await setting(3600);
    const { code, stderr } = await apply();
    expect([code, writes.length]).toEqual([0, 30]);
    expect(stderr).not.toContain('requests an hour');
  });
});

it('nothing to do needs no request', () => {
  expect(requestsNeeded([])).toBe(0);
});
