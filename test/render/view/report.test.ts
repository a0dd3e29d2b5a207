import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/core/operation.ts';
import type { ApplyResult, OperationResult } from '../../../src/core/result.ts';
import type { Effect, Things } from '../../../src/core/thing.ts';
import { reportView } from '../../../src/render/view/report.ts';
import { operation, plan } from '../samples.ts';

const COMMAND = { command: 'ascend apply', isSaved: false };

function view(results: OperationResult[], things: Things = {}, outcome: ApplyResult['outcome'] = 'partial') {
  return reportView({ outcome, results, leftover: [] }, plan({ things }), COMMAND);
}

function done(address: string, status: OperationResult['status'] = 'done'): OperationResult {
  return { operation: operation('update', address), status };
}

const thing = (effect: Effect, shows?: string) => ({
  ...{ kind: 'x', title: 'x', effect },
  ...(shows === undefined ? {} : { shows }),
});

describe('what customers see', () => {
  const things: Things = {
    price: thing('at once', 'prices'),
    offers: thing('at once', 'prices'),
    shop: thing('at once', 'where the app is sold'),
    text: thing('with the version'),
    notes: thing('unseen'),
    live: thing('at once', 'version 1.1.0'),
  };
  const said = (...results: OperationResult[]) =>
    view(results, things).assurance?.replace('Nothing was submitted for review. ', '');

  it.each<[string, OperationResult[], string]>([
    ['nothing', [done('price', 'skipped'), done('text', 'failed')], 'Nothing was written.'],
    ['what waits or is unseen', [done('text'), done('notes')], 'What customers see has not changed.'],
    [
      'what is in effect',
      [done('price'), done('text'), done('shop', 'adopted'), done('offers')],
      'In effect without a new version: prices, where the app is sold.',
    ],
    ['what may be in effect', [done('price', 'unknown')], 'Perhaps in effect, without a new version: prices.'],
    ['the version on sale', [done('live')], 'What customers see of version 1.1.0 has changed.'],
    [
      'both',
      [done('live', 'unknown'), done('price')],
      'What customers see of version 1.1.0 may have changed. In effect without a new version: prices.',
    ],
  ])('%s', (_what, results, text) => {
    expect(said(...results)).toBe(text);
  });

  it('is no promise where a thing is not known', () => {
    expect(view([done('other')]).assurance).toBe('Nothing was submitted for review.');
  });

  it('counts what turned up on the way', () => {
    const found = { other: thing('unseen') };
    const result: ApplyResult = { outcome: 'applied', results: [done('other')], leftover: [], things: found };
    expect(reportView(result, plan(), COMMAND).assurance).toContain('What customers see has not changed.');
  });
});

describe('a step that cannot be taken back', () => {
  const act = (address: string): Operation => ({
    action: 'act',
    kind: 'submission',
    address,
    method: 'PATCH',
    path: ['/v1/x'],
  });
  const said = (...statuses: OperationResult['status'][]) =>
    view(statuses.map((status, at) => ({ operation: act(`submission/${at}`), status }))).assurance ?? '';

  it('is the last action of its kind: what came before it only made room', () => {
    expect(said('done', 'skipped')).toContain('Nothing was submitted for review.');
    expect(said('done', 'done')).toContain('Version 1.1.0 was submitted for review.');
    expect(said('done', 'unknown')).toContain('Version 1.1.0 may have been submitted for review');
  });

  it('makes the next step a careful one where it reads back differently', () => {
    const steps = (kind: string) =>
      view([{ operation: { ...act('x'), kind }, status: 'done' }], {}, 'differs').nextSteps.flat();
    expect(steps('submission')[1]).toEqual({ text: 'ascend plan', copy: true });
    expect(steps('other')[1]).toEqual({ text: 'ascend apply', copy: true });
  });
});

it('says to fix what is impossible', () => {
  const [step = []] = view([done('x')], {}, 'blocked').nextSteps;
  expect(step.map(({ text }) => text).join('')).toBe(
    'Fix that, then run ascend apply again: what is done is not repeated.',
  );
});

describe('an apply of which Apple left something to a person', () => {
  const failure = { kind: 'manual' as const, message: 'No.', errors: [], ambiguous: false };
  const results: OperationResult[] = [done('text'), { ...done('picture', 'failed'), failure }];
  const shown = (outcome: ApplyResult['outcome'], more = {}) =>
    reportView({ outcome, results, leftover: [] }, plan({}), { ...COMMAND, ...more });
  const steps = (of: ReturnType<typeof shown>) => of.nextSteps.map((step) => step.map(({ text }) => text).join(''));

  it('says who has to go on, and how', () => {
    expect(shown('blocked').headline).toBe('A person has to go on: 1 of 2 operations done, 1 failed.');
    expect(steps(shown('blocked'))).toEqual([
      'Do by hand what Apple refused, on the page named above.',
      'Then run ascend apply again: what is done is not repeated.',
    ]);
  });

  it('needs a new digest where one was named', () => {
    expect(steps(shown('blocked', { isExpected: true }))[1]).toMatch(
      /^What is left is another plan: .* its own digest/,
    );
  });

  it('has stopped where something else failed, too', () => {
    expect(shown('partial').headline).toMatch(/^Apply stopped/);
  });
});
