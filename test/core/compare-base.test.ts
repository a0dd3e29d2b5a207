import { expect, test } from 'vitest';
import { comparedWithBase, withoutBase } from '../../src/core/compare-base.ts';
import type { Change } from '../../src/core/change.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Proposed } from '../../src/core/propose.ts';
import { emptyProposal } from '../../src/core/proposal.ts';
import { operation, plan as planWith } from '../render/samples.ts';

const REF = { ref: 'origin/main', commit: 'c0ffee' };

function proposed(part: Partial<Proposed>): Proposed {
  return { ...emptyProposal(), things: {}, consequences: [], ...part };
}

function origins(changes: Change[], atBase: Change[]): unknown[] {
  const { changes: compared } = comparedWithBase(planWith({ changes }), REF, proposed({ changes: atBase }));
  return compared.map(({ origin, base }) => (base ? [origin, base] : origin));
}

const at = (field: string, after: Change['after'], more: Partial<Change> = {}): Change => ({
  address: 'app',
  field,
  before: null,
  ...(after === undefined ? {} : { after }),
  ...more,
});

test('a change is pending only where the base makes the same of the same, from the same start', () => {
  expect(origins([at('name', 'A')], [at('name', 'A', { from: '/elsewhere', limit: 30 })])).toEqual(['pending']);
  expect(origins([at('name', 'A')], [at('name', 'B')])).toEqual([['new', { after: 'B' }]]);
  expect(origins([at('name', 'A')], [at('name', null)])).toEqual([['new', { after: null }]]);
  expect(origins([at('name', 'A')], [at('name', undefined)])).toEqual([['new', {}]]);
  expect(origins([at('name', 'A')], [at('name', 'A', { before: 'Other' })])).toEqual([['new', { after: 'A' }]]);
  expect(origins([at('name', 'A')], [at('name', 'A', { address: 'other' })])).toEqual(['new']);
  const until = { during: { start: '2098-01-01', end: '2098-02-01' } };
  expect(origins([at('price', '1', until)], [at('price', '1')])).toEqual(['new']);
  expect(origins([at('price', '1', until)], [at('price', '1', until)])).toEqual(['pending']);
});

test('files are the same wherever they lie beside the manifest', () => {
  const files = (path: string, md5: string) => ({ files: [{ fileName: 'a.png', fileSize: 1, md5, path }] });
  expect(origins([at('files', files('x/a.png', '1'))], [at('files', files('y/a.png', '1'))])).toEqual(['pending']);
  const other = files('x/a.png', '2');
  expect(origins([at('files', files('x/a.png', '1'))], [at('files', other)])).toEqual([['new', { after: other }]]);
});

test('what only the base asks for is withdrawn, and what it has besides is pending', () => {
  const withGate = (name: string, reason: string): Operation => ({
    ...operation('update', 'app'),
    gates: [{ name, reason }],
  });
  const plan = planWith({
    changes: [at('name', 'A')],
    operations: [operation('update', 'app'), operation('create', 'version')],
    blocked: [{ address: 'app', field: 'name', reason: 'locked' }],
    gates: [
      { name: 'one', open: true, reasons: [{ address: 'app', reason: 'why' }] },
      { name: 'two', open: false, reasons: [{ address: 'app', reason: 'why not' }] },
    ],
    consequences: [{ kind: 'k', text: 'submits 1.0', atOnce: true }],
  });
  const gone = at('subtitle', 'S', { address: 'info', from: '/line' });
  const compared = comparedWithBase(
    plan,
    REF,
    proposed({
      changes: [at('name', 'A'), gone],
      operations: [withGate('one', 'why'), withGate('two', 'another reason')],
      blocked: [{ address: 'app', field: 'name', reason: 'locked', from: '/line' }],
      consequences: [{ kind: 'k', text: 'submits 1.0' }],
      things: {
        info: { kind: 'i', title: 'information', effect: 'unseen' },
        app: { kind: 'a', title: 'app', effect: 'unseen' },
      },
    }),
  );
  const { from: _from, ...withdrawn } = gone;
  expect(compared).toEqual({
    ...REF,
    changes: [{ address: 'app', field: 'name', origin: 'pending' }],
    pending: {
      operations: ['update app'],
      blocked: [{ address: 'app', field: 'name', reason: 'locked' }],
      gates: [{ name: 'one', address: 'app', reason: 'why' }],
      consequences: [{ kind: 'k', text: 'submits 1.0' }],
    },
    withdrawn: [withdrawn],
    things: { info: { kind: 'i', title: 'information', effect: 'unseen' } },
  });
});

test('where nothing can be compared everything is new', () => {
  const { changes, problem, pending } = withoutBase(
    planWith({ changes: [at('name', 'A')] }),
    REF,
    'has no release.yml',
  );
  expect(changes).toEqual([{ address: 'app', field: 'name', origin: 'new' }]);
  expect(problem).toBe('has no release.yml');
  expect(Object.values(pending).flat()).toEqual([]);
});
