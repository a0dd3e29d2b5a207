import type { Receipt, ReceiptOperation, ReceiptRequest } from './receipt.ts';
import { isWell } from '../result.ts';
import { receiptDigest } from './receipt.ts';
import { count } from '../text/words.ts';

/**
 * What a receipt contradicts itself in, as clauses. Of a damaged one nothing else is believed. Pure.
 * @param exitCodes by outcome
 */
export function selfContradictions(receipt: Receipt, exitCodes: Readonly<Record<string, number>>): string[] {
  if (receiptDigest(receipt) !== receipt.digest) return ['it was changed after it was made, or is damaged'];
  const { outcome, exitCode, operations } = receipt;
  return [
    ...(exitCodes[outcome] === exitCode ? [] : [`it says ${outcome}, and names exit code ${exitCode}`]),
    ...endContradictions(receipt),
    ...operations.flatMap((operation) =>
      operationContradictions(operation).map((what) => `${operation.action} ${operation.address} ${what}`),
    ),
    ...timeContradictions(receipt),
  ];
}

/** Outcomes of an apply that did all and read it back. */
const COMPLETE: ReadonlySet<string> = new Set(['done', 'unwritten', 'differs']);

/** Outcomes of which README says that nothing was written. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['error', 'credentials']);

function endContradictions({ outcome, operations, changes, leftover }: Receipt): string[] {
  const open = operations.filter((operation) => !isWell(operation));
  const readable = changes.filter(({ secret }) => !secret);
  const read = changes.filter(({ readBack }) => readBack);
  const different = read.filter(({ readBack }) => !readBack?.asPlanned).length + leftover.length;
  const says = `it says ${outcome}, and `;
  if (!COMPLETE.has(outcome)) {
    const written = operations.filter(({ requests }) => requests.some(({ answer }) => answer !== 'refused'));
    return [
      ...(read.length > 0 ? [`${says}that something was read back, which comes last`] : []),
      ...(WITHOUT_EFFECT.has(outcome) && written.length > 0 ? [`${says}that something was written`] : []),
      ...(outcome === 'waited' && open.length === 0 ? [`${says}nothing that it waits for`] : []),
    ];
  }
  return [
    ...(open.length > 0 ? [`${says}${count(open.length, 'operation')} did not come to an end`] : []),
    ...(read.length < readable.length
      ? [`${says}${count(readable.length - read.length, 'change')} not read back`]
      : []),
    ...(outcome === 'differs' && different === 0 ? [`${says}nothing that differs`] : []),
    ...(outcome !== 'differs' && different > 0 ? [`${says}${count(different, 'field')} not as planned`] : []),
    ...changes.flatMap(({ address, field, secret, after, readBack }) => {
      if (!readBack) return [];
      if (secret) return [`${field} of ${address} is a secret, which nobody can read back`];
      const isSame = readBack.value === after;
      return isSame === readBack.asPlanned ? [] : [`${field} of ${address} is ${isSame ? '' : 'not '}as planned`];
    }),
  ];
}

/** What an operation says that its requests don't. */
function operationContradictions({ action, status, requests, failure }: ReceiptOperation): string[] {
  const answers = requests.map(({ answer }) => answer);
  const isOneRequest = action !== 'upload' && action !== 'wait';
  const isBroken = status === 'failed' || status === 'unknown';
  return [
    ...(status === 'done' && isOneRequest && answers.at(-1) !== 'confirmed' ? ['is done without an answer'] : []),
    ...(action === 'wait' && requests.length > 0 ? ['waits, and sent something'] : []),
    ...(status === 'skipped' && answers.some((answer) => answer !== 'refused') ? ['was not started, and sent'] : []),
    ...(isBroken && isOneRequest && answers.includes('confirmed') ? [`is ${status}, and confirmed`] : []),
    ...(status === 'failed' && answers.includes('unanswered') && isOneRequest ? ['failed, and has no answer'] : []),
    ...(isBroken === (failure !== undefined) ? [] : [`is ${status}, ${failure ? 'with' : 'without'} a reason`]),
    ...requests.flatMap(requestContradictions),
  ];
}

function requestContradictions({ method, path, answer, id, status, body }: ReceiptRequest): string[] {
  const what = `${method} ${path}`;
  return [
    ...((answer === 'refused') === (status !== undefined) ? [] : [`has ${what}, ${answer}, with a wrong status`]),
    ...(answer !== 'confirmed' && id !== undefined ? [`has ${what}, ${answer}, and an id from its answer`] : []),
    ...(method !== 'DELETE' && body === undefined ? [`has ${what} without a body`] : []),
  ];
}

function timeContradictions({ began, ended, operations }: Receipt): string[] {
  const moments = [began, ...operations.flatMap(({ requests }) => requests.map(({ at }) => at)), ended];
  if (moments.some((moment) => Number.isNaN(Date.parse(moment)))) return ['it names a moment that there is not'];
  // Of one form, in one zone: their order is that of texts.
  return moments.some((moment) => moment < began || moment > ended) ? ['its moments are out of order'] : [];
}
