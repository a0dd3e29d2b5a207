import type { JsonObject } from '../../core/json/json.ts';
import type { Draft } from '../draft.ts';
import { put } from '../draft.ts';

/** Milliseconds. */
const HOUR = 3_600_000;

/** How an approved version goes on sale. */
export function importRelease(
  draft: Draft,
  { automaticRelease: automatic, phasedRelease: phased, ...others }: JsonObject,
  source: string,
): void {
  const what = `${source}.automaticRelease`;
  if (typeof automatic === 'boolean')
    put(draft, ['release', 'releaseType'], automatic ? 'AFTER_APPROVAL' : 'MANUAL', what);
  else if (typeof automatic === 'string') {
    // EAS cuts minutes off, too: Apple takes whole hours.
    const date = new Date(Math.floor(Date.parse(automatic) / HOUR) * HOUR);
    if (Number.isNaN(date.getTime())) draft.leftOut.push({ what, why: 'is neither true, nor false, nor a date' });
    else {
      put(draft, ['release', 'releaseType'], 'SCHEDULED', what);
      put(draft, ['release', 'earliestReleaseDate'], date.toISOString().replace('.000Z', 'Z'), what);
    }
  } else if (automatic !== undefined && automatic !== null)
    draft.leftOut.push({ what, why: 'is neither true, nor false, nor a date' });
  if (typeof phased === 'boolean')
    put(draft, ['release', 'phasedRelease'], phased ? 'ACTIVE' : 'OFF', `${source}.phasedRelease`);
  else if (phased !== undefined && phased !== null)
    draft.leftOut.push({ what: `${source}.phasedRelease`, why: 'is neither true nor false' });
  for (const key of Object.keys(others)) draft.leftOut.push({ what: `${source}.${key}`, why: 'has no counterpart' });
}
