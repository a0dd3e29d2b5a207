import { PassThrough } from 'node:stream';
import { clearLine, cursorTo, moveCursor } from 'node:readline';
import { describe, expect, it, vi } from 'vitest';
import type { Event, Listener } from '../../../src/core/event.ts';
import type { Failure } from '../../../src/core/failure.ts';
import type { Operation } from '../../../src/core/operation.ts';
import type { OperationResult } from '../../../src/core/result.ts';
import type { Thing } from '../../../src/core/thing.ts';
import { createProgress } from '../../../src/render/progress/progress.ts';
import { createSpinner } from '../../../src/render/progress/spinner.ts';
import { SET, upload } from '../file-samples.ts';
import { operation, thingsOf, unpainted } from '../samples.ts';

const KEYWORDS = operation('update', 'version/localizations/ja', ['description', 'keywords']);

const THINGS = thingsOf([KEYWORDS.address, 'appInfo/ageRating', 'version/build/processing'], 'version');
const FOUND: Event = { type: 'found', things: THINGS };

/** A stream that keeps what was written; with `tty` it moves its cursor as a terminal does. */
function recorder(tty: boolean) {
  const pipe = new PassThrough();
  let text = '';
  pipe.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const stream = Object.assign(pipe, {
    isTTY: tty,
    columns: 60,
    cursorTo: (x: number) => cursorTo(pipe, x),
    moveCursor: (x: number, y: number) => moveCursor(pipe, x, y),
    clearLine: (way: -1 | 0 | 1) => clearLine(pipe, way),
  });
  return { stream, written: () => text };
}

function settled(parts: Partial<OperationResult> = {}, done = 1): Event {
  return { type: 'settled', result: { operation: KEYWORDS, status: 'done', ...parts }, done, total: 3 };
}

const RETRY: Extract<Event, { type: 'retrying' }> = {
  type: 'retrying',
  method: 'GET',
  path: '/v1/apps?filter=x',
  reason: '429 Too Many Requests',
  attempt: 2,
  delayMs: 11_400,
  asked: true,
};

const { asked: _asked, ...UNASKED } = RETRY;

function plainLines(events: readonly Event[], options: { color?: boolean } = {}): string {
  const { stream, written } = recorder(false);
  const progress = createProgress({ stream, color: false, unicode: true, ...options });
  progress.listener(FOUND);
  for (const event of events) progress.listener(event);
  progress.stop();
  return written();
}

/** Gives the spinner time for one more frame. */
async function frame(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 120));
}

