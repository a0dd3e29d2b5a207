import type { Problem } from '../../core/issue.ts';
import { quote } from '../quote.ts';
import { isDay } from './days.ts';
import type { Rule } from './rule.ts';
import { section } from './rule.ts';

const POINTER = '/release/earliestReleaseDate';
const ISO = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(:(\d{2})(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** A scheduled release, and only that, has a date: ISO 8601 with an offset, on the hour. */
export const releaseDate: Rule = ({ manifest, now }) => {
  const { releaseType, earliestReleaseDate: date } = section(manifest, 'release');
  if (date === undefined || date === null) {
    if (releaseType !== 'SCHEDULED') return [];
    const hint = 'add one, such as 2026-12-24T09:00:00+01:00';
    return [{ pointer: '/release/releaseType', message: 'SCHEDULED needs an earliestReleaseDate', hint }];
  }
  if (typeof date !== 'string' || date === '') return [];
  const problem = judge(date, now);
  if (problem) return [{ pointer: POINTER, ...problem }];
  if (releaseType === 'SCHEDULED') return [];
  const message = 'an earliestReleaseDate means something only with releaseType: SCHEDULED';
  return [{ pointer: POINTER, message, hint: 'set releaseType: SCHEDULED, or remove the date' }];
};

function judge(date: string, now: Date): Omit<Problem, 'pointer'> | undefined {
  const parts = ISO.exec(date);
  if (!parts || Number.isNaN(Date.parse(date)) || !isDay(date.slice(0, 10))) {
    const hint = 'write date, time and offset, such as 2026-12-24T09:00:00+01:00';
    return { message: `${quote(date)} is not a point in time`, hint };
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
  return { severity: 'warning', message: `${quote(date)} is past; Apple would release right after approval` };
}
