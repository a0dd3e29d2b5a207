import type { Address } from '../../core/address.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { AppHave } from '../app/kind.ts';
import type { Linkage } from '../requests.ts';
import { itself, relink, to, toId, update } from '../requests.ts';
import type { VersionHave } from '../version/observe.ts';
import { plannedString } from '../version/target.ts';
import type { BuildRow } from './choice.ts';
import type { BuildDecision } from './decide.ts';
import { ADDRESS, decideBuild } from './decide.ts';
import { declarationObstacle } from './encryption-declaration.ts';
import type { BuildHave } from './observe.ts';
import type { BuildWant } from './want.ts';

/** The name of the kind. */
export const NAME = 'versionBuild';

export const PROCESSING = `${ADDRESS}/processing`;

export function proposeBuild(
  want: BuildWant,
  have: BuildHave,
  observed: { app: AppHave; version: VersionHave },
): Proposal {
  const proposal = emptyProposal();
  if (plannedString(observed.version.target) === undefined) return proposal;
  const decision = decideBuild(want, have, observed);
  proposal.notes.push(...decision.notes);
  if (decision.blocked) {
    proposal.blocked.push(decision.blocked);
    return proposal;
  }
  declareEncryption(proposal, want, have, decision);
  if (decision.step === 'attach' && decision.build) attach(proposal, have, decision.build, decision.wait === true);
  if (decision.step === 'detach' && have.linked) detach(proposal, have.linked);
  return proposal;
}

/** Apple takes the answer once: it is given where there is none, and never changed. */
function declareEncryption(
  proposal: Proposal,
  want: BuildWant,
  { declaration }: BuildHave,
  { build: row, wait }: BuildDecision,
): void {
  const after = want.usesNonExemptEncryption;
  if (after === undefined) return;
  const from = '/version/usesNonExemptEncryption';
  if (!row) {
    const message = 'usesNonExemptEncryption belongs to a build: it is set once one is attached to the version';
    proposal.notes.push({ address: ADDRESS, message });
    return;
  }
  const address = addressOf(row);
  const field = 'usesNonExemptEncryption';
  const before = row.usesNonExemptEncryption;
  if (before === after) return;
  if (before !== null) {
    const reason = `build ${row.number} says usesNonExemptEncryption: ${before}, and Apple takes the answer once; only a new build can say otherwise`;
    proposal.blocked.push({ address, field, reason, from });
    return;
  }
  proposal.changes.push({ address, field, before, after, from });
  const target = { kind: NAME, address, type: 'builds' } as const;
  proposal.operations.push({
    ...update(target, { attributes: { [field]: after } }),
    // Sent again after a lost answer it would be refused although it has happened: looked up, not repeated.
    action: 'act',
    evidence: { path: itself(target), attribute: field, is: [after] },
    // Until then Apple may still find the answer in the build's Info.plist.
    ...(wait ? { after: [PROCESSING] } : {}),
  });
  // On its way to App Review, the lack of a declaration is an obstacle and not only worth knowing.
  if (after && want.prepareOnly && declarationObstacle(declaration?.state ?? null, row.number) !== undefined) {
    const message = `build ${row.number} needs an approved encryption declaration before review; it is made at appstoreconnect.apple.com`;
    proposal.notes.push({ address, message });
  }
}

function attach(proposal: Proposal, { linked }: BuildHave, row: BuildRow, wait: boolean): void {
  const address = addressOf(row);
  if (wait) {
    proposal.operations.push({
      action: 'wait',
      kind: NAME,
      address: PROCESSING,
      path: itself({ type: 'builds', address }),
      until: { attribute: 'processingState', is: ['VALID'], fails: ['INVALID', 'FAILED'] },
      seconds: 3600,
      // Apple reads the answer on encryption from Info.plist meanwhile.
      reveals: [NAME],
    });
  }
  proposal.changes.push({ ...changed(linked), after: row.number });
  proposal.operations.push(
    linking(to('builds', address), {
      // The version has to have the build's string by then, and a build is refused until encryption is answered (reported).
      after: ['version', address, ...(wait ? [PROCESSING] : [])],
      // Right after a build becomes VALID Apple still refuses it for about half a minute (observed).
      patience: ['The specified pre-release build could not be added'],
    }),
  );
}

function detach(proposal: Proposal, linked: BuildRow): void {
  proposal.changes.push({ ...changed(linked), after: null });
  const reason = `build ${linked.number} is removed from the version`;
  proposal.operations.push(linking(toId('builds', null), { gates: [{ name: 'remove-build', reason }] }));
}

function changed(linked: BuildRow | null) {
  return { address: ADDRESS, field: 'build', before: linked?.number ?? null, from: '/version/build' };
}

function linking(linkage: Linkage, more: Parameters<typeof update>[2]) {
  const target = { kind: NAME, address: ADDRESS, type: 'appStoreVersions' } as const;
  // Writes to one version are not to overlap.
  return relink(target, 'build', linkage, { at: 'version', mutex: 'version', ...more });
}

export function addressOf({ number }: BuildRow): Address {
  return `builds/${number}`;
}
