import { expect, it } from 'vitest';
import { planDigest } from '../../src/core/build-plan.ts';
import { renderPlanJson } from '../../src/render/json.ts';
import { ANNOUNCEMENTS } from '../../src/notices/announcements.ts';
import { DRAFT, manifestOf, scene } from '../support/scene.ts';

const WANTED = manifestOf({
  version: { versionString: '1.0', copyright: '2026 Example Inc.' },
  release: { releaseType: 'SCHEDULED', earliestReleaseDate: '2027-06-01T00:00:00Z' },
});

it('the same manifest and the same remote state give the same digest, a year later and on another server', async () => {
  const { engine } = await scene(DRAFT);
  const planOn = async (day: string, server?: string) => {
    const notices = { now: new Date(day), announced: ANNOUNCEMENTS, silenced: [] };
    return (await engine.plan(WANTED, { notices, ...(server === undefined ? {} : { server }) })).plan;
  };
  const early = await planOn('2027-02-01T00:00:00Z');
  const late = await planOn('2028-02-01T00:00:00Z', '127.0.0.1:8080');
  expect(early.notices?.map(({ name }) => name)).toEqual(['ios-27-sdk']);
  expect(late.notices?.map(({ name }) => name)).toEqual(['past-release-date']);
  expect([early.server, late.server]).toEqual([undefined, '127.0.0.1:8080']);
  expect(late.digest).toBe(early.digest);
  expect(planDigest(late)).toBe(late.digest);

  // But for what goes along, they are the same plan.
  const { notices: _early, ...first } = early;
  const { notices: _late, server: _server, ...second } = late;
  expect(renderPlanJson(second)).toBe(renderPlanJson(first));
});
