import { expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { staleness, withApproval } from '../../src/engine/saved-plan.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { gallery, PHONE } from '../support/gallery.ts';
import { BUNDLE } from '../support/scene.ts';
import { picture, shelf } from '../support/shelf.ts';

/** A draft whose gallery holds these pictures. */
function draftWith(names: string): AppSeed {
  const items = [...names].map((name) => {
    const { bytes, md5 } = shelf().put(`${name}.png`, picture(name));
    return { fileName: `${name}.png`, fileSize: bytes, sourceFileChecksum: md5 };
  });
  const media = { 'en-US': { [PHONE]: items } };
  return {
    bundleId: BUNDLE,
    name: 'Scene',
    versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media }],
  };
}

async function planFor(before: string, after: string): Promise<Plan> {
  const { plan, wanted } = await gallery({ seed: draftWith(before) });
  return plan(wanted(after));
}

const isOpen = ({ gates }: Plan) => gates.map(({ name, open }) => [name, open]);

test('pictures that stand beside their successors go without a word, where their replacement was approved', async () => {
  const approved = await planFor('abcd', 'vwxy');
  expect(approved.gates).toEqual([]);
  const now = await planFor('vwxyabcd', 'vwxy');
  expect(staleness({ ...approved, target: now.target }, now, kinds)).toBeUndefined();
  expect(isOpen(now)).toEqual([['delete-screenshots', false]]);
  expect(isOpen(withApproval(now, approved, kinds))).toEqual([['delete-screenshots', true]]);
});

test('a loss is not approved by a plan whose gates were taken out by hand', async () => {
  const saved = await planFor('abcdefgh', 'ab');
  expect(isOpen(saved)).toEqual([['delete-screenshots', false]]);
  const operations = saved.operations.map(({ gates: _gates, ...operation }) => operation);
  const forged = { ...saved, gates: [], operations };
  expect(isOpen(withApproval(saved, forged, kinds))).toEqual([['delete-screenshots', false]]);
  expect(isOpen(withApproval(saved, { ...forged, changes: [] }, kinds))).toEqual([['delete-screenshots', false]]);
});

test('nor by one that has a smaller change of the same gallery put beside it, or another kind of value', async () => {
  const saved = await planFor('abcdefgh', 'ab');
  const [change] = saved.changes;
  const forged = { ...saved, gates: [], operations: [] };
  const closed = [['delete-screenshots', false]];
  if (!change) throw new Error('no change');
  for (const other of [{ field: 'zz' }, { before: 'x' }, { after: { files: [] } }]) {
    const beside = { ...forged, changes: [...saved.changes, { ...change, ...other }] };
    expect(isOpen(withApproval(saved, beside, kinds))).toEqual(closed);
    expect(isOpen(withApproval(saved, { ...forged, changes: [{ ...change, ...other }] }, kinds))).toEqual(closed);
  }
});

test('nor is a gate that was reviewed closed', async () => {
  const approved = await planFor('abcd', 'vwxy');
  const now = await planFor('vwxyabcd', 'vwxy');
  expect(isOpen(withApproval(now, { ...approved, gates: now.gates }, kinds))).toEqual([['delete-screenshots', false]]);
});
