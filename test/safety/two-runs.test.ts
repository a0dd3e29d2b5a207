import { describe, expect, it } from 'vitest';
import type { ApplyResult } from '../../src/core/result.ts';
import type { Plan } from '../../src/core/plan.ts';
import { renderReport } from '../../src/render/terminal/report.ts';
import { ascend } from '../support/ascend.ts';
import { READY } from '../support/ready.ts';
import type { Manifest } from '../support/manifest.ts';
import { manifestOf, scene } from '../support/scene.ts';

/** Two pipelines start for one commit: the one that comes too late has to say what is true. */

const LOOKS = { color: false, width: 120, unicode: true, command: 'ascend apply release.yml', isSaved: false };
const wanted = (copyright: string): Manifest =>
  manifestOf({ version: { versionString: '1.0', copyright }, release: { goal: 'submit' } });
const OURS = wanted('2027 Example Inc.');

function shown(result: ApplyResult, plan: Plan): string {
  return renderReport(result, plan, LOOKS);
}

/** A run that another one overtakes at a request. */
async function overtaken(method: string, path: RegExp, others: Manifest = OURS) {
  const made = await scene(READY);
  const { simulator, engine, writes } = made;
  const other = await ascend(simulator);
  const [own, theirs] = [await engine.plan(OURS), await other.plan(others)];
  const overtake = async (): Promise<void> => {
    simulator.faults.clear();
    expect((await other.apply(others, theirs)).outcome).toBe('applied');
  };
  simulator.faults.add({ method, path, action: { type: 'call', before: overtake } });
  const result = await engine.apply(OURS, own);
  const submitted = writes().filter(({ method: sent, url, status }) => {
    return sent === 'PATCH' && url.includes('/reviewSubmissions/') && status === 200;
  });
  expect(submitted).toHaveLength(1);
  return { ...made, result, text: shown(result, own.plan) };
}

describe('the later of two runs', () => {
  it.each([
    ['makes its submission', 'POST', /reviewSubmissions$/],
    ['adds the version to it', 'POST', /reviewSubmissionItems$/],
    ['looks before its submission', 'GET', /reviewSubmissions\?/],
    ['writes what is locked by then', 'PATCH', /appStoreVersions/],
  ])('that %s after the other one has submitted finds everything done', async (_when, method, path) => {
    const { result, text, plan } = await overtaken(method, path);
    expect(result.outcome).toBe('applied');
    expect(text).toContain('App Store Connect now matches release.yml');
    expect(text).toContain('Version 1.0 was submitted for review.');
    expect(text).not.toContain('Nothing was submitted');
    expect((await plan(OURS)).operations).toEqual([]);
  });

  it('that wanted something else says that the version is in review, and does not ask for a fix', async () => {
    const { result, text } = await overtaken('PATCH', /appStoreVersions/, wanted('2028 Others Inc.'));
    expect(result.outcome).toBe('partial');
    expect(text).toContain('App Store Connect shows review WAITING_FOR_REVIEW.');
    expect(text).toContain('See what is left to do with  ascend plan');
    expect(text).not.toMatch(/Nothing was submitted|Fix what Apple refused/);
  });
});

it('a run that is refused while nothing is in review still says that nothing was submitted', async () => {
  const { simulator, engine } = await scene(READY);
  simulator.faults.add({
    method: 'PATCH',
    path: /appStoreVersions/,
    times: 9,
    action: { type: 'status', status: 409 },
  });
  const made = await engine.plan(OURS);
  const result = await engine.apply(OURS, made);
  expect(result.outcome).toBe('partial');
  expect(shown(result, made.plan)).toMatch(/Nothing was submitted for review\.[^]*Fix what Apple refused/);
});
