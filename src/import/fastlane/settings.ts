import type { Json } from '../../core/json/json.ts';
import { own } from '../../core/json/own.ts';
import type { Draft } from '../draft.ts';
import { put } from '../draft.ts';
import { languageOf, NO_LANGUAGE } from '../languages.ts';
import type { ReviewTexts } from '../review.ts';
import type { RubyHash, RubySetting, RubyValue } from './ruby.ts';
import { NOT_PLAIN } from './ruby.ts';
import { NOT_RUN, reasonFor } from './without-counterpart.ts';

/** What a Deliverfile says beside the files, where it says it as a plain value. */
export interface Settings {
  /** Which are read elsewhere: version, paths, categories, and so on. */
  values: ReadonlyMap<string, string | boolean | number>;
  review: ReviewTexts;
}

/** Settings that other parts of the import read. */
const READ = new Set([
  ...['app_identifier', 'platform', 'app_version', 'build_number', 'copyright', 'metadata_path', 'screenshots_path'],
  ...['app_rating_config_path', 'app_review_attachment_file', 'app_previews_path', 'preview_frame_time_code'],
  ...['primary', 'secondary'].flatMap((side) => [
    `${side}_category`,
    `${side}_first_sub_category`,
    `${side}_second_sub_category`,
  ]),
]);

const TEXTS: Readonly<Record<string, string>> = {
  name: 'name',
  subtitle: 'subtitle',
  description: 'description',
  keywords: 'keywords',
  release_notes: 'whatsNew',
  promotional_text: 'promotionalText',
  support_url: 'supportUrl',
  marketing_url: 'marketingUrl',
  privacy_url: 'privacyPolicyUrl',
  apple_tv_privacy_policy: 'privacyPolicyText',
};

/** Reads the settings of one file, as if each were the last word on what it is about. @param file as it is shown */
export function importSettings(draft: Draft, settings: readonly RubySetting[], file: string): Settings {
  const values = new Map<string, string | boolean | number>();
  const review: ReviewTexts = {};
  for (const { name, value } of settings) {
    const what = `${file}: ${name}`;
    const field = own(TEXTS, name);
    const choice = own(CHOICES, name);
    if (value === NOT_PLAIN) draft.leftOut.push({ what, why: NOT_RUN });
    else if (value === null) continue;
    else if (READ.has(name) && (typeof value === 'string' || typeof value === 'number')) values.set(name, value);
    else if (field !== undefined && isHash(value)) importTexts(draft, field, value, what);
    else if (name === 'app_review_information' && isHash(value)) Object.assign(review, reviewTexts(draft, value, what));
    else if (name === 'submission_information' && isHash(value)) importDeclarations(draft, values, value, what);
    else if (choice && typeof value === choice.type) choice.take(draft, value, what);
    else
      draft.leftOut.push({ what, why: own(CHOICES, name) ? 'is not of the form that deliver takes' : reasonFor(name) });
  }
  return { values, review };
}

interface Choice {
  type: 'boolean' | 'number';
  take(draft: Draft, value: RubyValue, what: string): void;
}

/** Milliseconds. */
const HOUR = 3_600_000;

const CHOICES: Readonly<Record<string, Choice>> = {
  automatic_release: {
    type: 'boolean',
    take: (draft, value, what) =>
      put(draft, ['release', 'releaseType'], value === true ? 'AFTER_APPROVAL' : 'MANUAL', what),
  },
  auto_release_date: {
    type: 'number',
    take(draft, value, what) {
      // deliver cuts minutes off, too: Apple takes whole hours.
      const date = new Date(Math.floor(Number(value) / HOUR) * HOUR);
      if (Number.isNaN(date.getTime())) draft.leftOut.push({ what, why: 'is no time in milliseconds' });
      else {
        put(draft, ['release', 'releaseType'], 'SCHEDULED', what);
        put(draft, ['release', 'earliestReleaseDate'], date.toISOString().replace('.000Z', 'Z'), what);
      }
    },
  },
  phased_release: {
    type: 'boolean',
    take: (draft, value, what) => put(draft, ['release', 'phasedRelease'], value === true ? 'ACTIVE' : 'OFF', what),
  },
  submit_for_review: {
    type: 'boolean',
    take(draft, value, what) {
      if (value !== true) return;
      const why = 'is release.goal: submit, which is left to you, so that the first apply submits nothing';
      draft.leftOut.push({ what, why });
      draft.suggestions.set('release', ['goal: submit']);
    },
  },
};

function importTexts(draft: Draft, field: string, texts: RubyHash, what: string): void {
  for (const [name, given] of Object.entries(texts)) {
    const locale = languageOf(name);
    const text = Array.isArray(given) && field === 'keywords' ? wordsIn(given) : given;
    const place = `${what} (${name})`;
    if (locale === undefined) draft.leftOut.push({ what: place, why: NO_LANGUAGE });
    else if (typeof text === 'string' && text.trim() !== '') put(draft, ['metadata', locale, field], text, place);
    else if (isTexts(text)) put(draft, ['metadata', locale, field], text, place);
    else draft.leftOut.push({ what: place, why: text === NOT_PLAIN ? NOT_RUN : 'is no text, or an empty one' });
  }
}

function wordsIn(given: readonly RubyValue[]): RubyValue {
  return given.every((word) => typeof word === 'string') ? [...given] : NOT_PLAIN;
}

function isTexts(value: RubyValue): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string');
}

/** By the names that the option has, which the files of the same name have, too. */
export const REVIEW_FIELDS: Readonly<Record<string, keyof ReviewTexts>> = {
  first_name: 'firstName',
  last_name: 'lastName',
  email_address: 'email',
  phone_number: 'phone',
  notes: 'notes',
  demo_user: 'account',
  demo_password: 'password',
};

function reviewTexts(draft: Draft, given: RubyHash, what: string): ReviewTexts {
  const found: ReviewTexts = {};
  for (const [name, value] of Object.entries(given)) {
    const field = own(REVIEW_FIELDS, name);
    const place = `${what} (${name})`;
    if (field !== undefined && typeof value === 'string' && value.trim() !== '')
      found[field] = { value, source: place };
    else if (value !== '') draft.leftOut.push({ what: place, why: value === NOT_PLAIN ? NOT_RUN : reasonFor(name) });
  }
  return found;
}

const ENCRYPTION = 'export_compliance_uses_encryption';
const CONTENT = 'content_rights_contains_third_party_content';

function importDeclarations(
  draft: Draft,
  values: Map<string, string | boolean | number>,
  given: RubyHash,
  what: string,
): void {
  for (const [name, value] of Object.entries(given)) {
    const place = `${what} (${name})`;
    if (name === ENCRYPTION && typeof value === 'boolean') values.set(ENCRYPTION, value);
    else if (name === CONTENT && typeof value === 'boolean') {
      const answer: Json = value ? 'USES_THIRD_PARTY_CONTENT' : 'DOES_NOT_USE_THIRD_PARTY_CONTENT';
      put(draft, ['app', 'contentRightsDeclaration'], answer, place);
    } else draft.leftOut.push({ what: place, why: value === NOT_PLAIN ? NOT_RUN : reasonFor(name) });
  }
}

function isHash(value: RubyValue): value is RubyHash {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
