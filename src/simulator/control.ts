import type { UploadedBuild } from './rules/build-seeds.ts';
import { uploadBuild } from './rules/build-seeds.ts';
import { buildNumbered, processBuild } from './rules/builds.ts';
import { moveVersion, release, versionsOf } from './rules/versions-of-app.ts';
import type { Context } from './protocol/resource.ts';
import { answer, approve, reject } from './rules/review-decisions.ts';
import { heldItems, holdingItem, isIn, namesOf, reviewedOf, submissionOf, versionOf } from './rules/review-items.ts';
import { placeInReview } from './rules/review-places.ts';
import { finishCanceling, startReview } from './rules/reviews.ts';
import { VERSION_STATES } from './rules/states.ts';
import type { Doc } from './store.ts';
import { text } from './store.ts';
import type { Website } from './rules/website-only.ts';
import { setWebsite } from './rules/website-only.ts';

/** What App Review, the website and the passing of time do in the real one. */
export interface Control {
  /** The version is approved and live: the one there before becomes REPLACED_WITH_NEW_VERSION, its appInfo likewise. */
  releaseVersion(appId: string, platform: string, versionString: string): void;
  /** The version is in `state` from now on, with the appInfo and the review submission that go with it. */
  setVersionState(appId: string, platform: string, versionString: string, state: string): void;
  /** App Review begins with what waits for it. */
  startReview(appId: string, platform: string): void;
  /**
   * App Review approves what is in review. A version goes on sale, or waits for its developer or its date, as its release type says.
   * @param items `version`, product ids and names of groups; default all that nothing was decided on
   */
  approveReview(appId: string, platform: string, items?: readonly string[]): void;
  /** App Review rejects what is in review, of a version its metadata only if so. @param items as above */
  rejectReview(appId: string, platform: string, what?: 'version' | 'metadata', items?: readonly string[]): void;
  /** Somebody answers App Review in the Resolution Center: all that was rejected waits again. */
  answerReview(appId: string, platform: string): void;
  /** Submissions that are being canceled are so no longer. */
  finishCanceling(appId: string, platform: string): void;
  /** A build is uploaded, for a version that need not be there yet. Default VALID. */
  uploadBuild(appId: string, build: UploadedBuild): void;
  /** The processing of an uploaded build ends in `state`, default VALID. */
  processBuild(appId: string, platform: string, versionString: string, build: string, state?: string): void;
  /** Somebody does on the website, or undoes, what can only be done there. */
  setWebsite(appId: string, website: Website): void;
}

/** What App Review has not looked at yet can be decided on although the submission was rejected for something else. */
function decidable(items: readonly string[] | undefined): string[] {
  return ['WAITING_FOR_REVIEW', 'IN_REVIEW', ...(items ? ['UNRESOLVED_ISSUES'] : [])];
}

/** @param changed is called after each change */
export function createControl(context: Context, changed: () => void): Control {
  const { store } = context;
  const find = (appId: string, platform: string, versionString: string): Doc => {
    const versions = versionsOf(store, appId, platform);
    const version = versions.find(({ attributes }) => attributes['versionString'] === versionString);
    if (!version) throw new Error(`app ${appId} has no version ${versionString} for ${platform}`);
    return version;
  };
  const inReview = (appId: string, platform: string, states: readonly string[], names: readonly string[] = []): Doc => {
    const found = store
      .children(appId, 'reviewSubmissions')
      .filter((submission) => text(submission, 'platform') === platform && isIn(submission, ...states))
      .filter((submission) => {
        const items = heldItems(store, submission).filter((item) => reviewedOf(store, item));
        return items.length > 0 && names.every((name) => items.some((item) => namesOf(store, item).includes(name)));
      });
    const withVersion = found.find((submission) => heldItems(store, submission).some((item) => versionOf(store, item)));
    const submission = withVersion ?? found[0];
    if (submission) return submission;
    const what = names.length > 0 ? ` with ${names.join(' and ')}` : '';
    throw new Error(`app ${appId} has no submission for ${platform}${what} that is ${states.join(' or ')}`);
  };
  const itemsIn = (submission: Doc, names: readonly string[] | undefined): Doc[] | undefined =>
    names && heldItems(store, submission).filter((item) => namesOf(store, item).some((name) => names.includes(name)));
  const putOnSale = (version: Doc): void => {
    const item = holdingItem(store, version);
    const submission = item && submissionOf(store, item);
    const isInReview = submission !== undefined && isIn(submission, 'WAITING_FOR_REVIEW', 'IN_REVIEW');
    // What went to App Review with it is approved with it.
    if (isInReview) approve(context, submission);
    if (text(version, 'appVersionState') !== 'READY_FOR_DISTRIBUTION') release(context, version);
    if (!isInReview) placeInReview(context, version);
  };
  const appOf = (appId: string): Doc => {
    const app = store.get('apps', appId);
    if (!app) throw new Error(`there is no app ${appId}`);
    return app;
  };
  return {
    releaseVersion(appId, platform, versionString) {
      const version = find(appId, platform, versionString);
      putOnSale(version);
      changed();
    },
    setVersionState(appId, platform, versionString, state) {
      const version = find(appId, platform, versionString);
      if (!VERSION_STATES.some((known) => known === state)) throw new Error(`${state} is not a version state`);
      if (state === 'READY_FOR_DISTRIBUTION') putOnSale(version);
      else {
        moveVersion(store, version, state);
        placeInReview(context, version);
      }
      changed();
    },
    startReview(appId, platform) {
      startReview(context, inReview(appId, platform, ['WAITING_FOR_REVIEW']));
      changed();
    },
    approveReview(appId, platform, items) {
      const submission = inReview(appId, platform, decidable(items), items);
      approve(context, submission, itemsIn(submission, items));
      changed();
    },
    rejectReview(appId, platform, what = 'version', items) {
      const submission = inReview(appId, platform, decidable(items), items);
      reject(context, submission, what === 'metadata' ? 'METADATA_REJECTED' : 'REJECTED', itemsIn(submission, items));
      changed();
    },
    answerReview(appId, platform) {
      answer(context, inReview(appId, platform, ['UNRESOLVED_ISSUES']));
      changed();
    },
    finishCanceling(appId, platform) {
      for (const submission of store.children(appId, 'reviewSubmissions')) {
        if (submission.attributes['platform'] === platform && isIn(submission, 'CANCELING')) {
          finishCanceling(context, submission);
        }
      }
      changed();
    },
    uploadBuild(appId, build) {
      uploadBuild(context, appOf(appId), build);
      changed();
    },
    processBuild(appId, platform, versionString, build, state = 'VALID') {
      processBuild(context, buildNumbered(store, appId, platform, versionString, build), state);
      changed();
    },
    setWebsite(appId, website) {
      setWebsite(appOf(appId), website);
      changed();
    },
  };
}