describe('plain lines', () => {
  it('what happens to hundreds of one family does not fill a log, which still moves', () => {
    const addresses = Array.from({ length: 175 }, (_, index) => `pricing/T${index}`);
    const things = Object.fromEntries(
      addresses.map((address): [string, Thing] => {
        const family = { title: 'price', member: address.slice(8) };
        return [address, { kind: 'pricing', title: `price in ${family.member}`, effect: 'at once', family }];
      }),
    );
    const events = addresses.map((address, index): Event => {
      const result: OperationResult = { operation: operation('update', address), status: 'done' };
      return { type: 'settled', result, done: index + 1, total: 180 };
    });
    const lines = plainLines([{ type: 'found', things }, ...events])
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(10 + 7);
    expect(lines.at(-1)).toContain('175/180  update price in T174');
  });

  it('a hundred requests that wait for one reason, and steps that fail for one, do not fill a log', () => {
    const failed = Array.from({ length: 30 }, (_, index): Event => {
      const errors = [{ status: '409', code: 'NO', title: 'No.', detail: 'Not now.', fix: `metadata.l${index}.name` }];
      const of = operation('update', `version/localizations/l${index}`);
      const failure: Failure = { kind: 'apple', message: 'Not now.', errors, ambiguous: false };
      const result: OperationResult = { operation: of, status: 'failed', failure };
      return { type: 'settled', result, done: index + 1, total: 60 };
    });
    const skipped = failed.map((event): Event => {
      if (event.type !== 'settled') return event;
      const result: OperationResult = { operation: event.result.operation, status: 'skipped', reason: 'it stopped' };
      return { type: 'settled', result, done: event.done + 30, total: 60 };
    });
    const lines = plainLines([...Array.from({ length: 100 }, () => UNASKED), ...failed, ...skipped]).split('\n');
    expect(lines.filter((line) => line.startsWith('Trying again in 12 s'))).toHaveLength(10);
    expect(lines).toContain('Tried again 90 more times: 429 Too Many Requests');
    expect(lines).toContain('✗ 20 more failed: Not now.');
    expect(lines).toContain('· 20 more not started');
    expect(lines.length).toBeLessThan(40);
  });

  it('a pause is said once, whatever else was under way is told the same, and a longer one anew', () => {
    const longer = { ...RETRY, delayMs: 30_000 };
    const lines = plainLines([RETRY, { ...RETRY, method: 'PATCH' }, RETRY, longer, RETRY, longer]).split('\n');
    const pauses = lines.filter((line) => line.startsWith('Apple asks us to wait'));
    expect(pauses.map((line) => line.slice(0, 26))).toEqual([
      'Apple asks us to wait 12 s',
      'Apple asks us to wait 30 s',
    ]);
  });

  it('Apple is said to ask for a pause only where it does', () => {
    expect(plainLines([UNASKED])).toContain('Trying again in 12 s: 429 Too Many Requests');
    expect(plainLines([RETRY])).toContain('Apple asks us to wait 12 s: 429 Too Many Requests');
  });

  it('one for each phase, operation and retry', () => {
    const failure: Failure = { kind: 'apple', message: 'too long', errors: [], ambiguous: false };
    const text = plainLines([
      { type: 'observing', kind: 'app' },
      { type: 'observed', kind: 'app' },
      RETRY,
      { type: 'applying', total: 3, things: THINGS },
      { type: 'started', operation: KEYWORDS },
      settled(),
      { type: 'revealing', kinds: ['appInfo'] },
      { type: 'observing', kind: 'appInfo' },
      settled({ status: 'failed', failure }, 2),
      settled({ operation: operation('create', 'version'), status: 'skipped', reason: 'needs another' }, 3),
      { type: 'verifying' },
    ]);
    expect(text).toBe(
      [
        'Reading App Store Connect …',
        'Apple asks us to wait 12 s: 429 Too Many Requests (GET /v1/apps, attempt 2)',
        '✓ 1/3  update ja · version information: description, keywords',
        'Looking at what Apple changed by itself …',
        '✗ 2/3  update ja · version information: description, keywords, failed: too long',
        '· 3/3  create version, not started: needs another',
        'Reading back …',
        '',
      ].join('\n'),
    );
  });

  it('a look that recovers an operation is not announced as a new reading', () => {
    const text = plainLines([
      { type: 'applying', total: 1, things: THINGS },
      { type: 'started', operation: KEYWORDS },
      { type: 'observing', kind: 'version' },
      { type: 'observed', kind: 'version' },
    ]);
    expect(text).toBe('');
  });

  it('nothing for a single request', () => {
    const event: Event = { type: 'requested', method: 'GET', path: '/v1/apps', status: 200, ms: 41.7 };
    expect(plainLines([event])).toBe('');
  });

  it('coloured only when asked', () => {
    expect(plainLines([settled()], { color: true })).toContain('\u001B[32m✓\u001B[39m 1/3');
  });

  it('never a value, a control character or a carriage return', () => {
    const text = plainLines([
      settled({ operation: operation('update', 'a\u001B[2J\r\n', ['x\u202E']), status: 'failed', reason: 'b\nc' }),
      { ...RETRY, reason: 'x\u009By' },
    ]);
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain('a⟨U+001B⟩[2J⟨U+000D⟩⟨U+000A⟩: x⟨U+202E⟩, failed: b⟨U+000A⟩c');
    expect(text).toContain('x⟨U+009B⟩y');
    expect(text).not.toContain('value');
  });
});

