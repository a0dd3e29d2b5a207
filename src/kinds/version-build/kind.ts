import type { Address } from '../../core/address.ts';
import type { ManifestPart, Wrong } from '../../core/kind.ts';
import { kind } from '../../core/kind.ts';
import { own } from '../../core/json/own.ts';
import type { ThingWords } from '../../core/thing.ts';
import { section } from '../../manifest/section.ts';
import { app } from '../app/kind.ts';
import { textRules } from '../text-rules.ts';
import { version } from '../version/kind.ts';
import type { VersionTarget } from '../version/target.ts';
import { nameableVersion } from '../version/target.ts';
import { versionEffect } from '../version/words.ts';
import { ARCHIVE_MEANT, ARCHIVE_WARNINGS, checkArchive } from './archive.ts';
import type { BuildRow } from './choice.ts';
import { chooseBuild } from './choice.ts';
import { ADDRESS, decideBuild } from './decide.ts';
import { buildLeftOut } from './left-out.ts';
import type { BuildHave } from './observe.ts';
import { observeBuild } from './observe.ts';
import { addressOf, NAME, PROCESSING, proposeBuild } from './propose.ts';
import { buildRequirements } from './review.ts';
import { buildStandings } from './standings.ts';
import { describeBuild, wantBuild } from './want.ts';

const ENCRYPTION = 'usesNonExemptEncryption';

/** What to say of what is no number of a build, and no archive. */
const FORMS: Readonly<Record<string, (shown: string) => Wrong>> = {
  build: (shown) => ({
    message: `${shown} is not a build number`,
    hint: 'write the number of the build in quotes, such as "42", or latest',
  }),
  ipa: (shown) => ({ message: `${shown} is no .ipa`, hint: ARCHIVE_MEANT }),
};

const manifestPart: ManifestPart = {
  choices: ['/version/build'],
  otherNames: {
    build_number: 'version.build',
    export_compliance_uses_encryption: 'version.usesNonExemptEncryption',
  },
  rules: textRules((manifest) => [
    { pointer: '/version/build', value: section(manifest, 'version')['build'], clearable: true },
  ]),

  files: checkArchive,
  warnings: ARCHIVE_WARNINGS,

  wrongForm: (name, _pointer, shown) => own(FORMS, name)?.(shown),
};

/** The build that is reviewed and sold as this version, and its answer on encryption. Builds are uploaded by other tools. */
export const versionBuild = kind({
  name: NAME,
  needs: { app, version },
  manifest: manifestPart,
  gates: { 'remove-build': { opens: 'takes the build off the version' } },
  want: wantBuild,

  describe(have: BuildHave, observed) {
    if (!have.linked || !nameableVersion(observed.version.target)) return undefined;
    return describeBuild(have.linked, isKept(have.linked, have, observed));
  },

  leftOut: (have, observed) =>
    have.linked && nameableVersion(observed.version.target) && !isKept(have.linked, have, observed)
      ? [buildLeftOut(have.linked)]
      : [],

  observe: observeBuild,
  addresses: idsOf,
  propose: proposeBuild,
  // Apple takes the answer once.
  consequences: ({ changes }) =>
    changes.some(({ field }) => field === ENCRYPTION) ? [{ text: `answers ${ENCRYPTION} for good` }] : [],
  words: (address, { observed }) => buildWords(address, observed.version.target),
  review: { locked: true, requirements: buildRequirements },
  errors: { builds: (attribute) => (attribute === ENCRYPTION ? `version/${ENCRYPTION}` : 'version/build') },
  standings: ({ want, have }) => buildStandings(want?.build, have),
});

/** Whether a manifest that names the build leaves it where it is: one that has expired since stays attached, and can't be asked for. */
function isKept(linked: BuildRow, have: BuildHave, observed: Parameters<typeof decideBuild>[2]): boolean {
  const { blocked, step } = decideBuild({ build: linked.number, prepareOnly: true }, have, observed);
  return !blocked && !step;
}

function idsOf({ linked, builds }: BuildHave): Map<Address, string> {
  const ids = new Map<Address, string>();
  for (const row of [...builds, ...(linked ? [linked] : [])]) {
    // The number of a failed upload may be used again: the one that would be chosen goes by it.
    const choice = chooseBuild(row.number, builds);
    ids.set(addressOf(row), choice.kind === 'missing' ? row.id : choice.build.id);
  }
  return ids;
}

function buildWords(address: Address, target: VersionTarget): ThingWords {
  if (address === ADDRESS) return { title: 'build', ...versionEffect(target) };
  if (address === PROCESSING) return { title: 'processing of the build', effect: 'with the version' };
  return { title: `build ${address.slice('builds/'.length)}`, effect: 'with the version' };
}
