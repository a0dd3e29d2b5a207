import type { Address } from '../../core/address.ts';
import type { VersionHave } from '../version/observe.ts';
import type { ReviewItem } from './review-item.ts';
import type { SubmissionRow } from './review-submissions.ts';

/** What is known when it is decided what goes to App Review, and how. */
export interface Situation {
  version: VersionHave;
  /** Whether the manifest names the version: no other one is submitted. */
  isNamed: boolean;
  platform: string;
  /** Submissions that are not over; with products those of all platforms, which share them. */
  open: readonly SubmissionRow[];
  /** The versions of products that may go. */
  items: readonly ReviewItem[];
  /** Whether the plan writes something of the version that Apple locks during review. */
  changes: boolean;
  /** The items of which it writes something that Apple locks as long as they are in a submission. By address. */
  rewritten: ReadonlySet<Address>;
}
