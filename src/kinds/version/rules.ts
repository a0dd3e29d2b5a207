import type { Problem } from '../../core/issue.ts';
import type { ManifestPart, Rule, Wrong } from '../../core/kind.ts';
import { quote } from '../../manifest/quote.ts';
import { section } from '../../manifest/section.ts';
import { isDay } from '../days.ts';
import { textRules } from '../text-rules.ts';

const DATE = '/release/earliestReleaseDate';

const ISO = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(:(\d{2})(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** Apple puts the sign before the text by itself, so it would stand there twice. */
const copyright: Rule = ({ manifest }) => {
  const { copyright: text } = section(manifest, 'version');
  if (typeof text !== 'string' || !/^\s*(?:©|\(c\))/i.test(text)) return [];
  const message = 'Apple puts the © before the copyright by itself';
  return [{ pointer: '/version/copyright', severity: 'warning', message, hint: 'leave it out: 2026 Example Inc.' }];
};

/** A scheduled release, and only that, has a date: ISO 8601 with an offset, on the hour. */
const releaseDate: Rule = ({ manifest, now }) => {
  const { releaseType, earliestReleaseDate: date } = section(manifest, 'release');
  if (date === undefined || date === null) {
    if (releaseType !== 'SCHEDULED') return [];
    const hint = 'add one, such as 2026-12-24T09:00:00+01:00';
    return [{ pointer: '/release/releaseType', message: 'SCHEDULED needs an earliestReleaseDate', hint }];
  }
  if (typeof date !== 'string' || date === '') return [];
  const problem = dateProblem(date, now);
  if (problem) return [{ pointer: DATE, ...problem }];
  if (releaseType === 'SCHEDULED') return [];
  const message = 'an earliestReleaseDate means something only with releaseType: SCHEDULED';
  return [{ pointer: DATE, message, hint: 'set releaseType: SCHEDULED, or remove the date' }];
};

function dateProblem(date: string, now: Date): Omit<Problem, 'pointer'> | undefined {
  const parts = ISO.exec(date);
  if (!parts || Number.isNaN(Date.parse(date)) || !isDay(date.slice(0, 10))) {
    const hint = 'write date, time and offset, such as 2026-12-24T09:00:00+01:00';
    return { message: `${quote(date)} is not a valid date and time`, hint };
  }
  const [, , minutes, , seconds = '00'] = parts;
  // Apple releases on the hour: it takes no minutes (observed; fastlane and eas cut them off).
  if (minutes !== '00' || seconds !== '00') {
    return {
      message: `${quote(date)} is not on the hour`,
      hint: 'Apple releases at whole hours; set minutes and seconds to 00',
    };
  }
  if (Date.parse(date) > now.getTime()) return undefined;
  return { severity: 'warning', message: `${quote(date)} is in the past; Apple would release right after approval` };
}

function wrongForm(name: string, _pointer: string, shown: string): Wrong | undefined {
  if (name !== 'versionString') return undefined;
  return {
    message: `${shown} is not a version string`,
    hint: 'whole numbers with periods between them, such as "1.2.0"',
  };
}

export const versionManifest: ManifestPart = {
  rules: [
    ...textRules((manifest) => [
      { pointer: '/version/copyright', value: section(manifest, 'version')['copyright'], clearable: true },
    ]),
    copyright,
    releaseDate,
  ],
  wrongForm,
};
