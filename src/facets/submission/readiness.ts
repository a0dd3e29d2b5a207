import type { Blocked } from '../../core/change.ts';
import type { Proposal } from '../../core/facet.ts';
import type { Requirement } from '../../core/status.ts';
import type { AgeRatingHave } from '../app-info/age-rating.ts';
import { AGE_QUESTIONS, unansweredQuestions } from '../app-info/age-rating-answers.ts';
import type { AppHave } from '../app/app.ts';
import type { AppInfoHave } from '../app-info/app-info.ts';
import type { BuildRow } from '../build/build-choice.ts';
import { chooseBuild } from '../build/build-choice.ts';
import type { BuildHave } from '../build/build-decision.ts';
import { declarationObstacle } from '../build/encryption-declaration.ts';
import type { LocalizationRows } from '../localizations.ts';
import type { ScreenshotsHave } from '../media/screenshots.ts';
import { screenshotsObstacle } from '../media/screenshots.ts';
import type { PricingHave } from '../pricing/pricing.ts';
import type { Outlook } from './requirements.ts';
import { outlookOf } from './requirements.ts';
import type { ReviewHave } from '../review/review-detail.ts';
import type { TerritoriesHave } from '../territories/territory-goals.ts';
import type { VersionHave } from '../version/version.ts';
import { encryptionPage } from '../website.ts';

/** What the facets observed of everything that App Review asks for. */
export interface Observed {
  app: AppHave;
  version: VersionHave;
  appInfo: AppInfoHave;
  ageRating: AgeRatingHave;
  appInfoLocalizations: LocalizationRows;
  versionLocalizations: LocalizationRows;
  screenshots: ScreenshotsHave;
  build: BuildHave;
  reviewDetail: ReviewHave;
  pricing: PricingHave;
  territories: TerritoriesHave;
}

/** What App Review would refuse the version for, once the plan is done: all of it, not the first thing only. */
export function missingForReview(seen: Observed, rest: Proposal, platform: string): Blocked[] {
  return (
    requirements(seen, rest, platform)
      .filter(({ state }) => state === 'missing')
      // What is blocked for a reason of its own is told once.
      .filter(({ address }) => !rest.blocked.some((item) => item.address === address && address !== 'version'))
      .map(({ what, address, reason, mend }) => ({
        address,
        reason: reason ?? `App Review asks for ${what}, and it is missing`,
        mend,
      }))
  );
}

/** Everything that App Review asks for and that can be read, with what the plan leads to. */
export function requirements(seen: Observed, rest: Proposal, platform: string): Requirement[] {
  const outlook = outlookOf(rest);
  return [
    ...appRequirements(seen, outlook),
    ...infoTexts(seen, outlook, platform),
    ...versionTexts(seen, outlook),
    screenshotRequirement(seen),
    ...ageRequirements(seen, outlook),
    ...buildRequirements(seen, rest, outlook),
    ...reviewRequirements(seen, outlook),
    priceRequirement(seen, rest),
    territoryRequirement(seen, rest),
  ];
}

function appRequirements({ app, version: { target }, appInfo }: Observed, { judge }: Outlook): Requirement[] {
  const copyright =
    target.kind === 'existing'
      ? target.version.copyright
      : target.kind === 'new'
        ? (target.source?.copyright ?? null)
        : null;
  return [
    judge({ what: 'a copyright', address: 'version', field: 'copyright', have: copyright, mend: 'version.copyright' }),
    judge({
      what: 'the declaration of content rights',
      address: 'app',
      field: 'contentRightsDeclaration',
      have: app.contentRightsDeclaration,
      mend: 'app.contentRightsDeclaration',
    }),
    judge({
      what: 'a primary category',
      address: 'appInfo',
      field: 'primaryCategory',
      have: appInfo.categories.primaryCategory,
      mend: 'app.categories.primary',
    }),
  ];
}

/** Apple wants a privacy policy in every language of the app info: an address, on Apple TV the text. */
function infoTexts({ appInfoLocalizations: rows }: Observed, outlook: Outlook, platform: string): Requirement[] {
  const policy = platform === 'TV_OS' ? 'privacyPolicyText' : 'privacyPolicyUrl';
  return languages('appInfo', rows, outlook).flatMap((locale) => [
    text('appInfo', locale, 'name', rows, outlook),
    text('appInfo', locale, policy, rows, outlook),
  ]);
}

/** Every language of the version is complete, and release notes come with every version but the first. */
function versionTexts({ version, app, versionLocalizations: rows }: Observed, outlook: Outlook): Requirement[] {
  const fields = ['description', 'keywords', 'supportUrl', ...(version.first ? [] : ['whatsNew'])];
  const locales = languages('version', rows, outlook);
  const primary = outlook.value('app', 'primaryLocale', app.primaryLocale);
  const first = typeof primary === 'string' && !locales.includes(primary) ? [primary] : [];
  return [...first, ...locales].flatMap((locale) =>
    fields.map((field) => text('version', locale, field, rows, outlook)),
  );
}

function text(
  parent: 'appInfo' | 'version',
  locale: string,
  field: string,
  rows: LocalizationRows,
  { judge }: Outlook,
): Requirement {
  const address = `${parent}/localizations/${locale}`;
  const have = rows[locale]?.texts[field];
  return judge({ what: `${field} in ${locale}`, address, field, have, mend: `metadata.${locale}.${field}` });
}

/** The languages that there will be. */
function languages(parent: string, rows: LocalizationRows, { value, added }: Outlook): string[] {
  const known = [...Object.keys(rows), ...added(`${parent}/localizations/`)];
  return [...new Set(known)]
    .sort()
    .filter((locale) => value(`${parent}/localizations/${locale}`, 'locale', locale) !== null);
}

