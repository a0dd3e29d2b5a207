/** An in-app purchase as Apple has it, without what hangs below it. */
export interface PurchaseRecord {
  id: string;
  state: string;
  inAppPurchaseType: string;
  name: string;
  familySharable: boolean;
  reviewNote: string | null;
}

export interface PurchaseHave {
  /** Absent where the manifest names a product that is not there yet. */
  record?: PurchaseRecord;
  /** It is to go to App Review, and Apple says that it lacks something: what that is has to be looked at. */
  incomplete: boolean;
}
