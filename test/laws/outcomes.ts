import type { Plan } from '../../src/core/plan.ts';
import { operationId } from '../../src/core/operation.ts';
import type { ApplyResult } from '../../src/core/result.ts';
import type { Exchange } from '../../src/simulator/index.ts';

/** How runs and plans end, reduced to what a law speaks of. */

export const APPLIED = { outcome: 'applied', leftover: [], short: [] };

/** How a run ended, with all that did not come about. */
export function endOf({ outcome, leftover, results }: ApplyResult) {
  const short = results
    .filter(({ status }) => status !== 'done' && status !== 'adopted')
    .map(({ operation, status, reason, failure }) => ({ id: operationId(operation), status, reason, failure }));
  return { outcome, leftover, short };
}

export const NOTHING = { changes: [], operations: [], blocked: [] };

export function contentOf({ changes, operations, blocked }: Plan) {
  return { changes, operations, blocked };
}

/**
 * Writing requests that were refused, but for those that Apple took when they were sent again.
 * @param lags lists show late what is there: it is asked for, and found when Apple says that it is
 */
export function refusedFor(exchanges: readonly Exchange[], { lags }: { lags: boolean }): Exchange[] {
  return exchanges.filter(({ method, url, requestBody, status, responseBody }, index) => {
    if (method === 'GET' || status < 400) return false;
    if (lags && method === 'POST' && JSON.stringify(responseBody).includes('.DUPLICATE"')) return false;
    const sent = JSON.stringify(requestBody);
    const later = exchanges.slice(index).filter((other) => other.method === method && other.url === url);
    return !later.some((other) => other.status < 400 && JSON.stringify(other.requestBody) === sent);
  });
}

/** Whether the run failed at nothing but at a build that Apple does not let go. */
export function keepsBuild({ results }: ApplyResult): boolean {
  const failed = results.filter(({ status }) => status === 'failed');
  return failed.length > 0 && failed.every(({ operation }) => isDetaching(operation));
}

function isDetaching(operation: ApplyResult['results'][number]['operation']): boolean {
  return operation.address === 'version/build' && 'body' in operation && operation.body?.['data'] === null;
}
