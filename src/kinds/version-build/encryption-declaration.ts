import { own } from '../../core/json/own.ts';
import type { Reader } from '../../core/resource.ts';
import { textAttribute } from '../../core/resource.ts';
import { fields } from '../requests.ts';
import type { BuildRow } from './choice.ts';

/** What is linked to a build that uses encryption which export rules do not exempt. */
export interface DeclarationHave {
  buildId: string;
  /** Apple's word; `null`: no declaration is linked to the build. */
  state: string | null;
}

/** Whether Apple asks for a declaration of the build, once it has been answered as the manifest says. */
export function needsDeclaration(row: BuildRow, wanted: boolean | undefined): boolean {
  return (row.usesNonExemptEncryption ?? wanted) === true;
}

export async function linkedDeclaration(api: Reader, buildId: string): Promise<DeclarationHave> {
  const query = fields('appEncryptionDeclarations', ['appEncryptionDeclarationState']);
  const found = await api.one(`/v1/builds/${buildId}/appEncryptionDeclaration`, query);
  return { buildId, state: found ? (textAttribute(found.data, 'appEncryptionDeclarationState') ?? '') : null };
}

/** Apple's states of a declaration, in words that follow its name. */
const OBSTACLES: Readonly<Record<string, string>> = {
  CREATED: 'is CREATED: Apple has not begun with it, or waits for its documents',
  IN_REVIEW: 'is IN_REVIEW: Apple is still looking at it',
  REJECTED: 'is REJECTED: another one has to be made',
  INVALID: 'is INVALID: another one has to be made',
  EXPIRED: 'is EXPIRED: another one has to be made',
};

/** Why App Review does not take a build with this declaration; `undefined` where it does. */
export function declarationObstacle(state: string | null, number: string): string | undefined {
  if (state === 'APPROVED') return undefined;
  if (state === null) {
    return `build ${number} uses non-exempt encryption, and no encryption declaration is linked to it`;
  }
  const words =
    own(OBSTACLES, state) ?? `is ${state || 'in no known state'}, and App Review asks for one that is APPROVED`;
  return `the encryption declaration of build ${number} ${words}`;
}
