import { buildsOf } from './builds.ts';
import { appleDate } from '../clock.ts';
import type { Context } from '../protocol/resource.ts';
import { SPEC } from '../spec.gen.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

const TYPE = 'appEncryptionDeclarations';
/** The relation by which a build names its declaration. */
const LINK = 'appEncryptionDeclaration';

const DECLARATION_STATES = SPEC.appEncryptionDeclarations.attributes.appEncryptionDeclarationState.values;

/** Makes a declaration for an app, and links it to one of its builds. @throws Error when the state is none of Apple's words */
export function addDeclaration({ store, clock }: Context, app: Doc, build: Doc, state: string): void {
  if (!DECLARATION_STATES.some((known) => known === state)) {
    throw new Error(`${state} is not a declaration state: ${DECLARATION_STATES.join(', ')}`);
  }
  const declaration = store.add({
    type: TYPE,
    parent: app.id,
    attributes: {
      appDescription: 'Encrypts what it stores.',
      createdDate: appleDate(clock.now()),
      exempt: false,
      containsProprietaryCryptography: false,
      containsThirdPartyCryptography: true,
      availableOnFrenchStore: false,
      appEncryptionDeclarationState: state,
    },
  });
  build.links[LINK] = declaration.id;
}

export function buildsDeclaredBy(store: Store, declaration: Doc): Doc[] {
  return buildsOf(store, declaration.parent ?? '').filter((build) => build.links[LINK] === declaration.id);
}

/** Whether the build's own answer asks for a declaration that Apple has not approved. */
export function lacksDeclaration(store: Store, build: Doc): boolean {
  if (build.attributes['usesNonExemptEncryption'] !== true) return false;
  return text(store.get(TYPE, build.links[LINK] ?? ''), 'appEncryptionDeclarationState') !== 'APPROVED';
}
