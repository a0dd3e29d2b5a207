import type { Beside, RuleInput } from '../../src/core/kind.ts';
import { managedKinds, propose, wantsOf } from '../../src/core/propose.ts';
import type { Reader } from '../../src/core/resource.ts';
import { observe } from '../../src/engine/state/observe.ts';
import { describeAll } from '../../src/kinds/describe-all.ts';
import { kinds } from '../../src/kinds/index.ts';
import { validateManifest } from '../../src/manifest/validate-manifest.gen.js';

/** No files, and no secrets. */
export const BESIDE: Beside = { files: () => [], fingerprint: () => undefined };

/** Reads all that there is, writes it as a manifest, and says what is wrong with that, and what it would change. */
export async function describedAndPlanned(api: Reader, app: { bundleId: string; platform: string }) {
  const wants = wantsOf(kinds, { app }, BESIDE);
  const snapshot = await observe(kinds, { wants, api, listener: () => undefined, whole: true });
  const described = describeAll(kinds, snapshot, new Date()).manifest;
  const asked = wantsOf(kinds, described, BESIDE);
  const { changes, operations, blocked } = propose(kinds, asked, snapshot, []);
  // A want decides what is read, and which version is meant.
  const again = managedKinds(kinds, asked);
  const { have, book } = await observe(again, { wants: asked, api, listener: () => undefined });
  const later = propose(again, asked, { have, book }, []);
  return {
    described,
    invalid: validateManifest(described) ? [] : (validateManifest.errors ?? []),
    refused: refusedBy({ manifest: described, now: new Date() }),
    planned: { changes, operations, blocked },
    later: { changes: later.changes, operations: later.operations, blocked: later.blocked },
  };
}

function refusedBy(input: RuleInput) {
  const rules = kinds.flatMap(({ manifest }) => manifest?.rules ?? []);
  return rules.flatMap((rule) => rule(input)).filter(({ severity = 'error' }) => severity === 'error');
}

const NOTHING = { changes: [], operations: [], blocked: [] };

/** Nothing is wrong with it, now and when it is planned anew. */
export const RIGHT = { invalid: [], refused: [], planned: NOTHING, later: NOTHING };
