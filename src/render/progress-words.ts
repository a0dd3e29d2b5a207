import type { Event } from '../core/event.ts';
import type { Operation } from '../core/operation.ts';
import { bodyOf } from '../core/operation.ts';
import type { OperationResult } from '../core/result.ts';
import { mediaPlace } from './media-place.ts';
import type { Style, Symbols, Tone } from './style.ts';
import { title } from './titles.ts';
import { visible } from './visible.ts';

const OUTCOMES: Record<OperationResult['status'], readonly [keyof Symbols, Tone, string]> = {
  done: ['good', 'good', ''],
  adopted: ['good', 'good', ', was there already'],
  failed: ['bad', 'bad', ', failed'],
  unknown: ['unknown', 'warn', ', unknown'],
  skipped: ['idle', 'muted', ', not started'],
};

/** Fields of an operation that are named. */
const MOST_FIELDS = 6;

const VERBS: Record<Operation['action'], string> = {
  create: 'create',
  update: 'update',
  delete: 'delete',
  replace: 'replace',
  reorder: 'reorder',
  act: 'request',
  upload: 'upload',
  wait: 'wait for',
};

/** That Apple is waited for, how it stands, and how long yet. */
export function waitingText(
  { operation, state, elapsedMs, limitMs }: Extract<Event, { type: 'waiting' }>,
  dot: string,
): string {
  const minutes = Math.max(1, Math.round((limitMs - elapsedMs) / 60_000));
  return visible(`Waiting for ${title(operation.address, dot)}: ${state}, ${minutes} min at most`);
}

/** What an operation works on, e.g. `ja · version information: description, keywords`. Names only, never a value. */
export function subject(operation: Operation, dot: string): string {
  const name = title(operation.address, dot);
  // The name and size of a file are no fields that anybody chose.
  if (mediaPlace(operation.address)) return visible(name);
  const data = bodyOf(operation)?.['data'];
  const attributes = isObject(data) ? data['attributes'] : undefined;
  // What goes along only because Apple wants it there, empty, is no news.
  const fields = isObject(attributes)
    ? Object.keys(attributes).filter((field) => field !== 'locale' && attributes[field] !== '')
    : [];
  return visible(fields.length > 0 ? `${name}: ${fewOf(fields)}` : name);
}

function fewOf(fields: readonly string[]): string {
  const rest = fields.length - MOST_FIELDS;
  return rest > 1 ? `${fields.slice(0, MOST_FIELDS).join(', ')} and ${rest} more` : fields.join(', ');
}

/** How one operation ended, as a line of its own. */
export function settledText(result: OperationResult, done: number, total: number, style: Style): string {
  const { operation, status, failure, reason } = result;
  const [symbol, tone, words] = OUTCOMES[status];
  const why = failure?.message ?? reason;
  const outcome = why === undefined ? words : `${words}: ${visible(why)}`;
  const verb = operation.action === 'upload' && operation.resume ? VERBS.wait : VERBS[operation.action];
  const what = `${verb} ${subject(operation, style.symbols.dot)}`;
  return `${style.paint(style.symbols[symbol], tone)} ${done}/${total}  ${what}${outcome}`;
}

/** That a request has to wait, and for how long. */
export function retryText({ method, path, reason, attempt, delayMs }: Extract<Event, { type: 'retrying' }>): string {
  const seconds = `${Math.max(1, Math.ceil(delayMs / 1000))} s`;
  const wait = /\b429\b|rate.?limit/i.test(reason) ? `Apple asks to wait ${seconds}` : `Trying again in ${seconds}`;
  return visible(`${wait}: ${reason} (${method} ${path.replace(/\?.*$/, '')}, attempt ${attempt})`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
