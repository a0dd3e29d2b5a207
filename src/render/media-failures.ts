import type { Failure } from '../core/failure.ts';
import type { OperationResult } from '../core/result.ts';
import { familiesOf, generalised } from './failure-families.ts';
import { failedLead, messageLines, positionText } from './failure-lines.ts';
import type { Line } from './layout.ts';
import { span } from './layout.ts';
import { positionOf } from './next-steps.ts';
import type { ResultContext } from './result-context.ts';
import { setsText } from './set-names.ts';

/** So many files that may be there are named, of those with one reason: nobody has to mend them. */
const MOST_UNKNOWN = 10;
/** So many files that failed for one reason are named. */
const MOST_FAILED = 20;
/** So many reasons are told. */
const MOST_REASONS = 20;

/** Files that failed, or may have, with their line in the manifest. Apple's words stand once below all that share them. */
export function mediaFailedLines(results: readonly OperationResult[], context: ResultContext): Line[] {
  const broken = results.filter(({ status }) => status === 'failed' || status === 'unknown');
  const families = familiesOf(broken);
  const told = families.length - MOST_REASONS > 1 ? families.slice(0, MOST_REASONS) : families;
  const rest = families.slice(told.length).flat();
  return [
    ...told.flatMap((family) => {
      const failure = sharedFailure(family);
      return [...familyLines(family, context), ...(failure ? messageLines(failure, 6) : [])];
    }),
    ...(['failed', 'unknown'] as const).flatMap((status) => {
      const own = rest.filter((result) => result.status === status);
      return own.length > 0 ? [sumLine(own, `and ${own.length} more, for other reasons`, context)] : [];
    }),
  ];
}

function familyLines(family: readonly OperationResult[], context: ResultContext): Line[] {
  const isUnknown = family.some(({ status }) => status === 'unknown');
  if (isUnknown && family.length > MOST_UNKNOWN) return [countLine(family, context)];
  const more = family.length - MOST_FAILED;
  if (more <= 1) return family.map((result) => headLine(result, context));
  return [
    ...family.slice(0, MOST_FAILED).map((result) => headLine(result, context)),
    sumLine(family.slice(MOST_FAILED), `and ${more} more`, context),
  ];
}

/** `? 360 unknown: ja · screenshots for APP_IPHONE_67 (10), …`. */
function countLine(family: readonly OperationResult[], { name, style }: ResultContext): Line {
  const sets = setsText(
    family.map(({ operation }) => operation.address),
    name,
  );
  const lead = [span(`  ${style.symbols.unknown} `, 'warn'), span(`${family.length} unknown: `)];
  return { lead, body: [span(sets)], follow: [span('    ')] };
}

function sumLine(results: readonly OperationResult[], words: string, { name, style }: ResultContext): Line {
  const addresses = results.map(({ operation }) => operation.address);
  const [first = { status: 'failed' as const }] = results;
  return { lead: failedLead(first, style), body: [span(`${words}: ${setsText(addresses, name)}`)] };
}

function headLine(result: OperationResult, { plan, name, locate, style }: ResultContext): Line {
  const { operation, failure } = result;
  const [error = { status: '', code: '', title: '' }] = failure?.errors ?? [];
  const position = positionOf(error, operation, plan, locate);
  const body = [span(name(operation.address), 'strong')];
  if (position) body.push(span(`  ${positionText(position)}`, 'muted'));
  return { lead: failedLead(result, style), body };
}

/** Where several share one, what belongs to the first alone is left out. */
function sharedFailure(family: readonly OperationResult[]): Failure | undefined {
  const [first, ...more] = family;
  const failure = first?.failure;
  if (!first || !failure || more.length === 0) return failure;
  const { path: _path, method: _method, status: _status, ...rest } = generalised(failure, first.operation);
  return rest;
}
