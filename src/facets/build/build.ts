import type { Address } from '../../core/address.ts';
import { ref } from '../../core/address.ts';
import type { Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Operation } from '../../core/operation.ts';
import type { Manifest } from '../../manifest/types.ts';
import type { AppHave } from '../app/app.ts';
import type { BuildRow } from './build-choice.ts';
import { chooseBuild } from './build-choice.ts';
import type { BuildDecision, BuildHave, BuildWant } from './build-decision.ts';
import { decideBuild, stringOf } from './build-decision.ts';
import { buildsOf, elsewhere, linkedBuild } from './build-reading.ts';
import { declarationObstacle, linkedDeclaration, needsDeclaration } from './encryption-declaration.ts';
import type { VersionHave } from '../version/version.ts';

const ADDRESS = 'version/build';
const PROCESSING = 'version/build/processing';

/** The build that is reviewed and sold as this version, and its answer on encryption. Builds are uploaded by other tools. */
export const build = defineFacet<Manifest, BuildWant, BuildHave, { app: AppHave; version: VersionHave }>({
  name: 'build',
  needs: ['app', 'version'],

  want: wantedBuild,

  async observe(api, manifest, { app, version }) {
    const { target } = version;
    const wanted = manifest.version?.build;
    const versionString = stringOf(target);
    const [linked, builds] = await Promise.all([
      target.kind === 'existing' ? linkedBuild(api, target.version.id) : null,
      typeof wanted === 'string' && versionString !== undefined
        ? buildsOf(api, app.id, versionString, manifest.app.platform)
        : [],
    ]);
    const lost = typeof wanted === 'string' && wanted !== 'latest' && chooseBuild(wanted, builds).kind === 'missing';
    const have: BuildHave = { linked, builds, elsewhere: lost ? await elsewhere(api, app.id, wanted) : [] };
    const { build: row = linked, step } = decideBuild(wantedBuild(manifest), have, version);
    const answer = manifest.version?.usesNonExemptEncryption;
    if (!row || step === 'detach' || !needsDeclaration(row, answer)) return have;
    return { ...have, declaration: await linkedDeclaration(api, row.id) };
  },

  addresses({ linked, builds }) {
    const ids = new Map<Address, string>();
    for (const row of [...builds, ...(linked ? [linked] : [])]) {
      // The number of a failed upload may be used again: the one that would be chosen goes by it.
      const choice = chooseBuild(row.number, builds);
      ids.set(addressOf(row), choice.kind === 'missing' ? row.id : choice.build.id);
    }
    return ids;
  },

  propose(want, have, { version }) {
    const proposal = emptyProposal();
    if (stringOf(version.target) === undefined) return proposal;
    const decision = decideBuild(want, have, version);
    proposal.notes.push(...decision.notes);
    if (decision.blocked) {
      proposal.blocked.push(decision.blocked);
      return proposal;
    }
    declareEncryption(proposal, want, have, decision);
    if (decision.step === 'attach' && decision.build) attach(proposal, have, decision.build, decision.wait === true);
    if (decision.step === 'detach' && have.linked) detach(proposal, have.linked);
    return proposal;
  },
});

/** What the manifest says of the version's build. */
function wantedBuild({ app: { platform }, version, release }: Manifest): BuildWant | undefined {
  if (version?.build === undefined && version?.usesNonExemptEncryption === undefined) return undefined;
  const { build: wanted, usesNonExemptEncryption } = version;
  return {
    platform,
    prepareOnly: (release?.goal ?? 'prepare') === 'prepare',
    ...(wanted === undefined ? {} : { build: wanted }),
    ...(usesNonExemptEncryption === undefined ? {} : { usesNonExemptEncryption }),
  };
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
  proposal.operations.push({
    // Sent again after a lost answer it would be refused although it has happened: looked up, not repeated.
    action: 'act',
    kind: 'build',
    address,
    method: 'PATCH',
    path: ['/v1/builds/', ref(address)],
    body: { data: { type: 'builds', id: ref(address), attributes: { usesNonExemptEncryption: after } } },
    evidence: { path: ['/v1/builds/', ref(address)], attribute: field, is: [after] },
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
      kind: 'build',
      address: PROCESSING,
      path: ['/v1/builds/', ref(address)],
      until: { attribute: 'processingState', is: ['VALID'], fails: ['INVALID', 'FAILED'] },
      seconds: 3600,
      // Apple reads the answer on encryption from Info.plist meanwhile.
      reveals: ['build'],
    });
  }
  proposal.changes.push({ ...changed(linked), after: row.number });
  proposal.operations.push({
    ...linking({ data: { type: 'builds', id: ref(address) } }),
    // The version has to have the build's string by then, and a build is refused until encryption is answered (reported).
    after: ['version', address, ...(wait ? [PROCESSING] : [])],
    // Right after a build becomes VALID Apple still refuses it for about half a minute (observed).
    patience: ['The specified pre-release build could not be added'],
  });
}

function detach(proposal: Proposal, linked: BuildRow): void {
  proposal.changes.push({ ...changed(linked), after: null });
  proposal.operations.push({
    ...linking({ data: null }),
    gates: [{ name: 'remove-build', reason: `build ${linked.number} is taken off the version` }],
  });
}

function changed(linked: BuildRow | null) {
  return { address: ADDRESS, field: 'build', before: linked?.number ?? null, from: '/version/build' };
}

function linking(body: { data: null } | { data: { type: string; id: { ref: string } } }) {
  return {
    action: 'update',
    kind: 'build',
    address: ADDRESS,
    method: 'PATCH',
    path: ['/v1/appStoreVersions/', ref('version'), '/relationships/build'],
    body,
    // Writes to one version are not to overlap.
    mutex: 'version',
  } satisfies Operation;
}

function addressOf({ number }: BuildRow): Address {
  return `builds/${number}`;
}
