import type { Event } from '../../core/event.ts';
import { isJsonObject } from '../../core/json/json.ts';
import type { Operation } from '../../core/operation.ts';
import { bodyOf } from '../../core/operation.ts';
import type { OperationResult } from '../../core/result.ts';
import type { Things } from '../../core/thing.ts';
import { visible } from '../../core/text/visible.ts';
import { timeText } from '../../core/text/words.ts';
import type { Style, Symbols, Tone } from '../terminal/style.ts';
import { titleText } from '../terminal/style.ts';
import { isSentWhole } from '../view/file-results.ts';
import { repeatsTitle, thingAt, titleAt } from '../view/things.ts';

const OUTCOMES: Record<OperationResult['status'], readonly [keyof Symbols, Tone, string]> = {
  done: ['good', 'good', ''],
  adopted: ['good', 'good', ', was there already'],
  failed: ['bad', 'bad', ', failed'],
  unknown: ['unknown', 'warn', ', unknown'],
  skipped: ['idle', 'muted', ', not started'],
};

const SENT = ['more', 'warn', ''] as const;

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
  things: Things,
  style: Style,
): string {
  const name = titleText(titleAt(things, operation.address), style);
  return visible(`Waiting for ${name}: ${state}, ${minutesLeft(elapsedMs, limitMs)} min at most`);
}

/** That the requests of an hour are spread. */
export function spreadingText({ delayMs }: Extract<Event, { type: 'spreading' }>): string {
  return `Waiting ${Math.ceil(delayMs / 1000)} s: the requests that the key has in an hour are nearly used up`;
}

/** How long a wait may still take. */
function minutesLeft(elapsedMs: number, limitMs: number): number {
  return Math.max(1, Math.round((limitMs - elapsedMs) / 60_000));
}

/** What an operation works on, e.g. `ja · version information: description, keywords`. Names only, never a value. */
export function subject(operation: Operation, things: Things, style: Style): string {
  const thing = thingAt(things, operation.address);
  const name = titleText(titleAt(things, operation.address), style);
  // The name and size of a file are no fields that anybody chose.
  if (thing?.file !== undefined) return visible(name);
  const data = bodyOf(operation)?.['data'];
  const attributes = isJsonObject(data) && isJsonObject(data['attributes']) ? data['attributes'] : {};
  // What goes along only because Apple wants it there, empty, is no news.
  const fields = Object.keys(attributes).filter(
    (field) => attributes[field] !== '' && !repeatsTitle(thing, attributes[field]),
  );
  return visible(fields.length > 0 ? `${name}: ${fewOf(fields)}` : name);
}

function fewOf(fields: readonly string[]): string {
  const more = fields.length - MOST_FIELDS;
  return more > 1 ? `${fields.slice(0, MOST_FIELDS).join(', ')} and ${more} more` : fields.join(', ');
}

/** How one operation ended, as a line of its own. */
export function settledText(
  { result, done, total }: Extract<Event, { type: 'settled' }>,
  things: Things,
  style: Style,
): string {
  const { operation, status, failure, reason } = result;
  // That nobody knows what Apple will say of a file that arrived is no fault: its message says it all.
  const [symbol, tone, words] = isSentWhole(result) ? SENT : OUTCOMES[status];
  const why = failure?.message ?? reason;
  const outcome = why === undefined ? words : `${words}: ${visible(why)}`;
  const verb = operation.action === 'upload' && operation.resume ? VERBS.wait : VERBS[operation.action];
  const what = `${verb} ${subject(operation, things, style)}`;
  return `${style.paint(style.symbols[symbol], tone)} ${done}/${total}  ${what}${outcome}`;
}

/** That Apple is left alone because it asks for that, and for how long yet. */
export function pauseText(leftMs: number): string {
  return `Apple asks us to wait: ${timeText(leftMs / 1000)} left`;
}

/** That a request has to wait, and for how long. */
export function retryText({
  method,
  path,
  reason,
  attempt,
  delayMs,
  asked,
}: Extract<Event, { type: 'retrying' }>): string {
  const time = timeText(delayMs / 1000);
  const wait = asked ? `Apple asks us to wait ${time}` : `Trying again in ${time}`;
  return visible(`${wait}: ${reason} (${method} ${path.replace(/\?.*$/, '')}, attempt ${attempt})`);
}
