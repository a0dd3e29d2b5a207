import type { VersionTarget } from './target.ts';

export interface VersionHave {
  target: VersionTarget;
  /** No version of this platform has been released before. */
  first: boolean;
  /**
   * editable: takes changes, now or once it is created; withdrawable: App Review has it, and the manifest asks for more than
   * preparing it, so it may be taken back first; locked: Apple refuses changes.
   */
  access: 'editable' | 'withdrawable' | 'locked';
  /** App Review has a version of another platform, and with it the app information that all platforms share. */
  othersInReview: boolean;
}
