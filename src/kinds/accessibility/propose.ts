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
  const present = draft ?? published;
  const answers = present
    ? diffAttributes({ address, from }, want.answers, present.answers)
    : createAttributes({ address, from }, want.answers);
  const isDrafted = draft !== undefined || answers.length > 0;
  // On a product page that does not exist yet nothing can be published.
  const isTooEarly = !version.releasedPlatforms.includes(platformOf(family));
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
    proposal.operations.push(
      update(target, {
        attributes: { ...lost(draft, published, want.answers), ...(draft ? {} : want.answers), ...valuesOf(answers) },
      }),
    );
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

/** A new draft begins empty: answers that are published, and that nobody mentions, would be lost when it takes their place. */
function lost(draft: Declarations['draft'], published: Declarations['published'], want: Answers): Answers {
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
    ...(isChanged ? { after: [target.address] } : {}),
    evidence: { path: itself(target), attribute: STATE, is: ['PUBLISHED'] },
  };
}

/** iPads and watches come with iOS. */
function platformOf(family: string): string {
  return OWN_PLATFORMS[family] ?? 'IOS';
}

const OWN_PLATFORMS: Readonly<Record<string, string>> = { APPLE_TV: 'TV_OS', MAC: 'MAC_OS', VISION: 'VISION_OS' };
