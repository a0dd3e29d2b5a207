import { sep } from 'node:path';
import { quotePath } from '../quote.ts';
import type { Refusal } from './open.ts';

/** What files with secrets are called, and how a message says it. Small letters: what some disks take for one name is one here. */
const SECRETS: readonly { name: RegExp; shown: string; hint?: string }[] = [
  { name: /^authkey_/, shown: 'AuthKey_*' },
  { name: /^id_(?:rsa|dsa|ecdsa|ed25519)/, shown: 'id_rsa and the like' },
  { name: /^_netrc$/, shown: '_netrc' },
  { name: /\.key$/, shown: '*.key', hint: 'export a Keynote presentation as PDF; a key belongs to no release' },
  ...['p8', 'pem', 'der', 'p12', 'pfx', 'jks', 'keystore', 'bks', 'ppk', 'kdbx', 'env'].map(ending),
  ...['mobileprovision', 'provisionprofile', 'keychain', 'keychain-db'].map(ending),
];

function ending(name: string): { name: RegExp; shown: string } {
  return { name: new RegExp(String.raw`\.${name}$`), shown: `*.${name}` };
}

/**
 * Why a file is never read, or sent anywhere, for its name: hidden files and folders (`.git`, `.env`, `.ssh`, `.npmrc`) and keys hold
 * what is no text and no picture of a release, and who may change the manifest must not get at it.
 * @param path relative to the manifest's folder, without turns
 */
export function refusedName(path: string): Refusal | undefined {
  const names = path.split(/[\\/]/).flatMap((part) => (part === '' ? [] : [{ part, plain: plainName(part) }]));
  const last = names.length - 1;
  const hidden = names.findIndex(({ plain }) => plain.startsWith('.'));
  if (hidden >= 0) {
    const name = quotePath(names[hidden]?.part ?? '');
    const what = hidden === last ? 'is hidden' : `lies in the hidden folder ${name}`;
    return { problem: `${what}, and nothing hidden is ever read`, hint: MOVE };
  }
  const secret = SECRETS.find(({ name }) => name.test(names[last]?.plain ?? ''));
  if (!secret) return undefined;
  const problem = `is called like a file with secrets (${secret.shown}), and these are never read`;
  return { problem, hint: secret.hint ?? 'keys and certificates belong to no release' };
}

const MOVE = 'they often hold secrets; put what belongs to a release where no name begins with a dot';

/** The same for a file to which the named one is a link. @param real relative to the manifest's folder */
export function refusedTarget(real: string): Refusal | undefined {
  const refused = refusedName(real);
  return (
    refused && { ...refused, problem: `leads to ${quotePath(real.replaceAll(sep, '/'))}, which ${refused.problem}` }
  );
}

/** As disks compare names that ignore case, letters nobody sees (HFS+), or dots and blanks at the end (Windows). */
function plainName(name: string): string {
  return name
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/(?<=.)[. ]+$/, '');
}
