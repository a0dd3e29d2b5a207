import { describe, expect, it } from 'vitest';
import { ref } from '../../src/core/address.ts';
import type { Failure } from '../../src/core/failure.ts';
import type { Operation, RequestOperation } from '../../src/core/operation.ts';
import type { OperationResult } from '../../src/core/result.ts';
import type { Progress } from '../../src/engine/schedule.ts';
import { graphOf, readiness as readinessOf } from '../../src/engine/schedule.ts';

function update(address: string, more: Partial<RequestOperation> = {}): Operation {
  return { action: 'update', kind: 'f', address, method: 'PATCH', path: ['/v1/x/', ref(address)], ...more };
}

const parent: Operation = { action: 'create', kind: 'p', address: 'p', method: 'POST', path: ['/v1/p'] };
const child = update('c', { after: ['p'] });
const book = new Map([
  ['c', '1'],
  ['d', '2'],
]);
const none = new Set<string>();

const readiness = (progress: Progress, known: typeof book, uncertain: ReadonlySet<string>) =>
  readinessOf(progress, graphOf(progress), { book: known, uncertain, free: 9 });

function names(operations: Operation[]): string[] {
  return operations.map(({ address }) => address);
}

describe('what may start', () => {
  it('is what waits for nothing', () => {
    const { ready } = readiness({ pending: [parent, child, update('d')], running: [], settled: [] }, book, none);
    expect(names(ready)).toEqual(['p', 'd']);
  });

  it('comes free when what it needs is done', () => {
    const settled: OperationResult[] = [{ operation: parent, status: 'adopted' }];
    expect(names(readiness({ pending: [child], running: [], settled }, book, none).ready)).toEqual(['c']);
  });

  it('never comes when what it needs failed, and says why', () => {
    const settled: OperationResult[] = [{ operation: parent, status: 'failed' }];
    const { ready, hopeless } = readiness({ pending: [child, update('d')], running: [], settled }, book, none);
    expect(names(ready)).toEqual(['d']);
    expect(hopeless).toEqual([{ operation: child, reason: 'needs p, which failed' }]);
  });

  it('does not come after what has to be done once more, although it was done', () => {
    const again = update('d');
    const last = update('c', { final: true });
    const settled: OperationResult[] = [{ operation: update('d'), status: 'done' }];
    expect(names(readiness({ pending: [again, last], running: [], settled }, book, none).ready)).toEqual(['d']);
    const done: OperationResult[] = [...settled, { operation: again, status: 'done' }];
    expect(names(readiness({ pending: [last], running: [], settled: done }, book, none).ready)).toEqual(['c']);
  });

  describe('after what Apple left to a person', () => {
    const manual: Failure = { kind: 'manual', message: 'No.', errors: [], ambiguous: false };
    const price = update('d', { public: true });
    const left = (failure = manual): OperationResult[] => [
      { operation: parent, status: 'failed', failure },
      { operation: child, status: 'skipped' },
    ];
    const after = (settled: OperationResult[], pending = [price]) =>
      readiness({ pending, running: [], settled }, book, none);

    it('is what only comes after it, and after what could not start without it', () => {
      expect(names(after(left()).ready)).toEqual(['d']);
    });

    it('is not what needs it', () => {
      const { ready, hopeless } = after(left(), [update('d', { public: true, after: ['c'] })]);
      expect({ ready, reasons: hopeless.map(({ reason }) => reason) }).toEqual({
        ready: [],
        reasons: ['needs c, which was not started'],
      });
    });

    it.each([
      ['was refused', left({ ...manual, kind: 'apple' })],
      ['was refused, too', [...left(), { operation: update('x'), status: 'failed' } satisfies OperationResult]],
      [
        'was not started for another reason',
        [...left(), { operation: update('x'), status: 'skipped' } satisfies OperationResult],
      ],
    ])('is nothing that comes after what %s', (_what, settled) => {
      expect(after(settled).ready).toEqual([]);
      expect(after(settled).hopeless).toHaveLength(1);
    });

    it('is what is final where it has nothing to do with it, and nothing else', () => {
      const final = (apart: string[]) => update('d', { final: true, apart });
      expect(names(after(left(), [final(['p', 'c'])]).ready)).toEqual(['d']);
      expect(after(left(), [final(['p'])]).hopeless).toHaveLength(1);
    });
  });

  it('takes one of a mutex at a time', () => {
    const mutex = { mutex: 'appInfo' };
    const running = [update('a', mutex)];
    expect(readiness({ pending: [update('c', mutex)], running, settled: [] }, book, none).ready).toEqual([]);
    const both = { pending: [update('c', mutex), update('d', mutex)], running: [], settled: [] };
    expect(names(readiness(both, book, none).ready)).toEqual(['c']);
  });

  it('leaves out kinds that have to be looked at again', () => {
    expect(readiness({ pending: [child], running: [], settled: [] }, book, new Set(['f'])).ready).toEqual([]);
  });

  it('gives up what refers to something App Store Connect does not show', () => {
    const { hopeless } = readiness({ pending: [update('gone')], running: [], settled: [] }, book, none);
    expect(hopeless[0]?.reason).toBe('App Store Connect does not show gone yet');
  });
});
