import type { AppleError, Failure } from '../core/failure.ts';
import type { Position } from '../core/issue.ts';
import type { Operation } from '../core/operation.ts';
import type { OperationResult } from '../core/result.ts';
import { failedLead, messageLines } from './failure-lines.ts';
import type { Line } from './layout.ts';
import { span } from './layout.ts';
import { mediaPlace } from './media-place.ts';
import { mediaFailedLines } from './media-failures.ts';
import { mediaDoneLines, mediaSkippedLines } from './media-results.ts';
import { positionOf } from './next-steps.ts';
import type { Name, ResultContext } from './result-context.ts';

/** Operations of one fate that are named. */
const MOST_NAMES = 8;

/** What is done, failed, unknown and not started. Files, of which there are hundreds, are summed up where they went well, or badly for one reason. */
export function resultLines(all: readonly OperationResult[], context: ResultContext): Line[] {
  const { name, style } = context;
  const results = all.filter(({ operation }) => !mediaPlace(operation.address));
  const media = all.filter(({ operation }) => mediaPlace(operation.address));
  const lines: Line[] = [];
  const done = results.filter(({ status }) => status === 'done' || status === 'adopted');
  if (done.length > 0) {
    const body = [span(namesOf(done, name))];
    const lead = [span(`  ${style.symbols.good} `, 'good'), span(`${done.length} done: `)];
    lines.push({ lead, body, follow: [span('    ')] });
  }
  lines.push(...mediaDoneLines(media, style));
  for (const result of results) lines.push(...failedLines(result, context));
  lines.push(...mediaFailedLines(media, context));
  const skipped = results.filter(({ status }) => status === 'skipped');
  for (const reason of new Set(skipped.map((item) => item.reason))) {
    const same = skipped.filter((item) => item.reason === reason);
    const body = [span(namesOf(same, name)), span(reason === undefined ? '' : `  (${reason})`, 'muted')];
    const lead = [span(`  ${style.symbols.idle} `, 'muted'), span(`${same.length} not started: `)];
    lines.push({ lead, body, follow: [span('    ')] });
  }
  return [...lines, ...mediaSkippedLines(media, context)];
}

function failedLines(result: OperationResult, { plan, name, locate, style }: ResultContext): Line[] {
  const { operation, status, failure } = result;
  if (status !== 'failed' && status !== 'unknown') return [];
  const body = [span(name(operation.address), 'strong'), span(`  ${operation.address}`, 'muted')];
  const locator = (error: AppleError): Position | undefined => positionOf(error, operation, plan, locate);
  const said = failure ? messageLines(withRequest(failure, operation), 6, locator) : [];
  return [{ lead: failedLead(result, style), body }, ...said];
}

function namesOf(results: readonly OperationResult[], name: Name): string {
  const names = [...new Set(results.map(({ operation }) => name(operation.address)))];
  const rest = names.length - MOST_NAMES;
  return rest > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}

/** The request of an operation that failed before one was sent is the one that it would have sent. */
function withRequest(failure: Failure, operation: Operation): Failure {
  const path = operation.path.map((part) => (typeof part === 'string' ? part : `{${part.ref}}`)).join('');
  if (failure.kind === 'waited') return failure;
  const method = operation.action === 'wait' ? 'GET' : operation.method;
  return { ...failure, method: failure.method ?? method, path: failure.path ?? path };
}
