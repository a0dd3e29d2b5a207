import { deliveryState } from './asset-state.ts';
import { settled } from './builds.ts';
import { lacksDeclaration } from './encryption.ts';
import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry, entry, failWith, relationshipEntry } from '../protocol/errors.ts';
import { PREVIEWS, SCREENSHOTS } from './media-kinds.ts';
import { productGaps } from './product-readiness.ts';
import { missingScreenshots, unsettledMedia } from './media-seed.ts';
import { isFirstVersion, liveInfo, workingInfo } from './versions-of-app.ts';
import type { Context } from '../protocol/resource.ts';
import { unansweredQuestions } from './age-rating.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';
import { isDone } from './website-only.ts';

/** What is missing, and the path under which Apple tells it. */
type Gap = [path: string, error: ErrorEntry];
type Gaps = Record<string, ErrorEntry[]>;

/** All that keeps App Review from taking the version, by path. Nothing when it is ready. */
function readinessErrors(context: Context, version: Doc): Gaps {
  const app = context.store.get('apps', version.parent ?? '');
  const info = workingInfo(context.store, version.parent ?? '') ?? liveInfo(context.store, version.parent ?? '');
  const gaps = [
    ...versionGaps(context, version),
    ...buildGaps(context, version),
    ...reviewGaps(context, version),
    ...(info ? infoGaps(context, version, info) : []),
    ...(app ? appGaps(context, app) : []),
  ];
  const byPath: Gaps = {};
  for (const [path, error] of gaps) (byPath[path] ??= []).push(error);
  return byPath;
}

/** Likewise for a version of an app or of a product. */
export function gapsOf(context: Context, version: Doc): Gaps {
  return version.type === 'appStoreVersions' ? readinessErrors(context, version) : productGaps(context, version);
}

/** A version that can't be reviewed, with the reasons if there are any to tell. */
export function notReviewable({ type, id }: Doc, associatedErrors: Gaps = {}): ErrorEntry {
  const why = Object.keys(associatedErrors).length > 0;
  const detail = `This resource cannot be reviewed${why ? ', please check associated errors to see why' : ''}.`;
  return {
    ...entry(409, 'STATE_ERROR.ENTITY_STATE_INVALID', detail),
    title: `${type} with id '${id}' is not in valid state.`,
    ...(why ? { meta: { associatedErrors } } : {}),
  };
}

/** @throws ApiError with an entry for each version that has gaps */
export function refusedIn(versions: readonly Doc[], gapsIn: (version: Doc) => Gaps): void {
  const refused = versions.flatMap((version) => {
    const gaps = gapsIn(version);
    return Object.keys(gaps).length > 0 ? [notReviewable(version, gaps)] : [];
  });
  if (refused.length > 0) throw failWith(...refused);
}

function versionGaps(context: Context, version: Doc): Gap[] {
  const { store } = context;
  // Release notes are for updates: a first version can't even have them.
  const notes = isFirstVersion(store, version) ? [] : ['whatsNew'];
  const texts = ['description', 'keywords', 'supportUrl', ...notes];
  const localizations = store.children(version.id, 'appStoreVersionLocalizations');
  return [
    ...missing(version, ['copyright']),
    ...localizations.flatMap((localization) => missing(localization, texts)),
    ...missingScreenshots(context, version).map((type): Gap => [
      '/v1/appScreenshots/',
      {
        ...entry(
          409,
          `STATE_ERROR.SCREENSHOT_REQUIRED.${type}`,
          `A screenshot for one of the following types is required but was not provided: ${type}`,
        ),
        title: `App screenshot missing (${type}).`,
      },
    ]),
    // The code is Apple's, the words are not known.
    ...unsettledMedia(context, SCREENSHOTS, version).map((screenshot): Gap => [
      pathOf(screenshot),
      entry(409, 'STATE_ERROR.SCREENSHOT_UPLOADS_IN_PROGRESS', 'Screenshot uploads are still in progress.'),
    ]),
    // Neither is known, only that Apple waits for these too.
    ...unsettledMedia(context, PREVIEWS, version).map((preview): Gap => [
      pathOf(preview),
      entry(409, 'STATE_ERROR.PREVIEW_UPLOADS_IN_PROGRESS', 'App preview uploads are still in progress.'),
    ]),
  ];
}

