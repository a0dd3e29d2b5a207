import type { Plan } from '../../core/plan.ts';
import type { ApplyResult } from '../../core/result.ts';
import { bytesText, count, timeText } from '../../core/text/words.ts';
import { isSent, uploadedBytes } from './file-results.ts';

/** What was sent to a copy of App Store Connect. */
export interface Rehearsal {
  plan: Plan;
  requests: readonly { method: string; path: string }[];
  /** How the changes ended; `applied` only where the plan after them was empty. */
  outcome: ApplyResult['outcome'];
}

export interface RehearsalView {
  isGood: boolean;
  headline: string;
  /** Sentences. */
  facts: string[];
  /** Requests that change something, in their order; many of one sort in a row are one. */
  writes: { text: string; times: number }[];
}

/** Requests under way at once, and how long Apple takes for one: a tenth to half a second (observed). */
const AT_ONCE = 4;
const SECONDS = 0.3;

const STOPPED = 'The rehearsal stopped before its end, as the real apply would.';

const HEADLINES: Readonly<Record<Rehearsal['outcome'], string>> = {
  applied: 'The rehearsal did everything that the plan says, and after it the plan was empty.',
  differs: 'The rehearsal did everything that the plan says, but after it the plan was not empty.',
  waited: 'The rehearsal came to where an apply waits for Apple, and nothing goes on by itself here.',
  interrupted: 'The rehearsal was interrupted.',
  partial: STOPPED,
  stale: STOPPED,
  blocked: STOPPED,
};

/** What was rehearsed, in words. */
export function rehearsalView({ plan, requests, outcome }: Rehearsal): RehearsalView {
  const isGood = outcome === 'applied';
  const uploads = plan.operations.filter(isSent);
  const methods = [...new Set(requests.map(({ method }) => method))];
  const counted = methods.map((method) => `${requests.filter((one) => one.method === method).length} ${method}`);
  const seconds = Math.ceil((requests.length / AT_ONCE) * SECONDS);
  return {
    isGood,
    headline: HEADLINES[outcome],
    facts: [
      // How often an apply looks while it waits, or would have gone on, nothing here tells.
      ...(isGood
        ? [
            `An apply would send ${count(requests.length, 'request')} (${counted.join(', ')})${uploads.length > 0 ? `, and ${count(uploads.length, 'file')} of ${bytesText(uploadedBytes(uploads))} besides` : ''}.`,
            `With ${SECONDS} s for each answer it takes about ${timeText(Math.max(1, seconds))}, without the time that Apple needs for builds and files.`,
          ]
        : []),
      'Nothing was written to App Store Connect.',
    ],
    writes: runsOf(requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)),
  };
}

function runsOf(texts: readonly string[]): RehearsalView['writes'] {
  const runs: RehearsalView['writes'] = [];
  for (const text of texts) {
    const last = runs.at(-1);
    if (last?.text === text) last.times += 1;
    else runs.push({ text, times: 1 });
  }
  return runs;
}
