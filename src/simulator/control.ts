import type { UploadedBuild } from './rules/build-seeds.ts';
import { uploadBuild } from './rules/build-seeds.ts';
import { buildNumbered, processBuild } from './rules/builds.ts';
import { moveVersion, release, versionsOf, workingVersion } from './rules/versions-of-app.ts';
import type { Context } from './protocol/resource.ts';
import {
  approve,
  finishCanceling,
  holdingItem,
  isIn,
  placeInReview,
  reject,
  startReview,
  submissionOf,
} from './rules/reviews.ts';
import { VERSION_STATES } from './rules/states.ts';
import type { Doc } from './store.ts';
import type { Website } from './rules/website-only.ts';
import { setWebsite } from './rules/website-only.ts';

/** What App Review, the website and the passing of time do in the real one. */
export interface Control {
  /** The version is approved and live: the one there before becomes REPLACED_WITH_NEW_VERSION, its appInfo likewise. */
  releaseVersion(appId: string, platform: string, versionString: string): void;
  /** The version is in `state` from now on, with the appInfo and the review submission that go with it. */
  setVersionState(appId: string, platform: string, versionString: string, state: string): void;
  /** App Review begins with the version that waits for it. */
  startReview(appId: string, platform: string): void;
  /** App Review approves the version. It goes on sale, or waits for its developer or its date, as its release type says. */
  approveReview(appId: string, platform: string): void;
  /** App Review rejects the version, or its metadata only. */
  rejectReview(appId: string, platform: string, what?: 'version' | 'metadata'): void;
  /** Submissions that are being canceled are so no longer. */
  finishCanceling(appId: string, platform: string): void;
  /** A build is uploaded, for a version that need not be there yet. Default VALID. */
  uploadBuild(appId: string, build: UploadedBuild): void;
  /** The processing of an uploaded build ends in `state`, default VALID. */
  processBuild(appId: string, platform: string, versionString: string, build: string, state?: string): void;
  /** Somebody does on the website, or undoes, what can only be done there. */
  setWebsite(appId: string, website: Website): void;
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
  const inReview = (appId: string, platform: string, ...states: string[]): Doc => {
    const version = workingVersion(store, appId, platform);
    const item = version && holdingItem(store, version);
    const submission = item && submissionOf(store, item);
    if (submission && isIn(submission, ...states)) return submission;
    throw new Error(`app ${appId} has no submission for ${platform} that is ${states.join(' or ')}`);
  };
  const appOf = (appId: string): Doc => {
    const app = store.get('apps', appId);
    if (!app) throw new Error(`there is no app ${appId}`);
    return app;
  };
  return {
    releaseVersion(appId, platform, versionString) {
      const version = find(appId, platform, versionString);
      release(context, version);
      placeInReview(context, version);
      changed();
    },
    setVersionState(appId, platform, versionString, state) {
      const version = find(appId, platform, versionString);
      if (!VERSION_STATES.some((known) => known === state)) throw new Error(`${state} is not a version state`);
      if (state === 'READY_FOR_DISTRIBUTION') release(context, version);
      else moveVersion(store, version, state);
      placeInReview(context, version);
      changed();
    },
    startReview(appId, platform) {
      startReview(context, inReview(appId, platform, 'WAITING_FOR_REVIEW'));
      changed();
    },
    approveReview(appId, platform) {
      approve(context, inReview(appId, platform, 'WAITING_FOR_REVIEW', 'IN_REVIEW'));
      changed();
    },
    rejectReview(appId, platform, what = 'version') {
      const submission = inReview(appId, platform, 'WAITING_FOR_REVIEW', 'IN_REVIEW');
      reject(context, submission, what === 'metadata' ? 'METADATA_REJECTED' : 'REJECTED');
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
