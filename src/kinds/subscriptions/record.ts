/** A subscription as Apple has it, without what hangs below it. */
export interface SubscriptionRecord {
  id: string;
  /** Id of its group. */
  groupId: string;
  state: string;
  name: string;
  subscriptionPeriod: string | null;
  groupLevel: number | null;
  familySharable: boolean;
  reviewNote: string | null;
  /** Absent where Apple says nothing of it. */
  multiSeatStatus?: string;
  /** In alphabetical order; absent where Apple says nothing of it. */
  marketSettings?: string[];
}

export interface SubscriptionHave {
  /** Absent where the manifest names one that is not there yet. */
  record?: SubscriptionRecord;
  /** The reference name of its group: where it is, else where it is wanted. */
  group: string;
  /** It is to go to App Review, and Apple says that it lacks something: what that is has to be looked at. */
  incomplete: boolean;
}
