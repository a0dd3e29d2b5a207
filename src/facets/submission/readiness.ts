import type { Blocked } from '../../core/change.ts';
import type { Proposal } from '../../core/facet.ts';
import type { Requirement } from '../../core/status.ts';
import { AGE_QUESTIONS, unansweredQuestions } from '../app-info/age-rating-answers.ts';
import type { BuildRow } from '../build/build-choice.ts';
import { chooseBuild } from '../build/build-choice.ts';
import type { BuildHave } from '../build/build-decision.ts';
import { declarationObstacle } from '../build/encryption-declaration.ts';
import { screenshotsObstacle } from '../media/screenshots-obstacle.ts';
import type { Observed } from './observed.ts';
import type { Outlook } from './requirements.ts';
import { outlookOf } from './requirements.ts';
import { infoTexts, versionTexts } from './text-requirements.ts';
import { encryptionPage } from '../website.ts';

/** What App Review would refuse the version for, once the plan is done: all of it, not the first thing only. */
export function missingForReview(seen: Observed, rest: Proposal, platform: string): Blocked[] {
  return (
    requirements(seen, rest, platform)
      .filter(({ state }) => state === 'missing')
      // What is blocked for a reason of its own is told once.
      .filter(({ address }) => !rest.blocked.some((item) => item.address === address && address !== 'version'))
      .map(({ what, address, reason, fix }) => ({
        address,
        reason: reason ?? `App Review asks for ${what}, and it is missing`,
        fix,
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
    screenshotRequirement(seen, rest, platform),
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
    judge({ what: 'a copyright', address: 'version', field: 'copyright', have: copyright, fix: 'version.copyright' }),
    judge({
      what: 'the declaration of content rights',
      address: 'app',
      field: 'contentRightsDeclaration',
      have: app.contentRightsDeclaration,
      fix: 'app.contentRightsDeclaration',
    }),
    judge({
      what: 'a primary category',
      address: 'appInfo',
      field: 'primaryCategory',
      have: appInfo.categories.primaryCategory,
      fix: 'app.categories.primary',
    }),
  ];
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
    return [{ what, state: 'missing', address, reason, fix: `ageRating.${left[0]}` }];
  }
  return [judge({ what, address, field: open[0] ?? '', have: open.length === 0 ? true : null, fix: 'ageRating' })];
}

function screenshotRequirement({ screenshots }: Observed, rest: Proposal, platform: string): Requirement {
  const what = `screenshots in ${screenshots.primaryLocale}`;
  return unless(screenshotsObstacle(screenshots, rest, platform), {
    what,
    address: 'screenshots',
    fix: 'screenshots',
  });
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
  const fix = 'version.build';
  const attached = judge({ what: 'a build', address, field: 'build', have: build.linked?.number, fix });
  const number = value(address, 'build', build.linked?.number);
  const row = number === build.linked?.number ? build.linked : chosen(number, build);
  if (!row) return [attached];
  if (row.expired) return [{ ...attached, state: 'missing', reason: `build ${row.number} has expired` }];
  const encryption = judge({
    what: 'the answer on encryption',
    address: `builds/${row.number}`,
    field: 'usesNonExemptEncryption',
    have: row.usesNonExemptEncryption,
    fix: 'version.usesNonExemptEncryption',
  });
  const declaration = declarationRequirements(seen, row);
  // While Apple still processes the build, the answer may yet come out of its Info.plist.
  const processing = rest.operations.some(({ action, kind }) => action === 'wait' && kind === 'build');
  const answer: Requirement =
    processing && encryption.state === 'missing' ? { ...encryption, state: 'planned' } : encryption;
  return [attached, answer, ...declaration];
}

/** It was looked for where the build's answer, present or planned, asks for one. */
function declarationRequirements({ app, build: { declaration } }: Observed, { id, number }: BuildRow): Requirement[] {
  if (declaration?.buildId !== id) return [];
  const what = 'an approved encryption declaration';
  const requirement = { what, address: `builds/${number}`, fix: encryptionPage(app.id) };
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
      fix: `review.contact.${field.charAt(7).toLowerCase()}${field.slice(8)}`,
    }),
  );
  if (value(address, 'demoAccountRequired', fields['demoAccountRequired']) !== true) return contact;
  const account = { what: 'a demo account', address, fix: 'review.demoAccount' };
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
  const what = { what: 'a price', address: 'pricing', fix: 'pricing.price' };
  if (pricing.schedule.rows.length > 0) return { ...what, state: 'ready' };
  const planned = rest.changes.some(({ address }) => address === 'pricing' || address.startsWith('pricing/'));
  return { ...what, state: planned ? 'planned' : 'missing' };
}

function territoryRequirement({ territories: { rows } }: Observed, rest: Proposal): Requirement {
  const what = { what: 'a territory in which the app is sold', address: 'territories', fix: 'territories.available' };
  const changes = new Map(rest.changes.map(({ address, field, after }) => [`${address} ${field}`, after]));
  const kept = Object.entries(rows).some(
    ([code, { available }]) => available && changes.get(`territories/${code} available`) !== false,
  );
  if (kept) return { ...what, state: 'ready' };
  const opened = rest.changes.some(({ address, after }) => address.startsWith('territories/') && after === true);
  return { ...what, state: opened ? 'planned' : 'missing' };
}
