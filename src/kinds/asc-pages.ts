import type { AppleError } from '../core/failure.ts';
import { isAboutAgreement } from '../core/failure.ts';

const SITE = 'https://appstoreconnect.apple.com';

/** The page on which agreements are signed, and a trader status is given. */
export const BUSINESS_PAGE = `${SITE}/business`;

/** Where people ask Apple for what no page of App Store Connect offers. */
export const SUPPORT_PAGE = 'https://developer.apple.com/contact/';

/** The page of an app's privacy answers. */
export function privacyPage(appId: string | undefined): string {
  return appId === undefined ? `${SITE}/apps` : `${SITE}/apps/${appId}/distribution/privacy`;
}

/** The page of an app's information. */
export function appInfoPage(appId: string): string {
  return `${SITE}/apps/${appId}/distribution/info`;
}

/** The page at whose end stand the app's encryption declarations. */
export function encryptionPage(appId: string | undefined): string {
  return appId === undefined ? `${SITE}/apps` : appInfoPage(appId);
}

/** The page of an app's price and of the territories in which it is sold. */
export function pricingPage(appId: string): string {
  return `${SITE}/apps/${appId}/distribution/pricing`;
}

/** The page of an app's in-app purchases. */
export function purchasePage(appId: string | undefined): string {
  return appId === undefined ? `${SITE}/apps` : `${SITE}/apps/${appId}/distribution/iaps`;
}

/** The page of an app's subscriptions. */
export function subscriptionsPage(appId: string | undefined): string {
  return appId === undefined ? `${SITE}/apps` : `${SITE}/apps/${appId}/distribution/subscriptions`;
}

/** The page of the version that is in preparation, where products are selected to go with it. */
function versionPage(appId: string | undefined): string {
  return appId === undefined ? `${SITE}/apps` : `${SITE}/apps/${appId}/distribution`;
}

/**
 * Apple's refusal of a product that has to go with an app version, on days when it takes none by its API (observed 2026; Apple's guide): the
 * rule is for each type, and so is the code.
 */
const FIRST_OF_TYPE = /FIRST_\w*MUST_BE_SUBMITTED_ON_VERSION/;

/**
 * Whether Apple may refuse this however a plan was made, and a person can do it on the website: what App Review has looked at may stay
 * locked (observed 2026-08), and the first product of a type may have to be selected there (observed 2026; Apple's guide).
 */
export function isForPerson({ code, title, detail = '' }: AppleError): boolean {
  return isLockedPicture(code, `${title} ${detail}`) || FIRST_OF_TYPE.test(code);
}

/**
 * The page where a person has to act, for what the API neither shows nor sets; `undefined` for every other error.
 * @param path of the request, which says of what an error speaks that names nothing
 */
export function pageOf(error: AppleError, appId: string | undefined, path = ''): string | undefined {
  const { code, detail = '', title, at = '' } = error;
  const words = `${title} ${detail}`;
  if (at.includes('/appDataUsages') || /data your app collects|app privacy/i.test(words)) return privacyPage(appId);
  if (at.includes('/appEncryptionDeclarations') || /encryption declaration/i.test(words)) return encryptionPage(appId);
  if (isLockedPicture(code, words))
    return /subscription/i.test(`${path} ${words}`) ? subscriptionsPage(appId) : purchasePage(appId);
  if (FIRST_OF_TYPE.test(code)) return `${versionPage(appId)} → In-App Purchases and Subscriptions`;
  if (isAboutAgreement(error)) return BUSINESS_PAGE;
  return /trader/i.test(words) ? BUSINESS_PAGE : undefined;
}

function isLockedPicture(code: string, words: string): boolean {
  return (
    code.endsWith('MEDIA_ASSET_DELETE_NOT_ALLOWED') ||
    (code.includes('UNMODIFIABLE') && /ReviewScreenshot/i.test(words))
  );
}
