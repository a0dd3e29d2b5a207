import type { Address } from '../../core/address.ts';
import { kind } from '../../core/kind.ts';
import type { Outlook } from '../../core/outlook.ts';
import { own } from '../../core/json/own.ts';
import type { Target } from '../../core/plan.ts';
import type { Requirement } from '../../core/status.ts';
import { app } from '../app/kind.ts';
import type { VersionHave } from './observe.ts';
import { observeVersion } from './observe.ts';
import { RELEASE_DATE_NOTICES, releaseDateNotices } from './notices.ts';
import { outdatedVersion } from './outdated.ts';
import { proposeVersion } from './propose.ts';
import { versionManifest } from './rules.ts';
import { versionStanding } from './standings.ts';
import { isEditableVersion } from './states.ts';
import type { VersionTarget } from './target.ts';
import { createdTarget, filledVersion } from './target.ts';
import { describeVersion, versionLeftOut, wantVersion } from './want.ts';
import { versionWords } from './words.ts';

/** The version on the manifest's platform: its string, copyright and how it is released. */
export const version = kind({
  name: 'version',
  needs: { app },
  comesWith: [app],
  manifest: versionManifest,
  gates: { 'rename-version': { opens: 'gives an existing draft version another version string' } },
  want: wantVersion,
  describe: (have: VersionHave) => describeVersion(have.target),
  leftOut: ({ target }) => versionLeftOut(target),
  observe: observeVersion,
  created(have, _address, id) {
    const target = createdTarget(have.target, id);
    return target && { ...have, target };
  },
  addresses: ({ target }): [Address, string][] => (target.kind === 'existing' ? [['version', target.version.id]] : []),
  propose: proposeVersion,
  words: (_address, { have: { target } }) => versionWords(target),
  review: { locked: true, requirements: ({ target }, _observed, outlook) => [copyrightRequirement(target, outlook)] },
  errors: { appStoreVersions: (attribute) => own(KEYS, attribute) ?? `release/${attribute}` },
  isUnreleased: ({ releasedPlatforms }) => releasedPlatforms.length === 0,
  target: versionOf,
  outdated: outdatedVersion,
  standings: ({ have: { target } }) => [versionStanding(target)],
  notices: { names: RELEASE_DATE_NOTICES, find: releaseDateNotices },
  conditions: { 'version-in-preparation': { holds: ({ have: { target } }) => isInPreparation(target) } },
});

/** What Apple says of the version as a whole; anything else of it is about its release. */
const KEYS: Readonly<Record<string, string>> = {
  versionString: 'version/versionString',
  copyright: 'version/copyright',
  build: 'version/build',
  appStoreReviewDetail: 'review/contact',
  appStoreVersionPhasedRelease: 'release/phasedRelease',
};

function isInPreparation(target: VersionTarget): boolean {
  return target.kind === 'new' || (target.kind === 'existing' && isEditableVersion(target.version.state));
}

function copyrightRequirement(target: VersionTarget, { judge }: Outlook): Requirement {
  // A new version begins with the copyright of the one before.
  const have = filledVersion(target)?.copyright ?? null;
  return judge({ what: 'a copyright', address: 'version', field: 'copyright', have, fix: 'version.copyright' });
}

function versionOf({ target }: VersionHave): Partial<Target> {
  if (target.kind === 'new') return { version: { versionString: target.versionString, state: 'new' } };
  if (target.kind !== 'existing') return {};
  const { version: existing, renameTo } = target;
  const { versionString, state } = existing;
  return { version: { versionString, state, ...(renameTo === undefined ? {} : { becomes: renameTo }) } };
}
