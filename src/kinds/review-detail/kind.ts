import type { Address } from '../../core/address.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { version } from '../version/kind.ts';
import { nameableVersion } from '../version/target.ts';
import { PASSWORD_POINTER, pointerOf } from './fields.ts';
import { findAttachments } from './attachment-files.ts';
import type { ReviewHave } from './observe.ts';
import { observeReview, reviewAddresses } from './observe.ts';
import { proposeReview } from './propose.ts';
import { reviewRequirements } from './requirements.ts';
import { rules } from './rules.ts';
import { describeReview, wantReview } from './want.ts';

/** What App Review has to know: whom to ask, how to sign in, notes and files. Takes changes in every state of a version (Apple's help). */
export const reviewDetail = kind({
  name: 'reviewDetail',
  needs: { app, version },
  arrivesWith: [version],
  manifest: { rules, secrets: { [PASSWORD_POINTER]: 'the password of the demo account' }, files: findAttachments },
  gates: { 'delete-attachments': { opens: 'removes attachments for App Review' } },
  want: wantReview,
  describe: (have: ReviewHave, { version: { target } }) => (nameableVersion(target) ? describeReview(have) : undefined),
  observe: observeReview,
  addresses: reviewAddresses,
  propose: proposeReview,
  words: (address) => ({ title: titleOf(address), effect: 'unseen' }),
  review: { answers: true, requirements: (have, _observed, outlook) => reviewRequirements(have, outlook) },
  errors: {
    appStoreReviewDetails: (attribute) => pointerOf(attribute).slice(1),
    appStoreReviewAttachments: () => 'review/attachments',
  },
});

const ATTACHMENTS = 'review/attachments/';

function titleOf(address: Address): string {
  return address.startsWith(ATTACHMENTS) ? `attachment ${address.slice(ATTACHMENTS.length)}` : 'review details';
}