describe('the spinner', () => {
  async function watch(send: (listener: Listener) => void): Promise<string> {
    const { stream, written } = recorder(true);
    const progress = createProgress({ stream, spinner: createSpinner, color: false, unicode: true });
    send(progress.listener);
    await frame();
    progress.stop();
    return written();
  }

  it('says that it reads', async () => {
    const text = await watch((send) => {
      for (const kind of ['a', 'b', 'c']) send({ type: 'observing', kind });
      send({ type: 'observed', kind: 'a' });
    });
    expect(text).toContain('Reading App Store Connect …');
  });

  it('says what is being applied, in one row', async () => {
    const text = await watch((send) => {
      send({ type: 'applying', total: 17, things: THINGS });
      send({ type: 'settled', result: { operation: KEYWORDS, status: 'done' }, done: 3, total: 17 });
      send({ type: 'started', operation: KEYWORDS });
    });
    expect(text).toContain('Applying 4/17  ja · version information: description,');
    expect(unpainted(text)).not.toContain('keywords');
    expect(text).not.toContain('\n');
  });

  it('shows a wait until the next answer', async () => {
    const { stream, written } = recorder(true);
    const progress = createProgress({ stream, spinner: createSpinner, color: false, unicode: true });
    progress.listener({ type: 'observing', kind: 'a' });
    progress.listener(UNASKED);
    await frame();
    expect(written()).toContain('Trying again in 12 s');
    const before = written().length;
    progress.listener({ type: 'requested', method: 'GET', path: '/v1/apps', status: 200, ms: 1 });
    await frame();
    progress.stop();
    expect(written().slice(before)).toContain('Reading App Store Connect …');
  });

  it('leaves the cursor, stdin and signals alone, and an empty line behind', async () => {
    const signals = process.listenerCount('SIGINT');
    const { stream, written } = recorder(true);
    const progress = createProgress({ stream, spinner: createSpinner, color: false, unicode: true });
    progress.listener({ type: 'observing', kind: 'a' });
    await frame();
    expect(process.listenerCount('SIGINT')).toBe(signals);
    progress.stop();
    expect(written()).not.toContain('\u001B[?25l');
    expect(written().split('\u001B[1G').at(-1)).toBe('\u001B[0K');
  });
});

it.each([true, false])('nothing is written after stop (interactive: %s)', async (interactive) => {
  const { stream, written } = recorder(interactive);
  const progress = createProgress({
    stream,
    color: false,
    unicode: true,
    ...(interactive ? { spinner: createSpinner } : {}),
  });
  progress.listener({ type: 'observing', kind: 'a' });
  progress.stop();
  const before = written();
  progress.listener({ type: 'verifying' });
  progress.listener(settled());
  progress.stop();
  await frame();
  expect(written()).toBe(before);
});

it('a run that reports nothing prints nothing', () => {
  const { stream, written } = recorder(true);
  createProgress({ stream, spinner: createSpinner, color: true, unicode: true }).stop();
  expect(written().replaceAll('\u001B[1G', '')).toBe('');
});

describe('a wait', () => {
  const wait: Operation = {
    action: 'wait',
    kind: 'build',
    address: 'version/build/processing',
    path: [],
    until: { attribute: 'processingState', is: ['VALID'] },
    seconds: 3600,
  };
  const waiting = (elapsedMs: number, state = 'PROCESSING'): Event => ({
    type: 'waiting',
    operation: wait,
    state,
    elapsedMs,
    limitMs: 3_600_000,
  });

  it('says in a log how it stands when that changes, and once a minute', () => {
    const text = plainLines([waiting(0), waiting(10_000), waiting(61_000), waiting(62_000, 'VALID')]);
    expect(text.split('\n')).toEqual([
      'Waiting for processing of the build: PROCESSING, 60 min at most',
      'Waiting for processing of the build: PROCESSING, 59 min at most',
      'Waiting for processing of the build: VALID, 59 min at most',
      '',
    ]);
  });
});

