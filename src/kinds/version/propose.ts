import type { Blocked, Change } from '../../core/change.ts';
import type { Fields } from '../../core/diff.ts';
import { createAttributes, diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { AppHave } from '../app/kind.ts';
import { create, to, update } from '../requests.ts';
import { refusedCharacterNotes } from '../store-texts.ts';
import type { VersionHave } from './observe.ts';
import type { VersionRow, VersionTarget } from './target.ts';
import { plannedString } from './target.ts';
import { isSameVersion } from './version-string.ts';
import type { VersionWant } from './want.ts';
import { instantOf } from './want.ts';

const TARGET = { kind: 'version', address: 'version', type: 'appStoreVersions' } as const;

/** Writes to one version are not to overlap. */
const MUTEX = 'version';

const THING = { address: 'version', from: pointer };

export function proposeVersion(
  { prepareOnly: _prepareOnly, namesBuild: _namesBuild, ...fields }: VersionWant,
  { target, access }: VersionHave,
  { app }: { app: AppHave },
): Proposal {
  const spelling = plannedString(target);
  // The same number is the same version, whichever way it is spelled.
  const wanted = { ...fields, ...(fields.versionString === undefined ? {} : { versionString: spelling }) };
  if (target.kind === 'new') return noted(creation(wanted, target.source, app.platform), fields.versionString, target);
  if (target.kind === 'existing') return noted(change(wanted, target.version, access), fields.versionString, target);
  const proposal = emptyProposal();
  const isRefused = target.kind === 'refused';
  proposal.blocked.push({
    address: 'version',
    field: 'versionString',
    reason: isRefused ? target.reason : 'the app has no version on this platform; name one in version.versionString',
    from: isRefused ? '/version/versionString' : '/release',
  });
  return proposal;
}

/** Says how Apple spells the version where the manifest spells it otherwise, and which characters it may refuse. */
function noted(proposal: Proposal, written: string | undefined, target: VersionTarget): Proposal {
  const spelling = plannedString(target);
  proposal.notes.push(...refusedCharacterNotes(proposal.changes));
  if (written === undefined || spelling === undefined || written === spelling) return proposal;
  const message =
    target.kind === 'existing' && target.renameTo === undefined
      ? `App Store Connect has this version as ${spelling}; ${written} is the same number`
      : `Apple spells ${written} without leading zeros: ${spelling}`;
  return { ...proposal, notes: [...proposal.notes, { address: 'version', message }] };
}

function creation(fields: Fields, source: VersionRow | undefined, platform: string): Proposal {
  const proposal = emptyProposal();
  proposal.changes = createAttributes(THING, fields);
  if (fields['copyright'] === null && (source?.copyright ?? null) !== null) {
    // A new version begins with the copyright of the one before: that it is to be empty has to be said.
    proposal.changes.push({ address: 'version', field: 'copyright', after: null, from: pointer('copyright') });
  }
  const attributes = { platform, ...valuesOf(proposal.changes) };
  proposal.operations.push(create(TARGET, { attributes, relationships: { app: to('apps', 'app') } }, { mutex: MUTEX }));
  return proposal;
}

function change(fields: Fields, have: VersionRow, access: VersionHave['access']): Proposal {
  const proposal = emptyProposal();
  const changes = diffAttributes(THING, fields, {
    versionString: have.versionString,
    copyright: have.copyright,
    releaseType: have.releaseType,
    earliestReleaseDate: instantOf(have.earliestReleaseDate),
  });
  if (changes.length === 0) return proposal;
  if (access === 'locked') {
    proposal.blocked = changes.map((item) => locked(item, have));
    return proposal;
  }
  const wanted = fields['versionString'];
  const newString = typeof wanted === 'string' && wanted !== have.versionString ? wanted : undefined;
  const gates = [{ name: 'rename-version', reason: `the draft ${have.versionString} becomes ${newString}` }];
  proposal.changes = changes;
  // Another spelling of its number makes no other version of it.
  const isRenamed = newString !== undefined && !isSameVersion(newString, have.versionString);
  const more = { mutex: MUTEX, ...(isRenamed ? { gates } : {}) };
  proposal.operations.push(update(TARGET, { attributes: valuesOf(changes) }, more));
  return proposal;
}

function locked({ address, field, from }: Change, { versionString, state }: VersionRow): Blocked {
  const reason = `version ${versionString} is ${state}, and Apple locks ${field} in that state`;
  return { address, field, reason, ...(from === undefined ? {} : { from }) };
}

function pointer(field: string): string {
  return field === 'versionString' || field === 'copyright' ? `/version/${field}` : `/release/${field}`;
}
