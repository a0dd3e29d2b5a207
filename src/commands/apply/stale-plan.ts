import { divergencesOfPlans } from '../../core/divergence.ts';
import { FailureError } from '../../core/failure.ts';
import type { Course } from './apply-course.ts';
import type { Candidate, Refused } from './candidate.ts';
import { connect } from '../connection.ts';
import { planManifest } from '../plan/plan-manifest.ts';

/**
 * Shows what the manifest asks for by now beside what the saved plan wanted, where that is why it is stale. It takes a look at App Store
 * Connect; what keeps it from one doesn't make the plan less stale.
 */
export async function besideNow(refused: Refused, { saved, loaded }: Candidate, course: Course): Promise<Refused> {
  if (!refused.stale.asks || !saved) return refused;
  const { options, io, listener } = course;
  try {
    const connection = await connect(io);
    const { plan } = await planManifest(loaded, { connection, allow: options.allow, io, listener });
    const differences = divergencesOfPlans(saved, plan.changes);
    return { ...refused, stale: { ...refused.stale, differences }, things: plan.things };
  } catch (error) {
    if (error instanceof FailureError) return refused;
    throw error;
  }
}
