import type { Placed } from './placement.ts';
import type { SubmissionRow } from './review-submissions.ts';
import type { Submit } from './steps.ts';

/** One submission that is made, or a draft that is filled, and sent. */
export interface Basket {
  /** How the version gets into it; absent where products go without one. */
  version?: Submit;
  /** The draft that is used again. */
  draft?: SubmissionRow;
  /** The products that go. */
  members: Placed[];
  /** Submissions without the version that hold some of them: cancelled first. */
  cancel: SubmissionRow[];
  /** Submissions that Apple is still cancelling. */
  canceling: SubmissionRow[];
  /** Members that leave the draft to be changed, and come back to it. */
  takeOut: Placed[];
}
