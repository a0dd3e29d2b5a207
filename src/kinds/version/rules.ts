import type { Problem } from '../../core/issue.ts';
import type { ManifestPart, Rule, Wrong } from '../../core/kind.ts';
import { quote } from '../../manifest/quote.ts';
import { section } from '../../manifest/section.ts';
import { isDay } from '../days.ts';
import { ofSection, platformRule } from '../platform-rule.ts';
import { storeTextRule } from '../store-texts.ts';
import type { ManifestText } from '../text-rules.ts';
import { textRules } from '../text-rules.ts';

const DATE = '/release/earliestReleaseDate';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** Milliseconds. */
const HOUR = 3_600_000;

function copyrightIn(manifest: unknown): ManifestText[] {
  return [{ pointer: '/version/copyright', value: section(manifest, 'version')['copyright'], clearable: true }];
}

/** Apple puts the sign before the text by itself, so it would stand there twice. */
const copyright: Rule = ({ manifest }) => {
  const { copyright: text } = section(manifest, 'version');
  if (typeof text !== 'string' || !/^\s*(?:©|\(c\))/i.test(text)) return [];
  const message = 'Apple puts the © before the copyright by itself';
  return [{ pointer: '/version/copyright', severity: 'warning', message, hint: 'leave it out: 2026 Example Inc.' }];
};

/** A scheduled release, and only that, has a date: ISO 8601 with an offset, on a whole hour of UTC. */
const releaseDate: Rule = ({ manifest }) => {
  const { releaseType, earliestReleaseDate: date } = section(manifest, 'release');
  if (date === undefined || date === null) {
    if (releaseType !== 'SCHEDULED') return [];
    const hint = 'add one, such as 2026-12-24T09:00:00+01:00';
    return [{ pointer: '/release/releaseType', message: 'SCHEDULED needs an earliestReleaseDate', hint }];
  }
  if (typeof date !== 'string' || date === '') return [];
  const problem = dateProblem(date);
  if (problem) return [{ pointer: DATE, ...problem }];
  if (releaseType === 'SCHEDULED') return [];
  const message = 'an earliestReleaseDate has an effect only with releaseType: SCHEDULED';
  return [{ pointer: DATE, message, hint: 'set releaseType: SCHEDULED, or remove the date' }];
};

/** Before that date nothing happens by itself, and after it nothing is left to wait for. */
const pastReleaseDate: Rule = ({ manifest, now }) => {
  const { earliestReleaseDate: date } = section(manifest, 'release');
  if (typeof date !== 'string' || dateProblem(date) || Date.parse(date) > now.getTime()) return [];
  const message = `${quote(date)} is in the past; Apple would release right after approval`;
  return [{ pointer: DATE, severity: 'warning', message }];
};

function dateProblem(date: string): Omit<Problem, 'pointer'> | undefined {
  const parts = ISO.exec(date);
  if (!parts || Number.isNaN(Date.parse(date)) || !isDay(date.slice(0, 10))) {
    const hint = 'write date, time and offset, such as 2026-12-24T09:00:00+01:00';
    return { message: `${quote(date)} is not a valid date and time`, hint };
  }
  // Apple takes no minutes (observed; fastlane and eas cut them off), and counts the hours in UTC.
  if (Date.parse(date) % HOUR !== 0) {
    return {
      message: `${quote(date)} is not on the hour: it is ${clockTime(date)} in UTC, where Apple counts whole hours`,
      hint: `write ${hoursAround(date, parts[1] ?? 'Z').join(' or ')}`,
    };
  }
  return undefined;
}

/** As `03:30`, in UTC. */
function clockTime(date: string): string {
  const time = new Date(date).toISOString();
  return time.slice(11, time.endsWith(':00.000Z') ? 16 : 19);
}

/** The whole hours of UTC before and after, written with the offset that the date has. */
function hoursAround(date: string, zone: string): string[] {
  const [sign, hours, minutes] = [zone.slice(0, 1), zone.slice(1, 3), zone.slice(-2)];
  const ahead = zone === 'Z' ? 0 : (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  const before = Math.floor(Date.parse(date) / HOUR) * HOUR;
  return [before, before + HOUR].map((time) => new Date(time + ahead).toISOString().slice(0, 19) + zone);
}

function wrongForm(name: string, _pointer: string, shown: string): Wrong | undefined {
  if (name !== 'versionString') return undefined;
  return {
    message: `${shown} is not a version string`,
    hint: 'whole numbers with periods between them, such as "1.2.0"',
  };
}

export const versionManifest: ManifestPart = {
  choices: ['/version/versionString'],
  rules: [
    platformRule(ofSection('version')),
    platformRule(ofSection('release')),
    ...textRules(copyrightIn),
    storeTextRule(copyrightIn),
    copyright,
    releaseDate,
  ],
  calendarRules: [pastReleaseDate],
  wrongForm,
  otherNames: {
    app_version: 'version.versionString',
    automatic_release: 'release.releaseType',
    auto_release_date: 'release.earliestReleaseDate',
  },
};