function buildGaps(context: Context, version: Doc): Gap[] {
  const linked = context.store.get('builds', version.links['build'] ?? '');
  if (!linked) return [notFoundAt(version, 'build')];
  const build = settled(context, linked);
  // That an expired build is refused is known, the words are not.
  if (build.attributes['expired'] === true) {
    return [[pathOf(build), entry(409, 'STATE_ERROR', 'The build has expired and cannot be submitted.')]];
  }
  if (!lacksDeclaration(context.store, build)) return missing(build, ['usesNonExemptEncryption']);
  // Likewise.
  const detail = 'The build uses non-exempt encryption and has no app encryption declaration that is approved.';
  return [[pathOf(build), entry(409, 'STATE_ERROR', detail)]];
}

function reviewGaps(context: Context, version: Doc): Gap[] {
  const [detail] = context.store.children(version.id, 'appStoreReviewDetails');
  if (!detail) return [notFoundAt(version, 'appStoreReviewDetail')];
  const contact = ['contactFirstName', 'contactLastName', 'contactPhone', 'contactEmail'];
  const account = detail.attributes['demoAccountRequired'] === true ? ['demoAccountName', 'demoAccountPassword'] : [];
  const uploads = context.store.children(detail.id, 'appStoreReviewAttachments').flatMap((attachment): Gap[] => {
    const isThere = deliveryState(context, attachment) === 'COMPLETE';
    return isThere ? [] : [[pathOf(attachment), entry(409, 'STATE_ERROR', 'Attachment uploads still in progress.')]];
  });
  return [...missing(detail, [...contact, ...account]), ...uploads];
}

function infoGaps({ store }: Context, version: Doc, info: Doc): Gap[] {
  const policy = text(version, 'platform') === 'TV_OS' ? 'privacyPolicyText' : 'privacyPolicyUrl';
  const category = info.links['primaryCategory'] ?? null;
  const [rating] = store.children(info.id, 'ageRatingDeclarations');
  return [
    ...store.children(info.id, 'appInfoLocalizations').flatMap((doc) => missing(doc, ['name', policy])),
    ...(category === null ? [requiredAt(info, 'primaryCategory')] : []),
    ...(rating ? missing(rating, unansweredQuestions(rating)) : []),
  ];
}

function appGaps({ store }: Context, app: Doc): Gap[] {
  const gaps: Gap[] = missing(app, ['contentRightsDeclaration']);
  // A schedule without a price does not count (observed 2026-07).
  if (store.children(app.id, 'appPrices').length === 0) {
    const error = entry(
      409,
      'STATE_ERROR.APP_PRICING_REQUIRED',
      'App is not eligible for submission until pricing has been set.',
    );
    gaps.push(['/v2/appPrices/', { ...error, title: 'App is missing required pricing.' }]);
  }
  // That both are required is known (Apple's help), their code and words are not.
  if (store.children(app.id, 'appAvailabilities').length === 0) {
    const detail = 'App is not eligible for submission until availability has been set.';
    gaps.push(['/v2/appAvailabilities/', entry(409, 'STATE_ERROR.APP_AVAILABILITY_REQUIRED', detail)]);
  }
  if (!isDone(app, 'traderStatus')) {
    const detail = 'You must declare your trader status under the Digital Services Act before you can submit.';
    gaps.push([pathOf(app), entry(409, 'STATE_ERROR', detail)]);
  }
  if (!isDone(app, 'appPrivacy')) {
    const detail = "You must have published answers to your app's data usages.";
    const title = "Answers to what data your app collects and how it's used are needed.";
    gaps.push(['/v1/appDataUsages/', { ...entry(409, 'STATE_ERROR.APP_DATA_USAGES_REQUIRED', detail), title }]);
  }
  return gaps;
}

/** Apple's keys: most begin with the API's version, the app's does not (observed). */
function pathOf({ type, id }: Doc): string {
  return `${type === 'apps' ? '' : '/v1'}/${type}/${id}`;
}

function missing(doc: Doc, names: readonly string[]): Gap[] {
  return names
    .filter((name) => (doc.attributes[name] ?? '') === '')
    .map((name) => {
      const detail = `You must provide a value for the attribute '${name}' with this request`;
      return [pathOf(doc), attributeEntry('REQUIRED', name, detail)];
    });
}

function requiredAt(doc: Doc, name: string): Gap {
  const detail = `You must provide a value for the relationship '${name}' with this request`;
  return [pathOf(doc), relationshipEntry('REQUIRED', name, detail)];
}

function notFoundAt(doc: Doc, name: string): Gap {
  const detail = `The ${name} associated with ${doc.type} ${doc.id} was not found.`;
  return [pathOf(doc), relationshipEntry('INVALID', name, detail)];
}