function ageRequirements({ ageRating: { answers } }: Observed, { value, judge }: Outlook): Requirement[] {
  const address = 'appInfo/ageRating';
  const open = unansweredQuestions(answers);
  // An answer may bring another question up, and `null` takes one back.
  const planned = Object.fromEntries(AGE_QUESTIONS.map((field) => [field, value(address, field, answers[field])]));
  const left = unansweredQuestions(answers, planned);
  const what = 'the answers on the age rating';
  if (left.length > 0) {
    const reason = `App Review asks for every answer on the age rating; ${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} missing`;
    return [{ what, state: 'missing', address, reason, mend: `ageRating.${left[0]}` }];
  }
  return [judge({ what, address, field: open[0] ?? '', have: open.length === 0 ? true : null, mend: 'ageRating' })];
}

function screenshotRequirement({ screenshots }: Observed): Requirement {
  const what = `screenshots in ${screenshots.locale}`;
  return unless(screenshotsObstacle(screenshots), { what, address: 'screenshots', mend: 'screenshots' });
}

/** A requirement that no plan brings: it is met unless something stands in the way. */
function unless(obstacle: string | undefined, requirement: Omit<Requirement, 'state' | 'reason'>): Requirement {
  return obstacle === undefined
    ? { ...requirement, state: 'ready' }
    : { ...requirement, state: 'missing', reason: obstacle };
}

function buildRequirements(seen: Observed, rest: Proposal, { value, judge }: Outlook): Requirement[] {
  const { build } = seen;
  const address = 'version/build';
  const mend = 'version.build';
  const attached = judge({ what: 'a build', address, field: 'build', have: build.linked?.number, mend });
  const number = value(address, 'build', build.linked?.number);
  const row = number === build.linked?.number ? build.linked : chosen(number, build);
  if (!row) return [attached];
  if (row.expired) return [{ ...attached, state: 'missing', reason: `build ${row.number} has expired` }];
  const encryption = judge({
    what: 'the answer on encryption',
    address: `builds/${row.number}`,
    field: 'usesNonExemptEncryption',
    have: row.usesNonExemptEncryption,
    mend: 'version.usesNonExemptEncryption',
  });
  const declaration = declarationRequirements(seen, row);
  // While Apple still processes the build, the answer may yet come out of its Info.plist.
  const processing = rest.operations.some(({ kind, facet }) => kind === 'wait' && facet === 'build');
  const answer: Requirement =
    processing && encryption.state === 'missing' ? { ...encryption, state: 'planned' } : encryption;
  return [attached, answer, ...declaration];
}

/** It was looked for where the build's answer, present or planned, asks for one. */
function declarationRequirements({ app, build: { declaration } }: Observed, { id, number }: BuildRow): Requirement[] {
  if (declaration?.buildId !== id) return [];
  const what = 'an approved encryption declaration';
  const requirement = { what, address: `builds/${number}`, mend: encryptionPage(app.id) };
  return [unless(declarationObstacle(declaration.state, number), requirement)];
}

function chosen(number: unknown, { builds }: BuildHave): BuildRow | undefined {
  // The number of a failed upload may be used again.
  const choice = typeof number === 'string' ? chooseBuild(number, builds) : undefined;
  return choice === undefined || choice.kind === 'missing' ? undefined : choice.build;
}

const CONTACT: Readonly<Record<string, string>> = {
  contactFirstName: 'first name',
  contactLastName: 'last name',
  contactEmail: 'e-mail address',
  contactPhone: 'phone number',
};

/** Whom App Review can ask, and how it signs in where that is needed. */
function reviewRequirements(
  { reviewDetail: { fields, password } }: Observed,
  { judge, value }: Outlook,
): Requirement[] {
  const address = 'review';
  const contact = Object.entries(CONTACT).map(([field, words]) =>
    judge({
      what: `the ${words} of a contact for App Review`,
      address,
      field,
      have: fields[field],
      mend: `review.contact.${field.charAt(7).toLowerCase()}${field.slice(8)}`,
    }),
  );
  if (value(address, 'demoAccountRequired', fields['demoAccountRequired']) !== true) return contact;
  const account = { what: 'a demo account', address, mend: 'review.demoAccount' };
  return [
    ...contact,
    judge({
      ...account,
      what: 'the name of a demo account',
      field: 'demoAccountName',
      have: fields['demoAccountName'],
    }),
    judge({
      ...account,
      what: 'the password of a demo account',
      field: 'demoAccountPassword',
      // Apple may not show it: with a name, what can't be read counts as given.
      have: password === 'none' && isBlank(fields['demoAccountName']) ? null : 'given',
    }),
  ];
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** An app without a price has a schedule all the same: only a price counts (observed 2026-09). */
function priceRequirement({ pricing }: Observed, rest: Proposal): Requirement {
  const what = { what: 'a price', address: 'pricing', mend: 'pricing.price' };
  if (pricing.schedule.rows.length > 0) return { ...what, state: 'ready' };
  const planned = rest.changes.some(({ address }) => address === 'pricing' || address.startsWith('pricing/'));
  return { ...what, state: planned ? 'planned' : 'missing' };
}

function territoryRequirement({ territories: { rows } }: Observed, rest: Proposal): Requirement {
  const what = { what: 'a territory in which the app is sold', address: 'territories', mend: 'territories.available' };
  const changes = new Map(rest.changes.map(({ address, field, after }) => [`${address} ${field}`, after]));
  const kept = Object.entries(rows).some(
    ([code, { available }]) => available && changes.get(`territories/${code} available`) !== false,
  );
  if (kept) return { ...what, state: 'ready' };
  const opened = rest.changes.some(({ address, after }) => address.startsWith('territories/') && after === true);
  return { ...what, state: opened ? 'planned' : 'missing' };
}
