import type { Outlook } from '../../core/outlook.ts';
import { metUnless } from '../../core/outlook.ts';
import type { Requirement } from '../../core/status.ts';
import type { AppHave } from '../app/kind.ts';
import { encryptionPage } from '../asc-pages.ts';
import type { BuildRow } from './choice.ts';
import { chooseBuild } from './choice.ts';
import { ADDRESS } from './decide.ts';
import { declarationObstacle } from './encryption-declaration.ts';
import type { BuildHave } from './observe.ts';
import { addressOf, PROCESSING } from './propose.ts';

/** A build that has not expired, its answer on encryption, and the declaration that the answer may ask for. */
export function buildRequirements(
  have: BuildHave,
  { app }: { app: AppHave },
  { value, judge, operations }: Outlook,
): Requirement[] {
  const present = have.linked?.number;
  const attached = judge({ what: 'a build', address: ADDRESS, field: 'build', have: present, fix: 'version.build' });
  const number = value(ADDRESS, 'build', present);
  const row = number === present ? have.linked : chosen(number, have);
  if (!row) return [attached];
  if (row.expired) return [{ ...attached, state: 'missing', reason: `build ${row.number} has expired` }];
  const encryption = judge({
    what: 'the answer on encryption',
    address: addressOf(row),
    field: 'usesNonExemptEncryption',
    have: row.usesNonExemptEncryption,
    fix: 'version.usesNonExemptEncryption',
  });
  // While Apple still processes the build, the answer may yet come out of its Info.plist.
  const isProcessing = operations.some(({ action, address }) => action === 'wait' && address === PROCESSING);
  const answer: Requirement =
    isProcessing && encryption.state === 'missing' ? { ...encryption, state: 'planned' } : encryption;
  return [attached, answer, ...declarationRequirements(have, row, app.id)];
}

/** It was looked for where the build's answer, present or planned, asks for one. */
function declarationRequirements({ declaration }: BuildHave, row: BuildRow, appId: string): Requirement[] {
  if (declaration?.buildId !== row.id) return [];
  const what = 'an approved encryption declaration';
  const requirement = { what, address: addressOf(row), fix: encryptionPage(appId) };
  return [metUnless(declarationObstacle(declaration.state, row.number), requirement)];
}

function chosen(number: unknown, { builds }: BuildHave): BuildRow | undefined {
  // The number of a failed upload may be used again.
  const choice = typeof number === 'string' ? chooseBuild(number, builds) : undefined;
  return choice === undefined || choice.kind === 'missing' ? undefined : choice.build;
}
