import { describe, expect, it } from 'vitest';
import type { ReleaseStatus } from '../../src/core/status.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { READY, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** A key that may not read one area: everything else is told, and nothing is taken for granted. */

const APP = `app: { bundleId: ${BUNDLE}, platform: IOS }\n`;
const VERSION = `${APP}version: { versionString: "1.0" }\n`;
const SUBMIT = `${VERSION}release: { goal: submit, releaseType: MANUAL }\n`;
const AGE_RATING = /ageRatingDeclaration/;
const NO_CONTACT = readyApp(
  [readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { review: { attributes: {} } })],
  [readyInfo('PREPARE_FOR_SUBMISSION')],
);

/** Runs a command with a key that gets 403 where the path matches. */
async function asking(manifest: string, path: RegExp, seed = READY, code = 'FORBIDDEN_ERROR') {
  const simulator = await startTestSimulator();
  simulator.addApp(seed);
  const detail = 'The API key in use does not allow this request.';
  const body = { errors: [{ status: '403', code, title: 'Forbidden.', detail }] };
  simulator.faults.add({ path, times: 999, action: { type: 'status', status: 403, body } });
  const cwd = await folderWith({ 'release.yml': manifest });
  const before = JSON.stringify(simulator.describe());
  const run = async (...args: string[]) => {
    const { stdout, ...ended } = await runCli(args, { cwd, env: { ...simulator.env, COLUMNS: '200' } });
    return {
      ...ended,
      stdout: stdout.replaceAll(/\n {4,}/g, ' '),
      isUntouched: JSON.stringify(simulator.describe()) === before,
    };
  };
  return run;
}

describe('status', () => {
  it('goes on without an area that the key may not read, and ends with 4', async () => {
    const run = await asking(VERSION, AGE_RATING, NO_CONTACT);
    const { code, stdout } = await run('status');
    expect(stdout).toContain('? age rating: not verified: The API key in use does not allow this request.');
    expect(stdout).toContain('the key needs the role App Manager or Admin');
    expect(stdout).toContain('build 1.0  VALID');
    expect(stdout).toContain('the phone number of a contact for App Review: missing');
    expect(stdout).not.toContain('age rating answer');
    expect(stdout).toContain('4 things still missing for App Review. Not verified: age rating.');
    expect(code).toBe(4);
  });

  it('does not say that the version can be submitted', async () => {
    const run = await asking(VERSION, AGE_RATING);
    const { code, stdout } = await run('status');
    expect(stdout).toContain('Nothing is missing in what could be read. Not verified: age rating.');
    expect(stdout).not.toContain('can be submitted');
    expect(code).toBe(4);
    const { unverified } = JSON.parse((await run('status', '--format', 'json')).stdout) as ReleaseStatus;
    expect(unverified).toMatchObject([{ areas: ['age rating'], fix: expect.stringContaining('role') as string }]);
  });

  it('tells of what hangs on an area that can’t be read in one line', async () => {
    const run = await asking(VERSION, /appStoreVersions/);
    const { code, stdout } = await run('status');
    expect(stdout).toMatch(/\? version, app info, .*: not verified: The API key/);
    expect(stdout.match(/not verified:/g)).toHaveLength(1);
    expect(stdout).toContain('a price');
    expect(code).toBe(4);
  });

  it('leads to the Business page where an agreement is missing for one area', async () => {
    const run = await asking(VERSION, /PriceSchedule/, READY, 'FORBIDDEN_ERROR.CONTRACT_NOT_VALID');
    const { code, stdout } = await run('status');
    expect(stdout).toMatch(/\? pricing: not verified: .*appstoreconnect\.apple\.com\/business/);
    expect(code).toBe(4);
  });

  it('follows with --wait what can be read', async () => {
    const run = await asking(VERSION, /\/reviewSubmissions/);
    const { code, stdout } = await run('status', '--wait', '--timeout', '0.001');
    expect(stdout).toContain('? submission: not verified');
    expect(code).toBe(4);
  });

  it('ends at once where not even the app can be read', async () => {
    const run = await asking(VERSION, /\/v1\/apps\?/);
    const { code, stdout, stderr } = await run('status');
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toContain('does not allow this request');
  });
});

describe('a plan that submits', () => {
  it('tells what could not be verified beside what is missing, and ends with 4', async () => {
    const run = await asking(SUBMIT, AGE_RATING, NO_CONTACT);
    const { code, stdout } = await run('plan');
    expect(stdout).toContain('is not verified (age rating): The API key in use does not allow this request.');
    expect(stdout).toContain('the phone number of a contact');
    expect(code).toBe(4);
  });

  it('is not applied', async () => {
    const run = await asking(SUBMIT, AGE_RATING);
    const { code, stdout, isUntouched } = await run('apply', '--yes');
    expect(stdout).toContain('is not verified (age rating)');
    expect([code, isUntouched]).toEqual([4, true]);
  });

  it('ends with 8 where only Apple’s state is in the way', async () => {
    const run = await asking(SUBMIT, /\/nothing/, NO_CONTACT);
    expect((await run('plan')).code).toBe(8);
  });
});

it.each([
  ['what it manages', `${VERSION}ageRating: { gambling: false }\n`],
  ['what it manages, beside a submission', `${SUBMIT}ageRating: { gambling: false }\n`],
])('a plan proposes nothing where it can’t read %s', async (_what, manifest) => {
  const run = await asking(manifest, AGE_RATING);
  const { code, stdout, stderr } = await run('plan');
  expect([code, stdout]).toEqual([4, '']);
  expect(stderr).toContain('does not allow this request');
});
