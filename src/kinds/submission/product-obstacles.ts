import { SUPPORT_PAGE } from '../asc-pages.ts';
import { isUnderReview } from '../version/states.ts';
import type { Placed } from './placement.ts';
import { isOf, versionGoneFrom } from './review-submissions.ts';

/** What keeps a product from going to App Review, and what frees it. */
export interface Obstacle {
  reason: string;
  fix?: string;
}

/** Whether an app version goes that products may go with, and which; `taken back` where that itself has just left App Review. */
export interface Company {
  company: 'taken back' | 'goes' | 'none';
  /** Absent where it is new, too. */
  versionId?: string;
}

const WITHOUT_IT = 'submit: false goes on without it';

/** Why the version of a product can't be put into a submission of this platform now. Pure. */
export function obstacleOf(placed: Placed, platform: string, { company, versionId }: Company): Obstacle | undefined {
  const { item, place, submission } = placed;
  const { title, state } = item;
  if (submission && place !== 'reviewed' && !isOf(submission, platform)) {
    const where = `${title} lies in a submission of ${submission.platform ?? 'another platform'} that is ${submission.state}`;
    return { reason: `${where}, and a product lies in one submission only; send that one, or take it out there` };
  }
  const gone = place === 'unresolved' && submission ? versionGoneFrom(submission) : undefined;
  if (gone !== undefined && (company === 'none' || gone !== versionId)) {
    const left = `${title} was left in a submission that is ${submission?.state ?? ''} while its app version went on without it: Apple neither reviews it any more nor takes another version of it`;
    return { reason: `${left}. Only Apple Support can free it; ${WITHOUT_IT}`, fix: SUPPORT_PAGE };
  }
  if (place !== 'adrift') return undefined;
  if (isUnderReview(state)) {
    // After a cancellation it follows its submission minutes later (observed 2026-07).
    if (company === 'taken back') return undefined;
    const loose = `${title} is ${state}, and no open submission holds it`;
    return {
      reason: `${loose}. After a cancellation that passes within minutes: run this again then. Where it stays so, the app version went on without it and only Apple Support can free it; ${WITHOUT_IT}`,
      fix: SUPPORT_PAGE,
    };
  }
  if (state === 'READY_FOR_REVIEW') {
    return {
      reason: `${title} is ${state}, in a draft that App Store Connect does not show: somebody has begun to submit it on its own page; send it or remove it there`,
    };
  }
  return { reason: `${title} is ${state}, and whether Apple takes it in that state is not known; ${WITHOUT_IT}` };
}
