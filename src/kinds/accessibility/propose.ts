import { createAttributes, diffAttributes, valuesOf } from '../../core/diff.ts';
import type { RequestOperation } from '../../core/operation.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { create, itself, to, update } from '../requests.ts';
import type { VersionHave } from '../version/observe.ts';
import type { Declarations } from './observe.ts';
import { addressOf } from './observe.ts';
import type { Answers, DeclarationWant } from './want.ts';

const STATE = 'state';

/**
 * Brings the draft of one device family to what is wanted and, where that is asked for, publishes it. What is published can't be
 * changed: another draft takes its place.
 */
export function proposeDeclaration(
  want: DeclarationWant,
  { draft, published }: Declarations,
  { family, version }: { family: string; version: VersionHave },
): Proposal {
  const proposal = emptyProposal();
  const address = addressOf(family);
  const from = (field: string) => `/accessibility/${family}${field === STATE ? '/publish' : `/${field}`}`;
  // A new draft begins empty: one without an answer is as good as none.
  const begun = draft && Object.keys(draft.answers).length > 0 ? draft : undefined;
  const present = begun ?? published ?? draft;
  // A draft that takes the place of what is published would take the answers with it that it lacks.
  const wanted = begun && want.publish ? { ...lacking(begun, published, want.answers), ...want.answers } : want.answers;
  const answers = present
    ? diffAttributes({ address, from }, wanted, present.answers)
    : createAttributes({ address, from }, wanted);
  const isDrafted = begun !== undefined || answers.length > 0;
  const isTooEarly = !isOnSale(family, version);
  const publishes = want.publish && isDrafted && !isTooEarly;
  if (want.publish && isDrafted && isTooEarly) {
    const message = 'Apple publishes this once the app is on the App Store; apply again then';
    proposal.notes.push({ address, message });
  }
  if (want.publish && !isDrafted && !published) {
    const reason = 'nothing is answered for this device, so there is nothing to publish';
    proposal.blocked.push({ address, field: STATE, reason, from: from(STATE) });
  }
  if (answers.length === 0 && !publishes) return proposal;

  const target = { kind: 'accessibility', address, type: 'accessibilityDeclarations' } as const;
  if (!draft) {
    // Apple takes no answers with the creation, although its specification has them (observed 2026-08).
    const relationships = { app: to('apps', 'app') };
    proposal.operations.push(create(target, { attributes: { deviceFamily: family }, relationships }));
  }
  proposal.changes.push(...answers);
  if (answers.length > 0) {
    const kept = begun ? {} : { ...lacking(begun, published, wanted), ...wanted };
    const more = Object.keys(kept).length > 0 ? { recheck: [target.kind] } : {};
    proposal.operations.push(update(target, { attributes: { ...kept, ...valuesOf(answers) } }, more));
  }
  if (publishes) {
    proposal.changes.push({
      address,
      field: STATE,
      before: draft ? 'DRAFT' : null,
      after: 'PUBLISHED',
      from: from(STATE),
    });
    proposal.operations.push(publication(target, answers.length > 0));
  }
  return proposal;
}

/** What is published, and neither the draft nor the manifest speaks of. */
function lacking(draft: Declarations['draft'], published: Declarations['published'], want: Answers): Answers {
  const kept = { ...draft?.answers, ...want };
  return Object.fromEntries(Object.entries(published?.answers ?? {}).filter(([name]) => !(name in kept)));
}

/** It happens once, and shows in the state of the declaration. */
function publication(
  target: { kind: string; address: string; type: 'accessibilityDeclarations' },
  isChanged: boolean,
): RequestOperation {
  return {
    ...update(target, { attributes: { publish: true } }),
    action: 'act',
    // All of the draft is published, whoever wrote it.
    recheck: [target.kind],
    ...(isChanged ? { after: [target.address] } : {}),
    evidence: { path: itself(target), attribute: STATE, is: ['PUBLISHED'] },
  };
}

/** On a product page that does not exist yet nothing can be published. */
export function isOnSale(family: string, { releasedPlatforms }: VersionHave): boolean {
  return releasedPlatforms.includes(platformOf(family));
}

/** iPads and watches come with iOS. */
function platformOf(family: string): string {
  return OWN_PLATFORMS[family] ?? 'IOS';
}

const OWN_PLATFORMS: Readonly<Record<string, string>> = { APPLE_TV: 'TV_OS', MAC: 'MAC_OS', VISION: 'VISION_OS' };
