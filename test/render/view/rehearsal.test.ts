import { describe, expect, it } from 'vitest';
import type { ApplyResult } from '../../../src/core/result.ts';
import { rehearsalView } from '../../../src/render/view/rehearsal.ts';
import { reportView } from '../../../src/render/view/report.ts';
import { operation, plan } from '../samples.ts';

const OUTCOMES = ['applied', 'differs', 'waited', 'interrupted', 'partial', 'stale', 'blocked'] as const;

describe('a rehearsal', () => {
  const requests = [
    { method: 'GET', path: '/v1/apps' },
    { method: 'PATCH', path: '/v1/apps/1' },
    { method: 'PATCH', path: '/v1/apps/1' },
  ];
  const view = (outcome: ApplyResult['outcome']) => rehearsalView({ plan: plan({}), requests, outcome });

  it('counts what an apply would send, and puts repeated requests together', () => {
    expect(view('applied')).toMatchObject({
      isGood: true,
      writes: [{ text: 'PATCH /v1/apps/1', times: 2 }],
      facts: ['An apply would send 3 requests (1 GET, 2 PATCH).', expect.any(String), expect.any(String)],
    });
  });

  it('makes no estimate of what it did not come to', () => {
    expect(view('waited').facts).toEqual(['Nothing was written to App Store Connect.']);
  });

  it('says of an end that it is one only where it is', () => {
    const headlines = OUTCOMES.map((outcome) => view(outcome).headline);
    expect(headlines.filter((headline) => headline.includes('did everything'))).toHaveLength(2);
    expect(view('waited').headline).toContain('waits for Apple');
  });
});

describe('the report of a rehearsal', () => {
  const steps = (outcome: ApplyResult['outcome'], failure: NonNullable<ApplyResult['failure']>) => {
    const results = [{ operation: operation('update', 'version'), status: 'failed' as const, failure }];
    return reportView({ outcome, results, leftover: [] }, plan({}), { isRehearsal: true })
      .nextSteps.flat()
      .map(({ text }) => text)
      .join('');
  };

  it('promises nothing that is taken up again', () => {
    expect(steps('waited', { kind: 'waited', message: 'it is still PROCESSING', errors: [], ambiguous: false })).toBe(
      '',
    );
  });

  it('names what is to be fixed', () => {
    const refused = { kind: 'apple' as const, message: 'no', status: 409, errors: [], ambiguous: false };
    expect(steps('partial', refused)).toMatch(/^Fix .+, then rehearse again\.$/);
  });
});
