import type { Address } from '../../core/address.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { placesIn } from '../../core/contradictions.ts';
import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import type { AccessibilityPart } from '../manifest.gen.ts';
import { version } from '../version/kind.ts';
import type { Declarations } from './observe.ts';
import { addressOf, familyOf, observeDeclarations } from './observe.ts';
import { isOnSale, proposeDeclaration } from './propose.ts';
import type { DeclarationWant, Written } from './want.ts';
import { describeDeclaration, wantDeclaration } from './want.ts';

/** What the App Store says of the accessibility features that the app supports: one declaration for each family of devices. */
export const accessibility = collection({
  name: 'accessibility',
  topic: 'storefront',
  needs: { app, version },
  parents: {},
  manifest: {
    // Every window on a Mac can be made larger (Apple refuses the answer, observed 2026-08).
    unknownKey: (pointer, key) =>
      pointer === '/accessibility/MAC' && key === 'supportsLargerText'
        ? 'Apple does not ask about larger text on Macs; remove it here'
        : undefined,
  },
  members: ({ accessibility: section }: AccessibilityPart): Partial<Record<string, Written>> | undefined => section,
  part: (members): AccessibilityPart => ({ accessibility: members }),
  want: (written): DeclarationWant | undefined => wantDeclaration(written),
  shared: ({ answers, publish }, family) => placesIn(pointerOf(['accessibility', family]), { ...answers, publish }),
  // A family that is newer than the schema can't be asked for.
  describe: (have: Declarations, family) => (Object.hasOwn(FAMILIES, family) ? describeDeclaration(have) : undefined),
  observe: observeDeclarations,

  // What is published is never written: the address is the draft's.
  addresses: ({ draft }, family): [Address, string][] => (draft ? [[addressOf(family), draft.id]] : []),

  propose: (want, have, { key, observed }) => proposeDeclaration(want, have ?? {}, { family: key, ...observed }),
  keyOf: familyOf,

  // A draft is seen by nobody; what is published is on the product page at once, whatever becomes of the version.
  words: (_address, { key, want, observed }) => ({
    title: `accessibility on ${FAMILIES[key] ?? key}`,
    ...(want?.publish && isOnSale(key, observed.version)
      ? { effect: 'at once', shows: 'what the app supports of accessibility' }
      : { effect: 'unseen' }),
    family: { title: 'accessibility', member: key },
  }),

  errors: {
    accessibilityDeclarations: (attribute, address) =>
      address === undefined ? 'accessibility' : `accessibility/${familyOf(address)}/${attribute}`,
  },
});

/** Apple's device families as people call them. */
const FAMILIES: Readonly<Record<string, string>> = {
  IPHONE: 'iPhone',
  IPAD: 'iPad',
  APPLE_TV: 'Apple TV',
  APPLE_WATCH: 'Apple Watch',
  MAC: 'Mac',
  VISION: 'Apple Vision Pro',
};