it('names only some fields of an operation that has many', () => {
  const many = operation('update', 'appInfo/ageRating', 'a b c d e f g h'.split(' '));
  const text = plainLines([settled({ operation: many })]);
  expect(text).toContain('update age rating: a, b, c, d, e, f and 2 more');
});

it('moves on a line that changes although nothing happens, until that is held by other words or over', () => {
  vi.useFakeTimers();
  try {
    let now = 0;
    const shown: string[] = [];
    const spinner = () => ({ status: (text: string) => void shown.push(text), line() {}, stop() {} });
    const options = { stream: new PassThrough(), spinner, color: false, unicode: true, now: () => now };
    const { listener, stop } = createProgress(options);
    const file = upload(`${SET}/a.png`, 9);
    const pass = (seconds: number): string[] => {
      shown.length = 0;
      now += seconds * 1000;
      vi.advanceTimersByTime(seconds * 1000);
      return [...shown];
    };
    expect(pass(2)).toEqual([]);
    listener({ type: 'found', things: thingsOf([SET, file.address]) });
    listener({ type: 'uploads', files: 1, bytes: 9 });
    listener({ type: 'started', operation: file });
    listener({ type: 'sent', operation: file, bytes: 9 });
    listener({ type: 'processing', files: 1, elapsedMs: 3000, limitMs: 900_000 });
    expect(pass(1)).toEqual(['Waiting for Apple to process 1 file, for 4 s now (15 min at most)']);
    listener(UNASKED);
    expect(pass(2)).toEqual([]);
    listener({ type: 'requested', method: 'GET', path: '/v1/apps', status: 200, ms: 1 });
    expect(pass(1)).toEqual(['Waiting for Apple to process 1 file, for 7 s now (15 min at most)']);
    stop();
    expect(pass(2)).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

describe('a pause that Apple asks for', () => {
  const ASKED = { ...RETRY, delayMs: 600_000 };
  const ANSWER: Event = { type: 'requested', method: 'GET', path: '/v1/apps', status: 200, ms: 1 };

  /** What is said while so much time passes. */
  function saying(isInteractive: boolean) {
    vi.useFakeTimers();
    let now = 0;
    const said: string[] = [];
    const say = (text: string): void => void said.push(text.trimEnd());
    const stream = new PassThrough().setEncoding('utf8').on('data', say);
    const spinner = () => ({ status: say, line() {}, stop() {} });
    const looks = { stream, color: false, unicode: true, now: () => now };
    const progress = createProgress(isInteractive ? { ...looks, spinner } : looks);
    const pass = (seconds: number): string[] => {
      said.length = 0;
      for (let second = 0; second < seconds; second += 1) {
        now += 1000;
        vi.advanceTimersByTime(1000);
      }
      return [...said];
    };
    return { ...progress, pass };
  }

  it('stays on the line that changes, whatever else is answered, and counts down', () => {
    try {
      const { listener, stop, pass } = saying(true);
      listener({ type: 'observing', kind: 'a' });
      listener(ASKED);
      listener(ANSWER);
      expect(pass(60).at(-1)).toBe('Apple asks us to wait: 9 min left');
      listener({ type: 'started', operation: KEYWORDS });
      expect(pass(1)).toEqual(['Apple asks us to wait: 9 min left']);
      pass(540);
      listener(ANSWER);
      expect(pass(1)[0]).toContain('Applying');
      stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it('gets a line a minute in a log; one of the storage holds back files alone', () => {
    try {
      const { listener, stop, pass } = saying(false);
      listener({ ...ASKED, method: 'PUT' });
      expect(pass(120)).toEqual([]);
      listener(ASKED);
      expect(pass(120)).toEqual(['Apple asks us to wait: 9 min left', 'Apple asks us to wait: 8 min left']);
      stop();
      expect(pass(120)).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});
