import { describe, expect, it } from 'vitest';
import { planDigest } from '../../src/core/build-plan.ts';
import type { Plan } from '../../src/core/plan.ts';
import { renderPlanHtml } from '../../src/render/html/plan.ts';
import { renderPlansMarkdown } from '../../src/render/markdown/overview.ts';
import { renderPlanMarkdown } from '../../src/render/markdown/plan.ts';
import { renderPlans } from '../../src/render/terminal/overview.ts';
import { renderPlan } from '../../src/render/terminal/plan.ts';
import { operation, plan } from './samples.ts';

const LOOKS = { color: false, width: 120, unicode: true };

/** A plan of so many operations, each of which takes a request; reading back takes 15. */
function planOf(count: number): Plan {
  return plan({
    operations: Array.from({ length: count }, (_, at) => operation('update', `appInfo/localizations/x-${at}`)),
  });
}

const FORMATS: [string, (plan: Plan) => string][] = [
  ['text', (made) => renderPlan(made, LOOKS)],
  ['Markdown', (made) => renderPlanMarkdown(made)],
  ['HTML', (made) => renderPlanHtml(made)],
];

describe.each(FORMATS)('how many requests a plan needs at most, in %s', (_format, render) => {
  it('is said where there are more than a hundred', () => {
    expect(render(planOf(1200))).toContain('Needs up to 1,215 of the requests that the key has in an hour.');
    expect(render(planOf(86))).toContain('Needs up to 101 of');
  });

  it('is no matter where there are fewer', () => {
    expect(render(planOf(85))).not.toContain('of the requests');
    expect(render(planOf(0))).not.toContain('of the requests');
  });
});

describe('how many requests several plans need', () => {
  it.each([
    ['text', (plans: Parameters<typeof renderPlans>[0]) => renderPlans(plans, LOOKS)],
    ['Markdown', renderPlansMarkdown],
  ])('is said of all of them together, in %s', (_format, render) => {
    const both = [planOf(60), planOf(70)].map((one, at) => ({ path: `${at}.yml`, plan: one }));
    expect(render(both)).toContain('Needs up to 160 of the requests');
  });
});

it('is no part of what is approved', () => {
  const { format: _format, formatVersion: _version, digest: _digest, ...shown } = planOf(3);
  expect(planDigest({ ...shown, requestsNeeded: 18 })).toBe(planDigest(shown));
});
