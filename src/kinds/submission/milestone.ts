import type { Operation } from '../../core/operation.ts';
import type { Milestone } from '../../core/plan.ts';

/** What operations send to App Review. */
interface Sent {
  version: boolean;
  products: number;
  /** A submission goes back that App Review has approved in part. */
  again: boolean;
}

export function sentIn(operations: readonly Operation[]): Sent {
  const acts = operations.filter(({ action, final }) => action === 'act' && final === true);
  // What is sent comes after what is in it, made by this plan or there already.
  const contents = acts.find(({ address }) => address === 'submission')?.after ?? [];
  return {
    version: contents.includes('submission/item'),
    products: contents.filter((address) => address.startsWith('submission/items/')).length,
    again: acts.some(({ address }) => address.startsWith('submissions/')),
  };
}

/** What a report says of the step that can't be taken back. @param operations of the plan */
export function submissionMilestone(versionString: string, operations: readonly Operation[]): Omit<Milestone, 'kind'> {
  const { version, products, again } = sentIn(operations);
  const missed = 'Nothing was submitted for review.';
  if (again && !version && products === 0) {
    return {
      done: 'The submission went back to App Review.',
      uncertain: 'The submission may have gone back to App Review: App Store Connect shows it.',
      missed,
    };
  }
  // Without operations there is nothing to tell apart, and the version is what people ask after.
  const isAlone = products > 0 && !version;
  const subject = isAlone ? (products === 1 ? 'A product' : `${products} products`) : `Version ${versionString}`.trim();
  const along = products > 0 && !isAlone ? ` with ${products === 1 ? 'a product' : `${products} products`}` : '';
  const was = isAlone && products > 1 ? 'were' : 'was';
  return {
    done: `${subject} ${was} submitted for review${along}.`,
    uncertain: `${subject} may have been submitted for review${along}: App Store Connect shows it.`,
    missed,
  };
}
