import type { Address } from '../../core/address.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { version } from '../version/kind.ts';
import { nameableVersion } from '../version/target.ts';
import { PASSWORD_POINTER, pointerOf } from './fields.ts';
import { findAttachments } from './attachment-files.ts';
import { reviewLeftOut } from './left-out.ts';
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
  manifest: {
    rules,
    secrets: { [PASSWORD_POINTER]: 'the password of the demo account' },
    files: findAttachments,
    otherNames: {
      app_review_information: 'review',
      review_information: 'review',
      app_review_attachment_file: 'review.attachments',
      phone_number: 'review.contact.phone',
      email_address: 'review.contact.email',
      demo_user: 'review.demoAccount.name',
      demo_username: 'review.demoAccount.name',
      demo_account_name: 'review.demoAccount.name',
      demo_password: 'review.demoAccount.password',
      demo_account_password: 'review.demoAccount.password',
      demo_required: 'review.demoAccount.required',
      demo_account_required: 'review.demoAccount.required',
    },
  },
  gates: { 'delete-attachments': { opens: 'removes attachments for App Review' } },
  want: wantReview,
  describe: (have: ReviewHave, { version: { target } }) => (nameableVersion(target) ? describeReview(have) : undefined),
  leftOut: (have, { version: { target } }) => (nameableVersion(target) ? reviewLeftOut(have) : []),
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
