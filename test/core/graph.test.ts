import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ref } from '../../src/core/address.ts';
import { FailureError } from '../../src/core/failure.ts';
import { dependencies, precursors } from '../../src/core/graph.ts';
import { inOrder } from '../../src/core/in-order.ts';
import type { Operation, RequestOperation } from '../../src/core/operation.ts';
import { operationId } from '../../src/core/operation.ts';

function operation(
  action: RequestOperation['action'],
  address: string,
  more: Partial<RequestOperation> = {},
): Operation {
  return { action, kind: address, address, method: 'PATCH', path: ['/v1/things/'], ...more };
}

const create = operation('create', 'version', { body: { data: { app: ref('app') } }, reveals: ['texts'] });
const child = operation('create', 'set', { body: { data: { parent: ref('version') } } });
const text = operation('update', 'text', { kind: 'texts', path: ['/v1/texts/', ref('text')] });
const submit = operation('update', 'submission', { after: ['set', 'text'] });

describe('the order of operations', () => {
  it('puts what creates an address before what refers to it', () => {
    expect([...(dependencies([create, child]).needs.get('create set') ?? [])]).toEqual(['create version']);
  });

  it('puts what is final after everything that is not', () => {
    const last = operation('act', 'submission', { final: true });
    const later = operation('act', 'release', { final: true, after: ['submission'] });
    expect([...(dependencies([last, later, text, child]).needs.get('act submission') ?? [])]).toEqual([
      'update text',
      'create set',
    ]);
    expect(inOrder([later, last, text, child]).map(({ address }) => address)).toEqual([
      'text',
      'set',
      'submission',
      'release',
    ]);
  });

  it('puts what customers see at once after everything that can still fail, and before what is final', () => {
    const price = operation('replace', 'pricing', { public: true });
    const last = operation('act', 'submission', { final: true });
    expect(inOrder([last, price, text, child]).map(({ address }) => address)).toEqual([
      'text',
      'set',
      'pricing',
      'submission',
    ]);
    expect([...dependencies([last, price, text]).last]).toEqual(['replace pricing', 'act submission']);
  });

  it('keeps what has to succeed first apart from what only comes first', () => {
    const price = operation('replace', 'pricing', { public: true, after: ['text'] });
    const graph = dependencies([price, text, child]);
    expect([...(graph.needs.get('replace pricing') ?? [])]).toEqual(['update text']);
    expect(graph.follows.get('replace pricing')).toContain('create set');
    expect(new Set(precursors('replace pricing', graph).flatMap((ids) => [...ids]))).toEqual(
      new Set(['update text', 'create set']),
    );
  });

  it('lets what is final come after things that are apart from it without needing them', () => {
    const picture = operation('delete', 'products/tip/picture');
    const namesake = operation('delete', 'products/tips');
    const last = operation('act', 'submission', { final: true, apart: ['products/tip'] });
    const { needs, follows } = dependencies([last, picture, namesake]);
    expect([...(needs.get('act submission') ?? [])]).toEqual(['delete products/tips']);
    expect([...(follows.get('act submission') ?? [])]).toEqual(['delete products/tip/picture']);
    expect(inOrder([last, picture, namesake]).at(-1)).toBe(last);
  });

  it('lets what customers see at once come first where something else needs it', () => {
    const language = operation('update', 'app', { public: true });
    const removal = operation('delete', 'text', { after: ['app'] });
    const price = operation('replace', 'pricing', { public: true });
    expect(inOrder([price, removal, child, language]).map(({ address }) => address)).toEqual([
      'set',
      'app',
      'text',
      'pricing',
    ]);
  });

  it('puts what is locked after what unlocks it, and nothing else', () => {
    const unlock = operation('act', 'withdrawal', { kind: 'submission', unlocks: ['texts'] });
    expect(inOrder([text, child, unlock]).map(({ address }) => address)).toEqual(['set', 'withdrawal', 'text']);
  });

  it('puts an operation after those that Apple wants first', () => {
    expect([...(dependencies([text, child, submit]).needs.get('update submission') ?? [])]).toEqual([
      'create set',
      'update text',
    ]);
  });

  it('lets a kind wait for what makes it uncertain, without needing its success', () => {
    const { needs, waits } = dependencies([text, create]);
    expect([...(waits.get('update text') ?? [])]).toEqual(['create version']);
    expect([...(needs.get('update text') ?? [])]).toEqual([]);
  });

  it('is derived: any shuffle comes out in an order that satisfies every dependency', () => {
    const all = [create, child, text, submit];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const order = inOrder(shuffled).map(operationId);
        expect(order.indexOf('create version')).toBeLessThan(order.indexOf('create set'));
        expect(order.indexOf('create version')).toBeLessThan(order.indexOf('update text'));
        expect(order.at(-1)).toBe('update submission');
      }),
    );
  });

  it('keeps the order given where nothing speaks against it', () => {
    const free = ['c', 'a', 'b'].map((address) => operation('update', address));
    expect(inOrder(free)).toEqual(free);
  });

  it('names the members of a cycle', () => {
    const one = operation('update', 'one', { after: ['two'] });
    const two = operation('update', 'two', { after: ['one'] });
    expect(() => inOrder([one, two])).toThrow(FailureError);
    expect(() => inOrder([one, two])).toThrow(/update one, update two/);
  });

  it('refuses two operations of the same name', () => {
    expect(() => inOrder([text, text])).toThrow(/same name/);
  });
});
