import { describe, expect, it } from 'vitest';
import { ref } from '../../src/core/address.ts';
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
