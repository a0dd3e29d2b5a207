import type { Problem } from '../core/issue.ts';
import { nearest } from '../core/text/nearest.ts';
import { pointerOf } from '../core/json/pointer.ts';
import { quote } from './quote.ts';
import { section } from './section.ts';

const SECTION = 'silence';

/** The names of the notices that a manifest silences, in order. */
export function silencedNotices(manifest: unknown): string[] {
  return Object.keys(section(manifest, SECTION)).sort();
}

/** What is left of the problems of a manifest once it has silenced some of them. */
export function unsilenced(problems: readonly Problem[], manifest: unknown): Problem[] {
  const names = silencedNotices(manifest);
  return problems.filter(({ name }) => name === undefined || !names.includes(name));
}

/** @param known the names of all notices that there may be; absent: names are not looked at */
export function silenceProblems(manifest: unknown, known: readonly string[] | undefined): Problem[] {
  return [...blankReasons(manifest), ...(known ? unknownNotices(manifest, known) : [])];
}

/** Whoever reads the file later has to know why. */
function blankReasons(manifest: unknown): Problem[] {
  return Object.entries(section(manifest, SECTION))
    .filter(([, reason]) => typeof reason === 'string' && reason !== '' && reason.trim() === '')
    .map(([name]) => {
      const hint = 'say why nobody needs to see the notice';
      return { pointer: pointerOf([SECTION, name]), message: 'the reason is blank', hint };
    });
}

/** Most likely slips. What Apple announced passes, and its notice with it, so that is no error. */
function unknownNotices(manifest: unknown, known: readonly string[]): Problem[] {
  return silencedNotices(manifest)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      const hint =
        meant === undefined
          ? 'remove it, if what it was about has passed'
          : `did you mean ${meant}? Otherwise remove it: what it was about has passed`;
      const message = `there is no notice ${quote(name)}`;
      return { pointer: pointerOf([SECTION, name]), at: 'key', severity: 'warning', message, hint };
    });
}
