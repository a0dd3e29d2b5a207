import type { Context } from '../protocol/resource.ts';
import { holdingItem } from '../rules/review-items.ts';
import type { ProductKind } from '../rules/product-kinds.ts';
import { appIdOf, PRODUCT_KINDS } from '../rules/product-kinds.ts';
import { addVersion, versionsOf } from '../rules/product-versions.ts';
import { isSubmitted, needsSubmission, placeInReview, placeProduct } from '../rules/review-places.ts';
import { addLegacySubmission } from '../rules/reviews.ts';
import { isReleased } from '../rules/states.ts';
import { spawnWorkingInfo } from '../rules/versions-of-app.ts';
import { addInfo, infosFor } from '../seed.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/**
 * Adds what Apple makes by itself, where the seed leaves it out: app infos, an age rating without answers, what holds a version that is in
 * review.
 * @param nameOf an app, as the seed calls it
 */
export function complete(context: Context, nameOf: (app: Doc) => string): void {
  const { store } = context;
  for (const app of store.all('apps')) {
    const versions = store.children(app.id, 'appStoreVersions');
    if (store.children(app.id, 'appInfos').length === 0) {
      const seeds = versions.map((version) => ({
        versionString: text(version, 'versionString'),
        state: text(version, 'appVersionState'),
        localizations: Object.fromEntries(
          store.children(version.id, 'appStoreVersionLocalizations').map((doc) => [text(doc, 'locale'), {}]),
        ),
      }));
      for (const info of infosFor(seeds, nameOf(app), text(app, 'primaryLocale'))) addInfo(context, app, info);
    }
    if (versions.some(({ attributes }) => !isReleased(attributes['appVersionState']))) spawnWorkingInfo(store, app.id);
    for (const version of versions) holdInReview(context, version);
  }
  for (const kind of PRODUCT_KINDS) completeProducts(context, kind);
  for (const info of store.all('appInfos')) {
    const isThere = store.children(info.id, 'ageRatingDeclarations').length > 0;
    if (!isThere) store.add({ type: 'ageRatingDeclarations', parent: info.id });
  }
  for (const agreement of store.all('endUserLicenseAgreements')) {
    agreement.lists ??= { territories: store.all('territories').map(({ id }) => id) };
  }
}

/** Whoever works on one version need not tell what the others say: where none of its texts is given, they are empty. */
export function completeTexts(store: Store, nameOf: (app: Doc) => string): void {
  for (const app of store.all('apps')) {
    const locale = text(app, 'primaryLocale');
    const silent = (type: string, localizations: string): Doc[] =>
      store.children(app.id, type).filter(({ id }) => store.children(id, localizations).length === 0);
    for (const { id } of silent('appStoreVersions', 'appStoreVersionLocalizations')) {
      store.add({ type: 'appStoreVersionLocalizations', parent: id, attributes: { locale } });
    }
    for (const { id } of silent('appInfos', 'appInfoLocalizations')) {
      store.add({ type: 'appInfoLocalizations', parent: id, attributes: { locale, name: nameOf(app) } });
    }
  }
}

/** A product has a version, and one that is in review lies in a submission: on the platform of the app's first version where none is said. */
function completeProducts(context: Context, kind: ProductKind): void {
  const { store } = context;
  for (const product of store.all(kind.products)) {
    if (versionsOf(store, kind, product).length === 0) addVersion(store, kind, product);
    const appId = appIdOf(store, product);
    const platform = text(store.children(appId, 'appStoreVersions')[0], 'platform');
    for (const version of versionsOf(store, kind, product)) placeProduct(context, appId, version, platform);
  }
}

function holdInReview(context: Context, version: Doc): void {
  const { store } = context;
  const isHeld = holdingItem(store, version) !== undefined;
  const isNamed = store.all('reviewSubmissionItems').some((item) => item.links['appStoreVersion'] === version.id);
  if (needsSubmission(version) ? !isHeld : !isNamed) placeInReview(context, version);
  if (isSubmitted(version)) addLegacySubmission(store, version);
}
