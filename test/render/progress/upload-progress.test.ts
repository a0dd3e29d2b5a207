import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/core/event.ts';
import type { Failure } from '../../../src/core/failure.ts';
import type { Operation, UploadOperation } from '../../../src/core/operation.ts';
import type { OperationResult } from '../../../src/core/result.ts';
import { createProgress } from '../../../src/render/progress/progress.ts';
import { createSpinner } from '../../../src/render/progress/spinner.ts';
import { createUploadProgress } from '../../../src/render/progress/upload-progress.ts';
import { request, SET, upload } from '../file-samples.ts';
import { operation, thingsOf } from '../samples.ts';

const MB = 1_000_000;

/** A log, or the line that changes, with a clock that stands still until it is moved. */
function watch() {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  let now = 1000;
  const progress = createProgress({ stream, color: false, unicode: true, now: () => now });
  const uploads = createUploadProgress(
    () => now,
    ({ address }) => address.startsWith(SET),
  );
  const known = new Set<string>();
  return {
    send(...events: Event[]) {
      for (const event of events) {
        const about =
          event.type === 'settled' ? event.result.operation : 'operation' in event ? event.operation : undefined;
        if (about && !known.has(about.address)) {
          known.add(about.address);
          progress.listener({ type: 'found', things: thingsOf([about.address], 'version') });
        }
        progress.listener(event);
        uploads.take(event);
      }
    },
    pass(seconds: number) {
      now += seconds * 1000;
    },
    stop: () => progress.stop(),
    lines: () => text.split('\n').slice(0, -1),
    status: () => uploads.status(),
  };
}

function files(number: number, bytes: number): UploadOperation[] {
  return Array.from({ length: number }, (_, at) => upload(`${SET}/${at}.png`, bytes));
}

function totals(uploads: readonly UploadOperation[]): Event {
  return { type: 'uploads', files: uploads.length, bytes: uploads.reduce((sum, { file }) => sum + file.bytes, 0) };
}

const started = (one: Operation): Event => ({ type: 'started', operation: one });
const sent = (one: UploadOperation, bytes = one.file.bytes): Event => ({ type: 'sent', operation: one, bytes });
const settled = (one: Operation, parts: Partial<OperationResult> = {}, done = 1): Event => {
  return { type: 'settled', result: { operation: one, status: 'done', ...parts }, done, total: 99 };
};
const processing = (number: number, elapsedMs = 0): Event => {
  return { type: 'processing', files: number, elapsedMs, limitMs: 900_000 };
};

describe('the line that changes', () => {
  it('says how many files and bytes are there, how fast it goes and how long yet', () => {
    const { send, pass, status } = watch();
    const uploads = files(4, 10 * MB);
    send(totals(uploads), ...uploads.map(started));
    pass(1);
    for (const one of uploads.slice(0, 1)) send(sent(one, 4 * MB));
    expect(status()).toBe('Uploading 0/4 files, 4 of 40 MB');
    pass(3);
    for (const one of uploads.slice(0, 1)) send(sent(one, 6 * MB));
    expect(status()).toBe('Uploading 1/4 files, 10 of 40 MB, 2.5 MB/s, 12 s left');
  });

  it('forgets how fast it was before', () => {
    const { send, pass, status } = watch();
    const uploads = files(3, 30 * MB);
    const [first, second] = uploads as [UploadOperation, UploadOperation];
    send(totals(uploads), ...uploads.map(started));
    pass(5);
    send(sent(first));
    pass(16);
    send(sent(second, 3 * MB));
    expect(status()).toBe('Uploading 1/3 files, 33 of 90 MB, 188 kB/s, 6 min left');
  });

  it('leaves the room to other operations until something has arrived', () => {
    const { send, status } = watch();
    const uploads = files(3, MB);
    const [first, second] = uploads as [UploadOperation, UploadOperation];
    send(totals(uploads), ...uploads.map(started), started(request('create', SET)));
    expect(status()).toBeUndefined();
    send(settled(request('create', SET)), settled(first, { status: 'failed' }), processing(1));
    expect(status()).toBeUndefined();
    send(sent(second, MB / 2));
    expect(status()).toBe('Uploading 0/3 files, 0.5 of 3 MB');
  });

  it('counts the parts of files that are sent at once', () => {
    const { send, pass, status } = watch();
    const uploads = files(3, 20 * MB);
    const shown: (string | undefined)[] = [];
    send(totals(uploads), ...uploads.map(started));
    for (let part = 0; part < 4; part++) {
      for (const one of uploads) {
        pass(2);
        send(sent(one, 5 * MB));
      }
      shown.push(status());
    }
    expect(shown).toEqual([
      'Uploading 0/3 files, 15 of 60 MB, 2.5 MB/s, 18 s left',
      'Uploading 0/3 files, 30 of 60 MB, 2.5 MB/s, 12 s left',
      'Uploading 0/3 files, 45 of 60 MB, 2.5 MB/s, 6 s left',
      'Uploaded 3 files, 60 MB in 24 s',
    ]);
  });

  it('knows that a large part was on its way for long before it arrived', () => {
    const { send, pass, status } = watch();
    const uploads = files(1, 40 * MB);
    const [first] = uploads as [UploadOperation];
    send(totals(uploads), started(first));
    for (let part = 0; part < 2; part++) {
      pass(50);
      send(sent(first, 10 * MB));
    }
    expect(status()).toBe('Uploading 0/1 file, 20 of 40 MB, 200 kB/s, 2 min left');
  });

  it('does not take waiting for Apple for a slow line', () => {
    const { send, pass, status } = watch();
    const [first, second] = files(2, 10 * MB) as [UploadOperation, UploadOperation];
    send(totals([first]), started(first), sent(first));
    pass(600);
    send(totals([first, second]), started(second));
    pass(4);
    send(sent(second, 4 * MB));
    expect(status()).toBe('Uploading 1/2 files, 14 of 20 MB, 1 MB/s, 6 s left');
  });

  it('says no rate and no time while nothing arrives', () => {
    const { send, pass, status } = watch();
    const uploads = files(2, 10 * MB);
    const [first] = uploads as [UploadOperation];
    send(totals(uploads), ...uploads.map(started));
    pass(5);
    send(sent(first, 5 * MB));
    pass(5);
    expect(status()).toBe('Uploading 0/2 files, 5 of 20 MB, 500 kB/s, 30 s left');
    pass(1);
    expect(status()).toBe('Uploading 0/2 files, 5 of 20 MB');
    pass(3);
    send(sent(first, 2 * MB));
    expect(status()).toBe('Uploading 0/2 files, 7 of 20 MB, 500 kB/s, 26 s left');
  });

  it('never counts a part twice that is sent twice', () => {
    const { send, pass, status } = watch();
    const uploads = files(2, MB);
    const [first, second] = uploads as [UploadOperation, UploadOperation];
    send(totals(uploads), started(first), started(second));
    pass(4);
    send(sent(first), sent(first), sent(first));
    expect(status()).toBe('Uploading 1/2 files, 1 of 2 MB, 750 kB/s, 2 s left');
  });

  it('stays with the uploads while other operations start and end', () => {
    const { send, status } = watch();
    const uploads = files(2, MB);
    const [first] = uploads as [UploadOperation];
    const other = operation('update', 'version');
    send(totals(uploads), ...uploads.map(started), sent(first, 1), started(other), settled(other), processing(1));
    expect(status()).toBe('Uploading 0/2 files, 0 of 2 MB');
  });

  it('goes on to say so, with the files that are left, while lists of others are put in order', () => {
    const { send, status } = watch();
    const uploads = files(3, MB);
    const [first, second, third] = uploads as [UploadOperation, UploadOperation, UploadOperation];
    const order = request('reorder', SET);
    send(totals(uploads), ...uploads.map(started), ...uploads.map((one) => sent(one)), processing(3));
    send(settled(first), started(order), settled(order));
    expect(status()).toBe('Waiting for Apple to process 2 files (15 min at most)');
    send(settled(second), settled(third), settled(order));
    expect(status()).toBeUndefined();
  });

  it('moves while Apple is waited for', () => {
    const { send, pass, status } = watch();
    const uploads = files(2, MB);
    const order = request('reorder', SET);
    send(totals(uploads), ...uploads.map(started), ...uploads.map((one) => sent(one)), processing(2, 14_600));
    expect(status()).toBe('Waiting for Apple to process 2 files, for 14 s now (15 min at most)');
    pass(4);
    send(started(order), settled(order));
    expect(status()).toBe('Waiting for Apple to process 2 files, for 18 s now (15 min at most)');
  });

  it('says afterwards that Apple is waited for, until something else begins', () => {
    const { send, status } = watch();
    const uploads = files(2, MB);
    const [first] = uploads as [UploadOperation];
    send(totals(uploads), ...uploads.map(started), ...uploads.map((one) => sent(one)));
    expect(status()).toBe('Uploaded 2 files, 2 MB in 1 s');
    send(processing(2));
    expect(status()).toBe('Waiting for Apple to process 2 files (15 min at most)');
    send(settled(first), processing(1, 170_000));
    expect(status()).toBe('Waiting for Apple to process 1 file, for 2 min 50 s now (15 min at most)');
    send(started(request('reorder', SET)));
    expect(status()).toBeUndefined();
  });

  it('does not wait for a file that failed, nor for one that was there', () => {
    const { send, pass, status } = watch();
    const uploads = files(3, 10 * MB);
    const [first, second, third] = uploads as [UploadOperation, UploadOperation, UploadOperation];
    send(totals(uploads), ...uploads.map(started));
    pass(10);
    send(sent(first, 5 * MB), settled(second, { status: 'failed' }), settled(third, { status: 'adopted' }));
    expect(status()).toBe('Uploading 1/3 files, 15 of 30 MB, 500 kB/s, 10 s left');
  });

  it('is about uploads only once one has begun', () => {
    const { send, status } = watch();
    send(totals(files(2, MB)), started(operation('create', 'version')));
    expect(status()).toBeUndefined();
    send(started(upload(`${SET}/x.png (0123abcd)`, 9, { resume: { ref: 'x' } })));
    expect(status()).toBeUndefined();
  });

  it('follows totals that turn out to be others', () => {
    const { send, status } = watch();
    const uploads = files(2, MB);
    send(totals(uploads.slice(0, 1)), ...uploads.slice(0, 1).flatMap((one) => [started(one), sent(one)]));
    send(totals(uploads), ...uploads.slice(1).map(started));
    expect(status()).toBe('Uploading 1/2 files, 1 of 2 MB');
  });

  it('is what a terminal shows', async () => {
    const stream = Object.assign(new PassThrough(), {
      columns: 100,
      isTTY: true,
      cursorTo: () => true,
      moveCursor: () => true,
      clearLine: () => true,
    });
    let text = '';
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const progress = createProgress({ stream, spinner: createSpinner, color: false, unicode: true, now: () => 0 });
    const uploads = files(2, MB);
    const frame = () => new Promise((resolve) => setTimeout(resolve, 120));
    const [first, second] = uploads as [UploadOperation, UploadOperation];
    progress.listener({ type: 'found', things: thingsOf([SET, first.address, second.address]) });
    for (const event of [totals(uploads), ...uploads.map(started), started(request('create', SET))]) {
      progress.listener(event);
    }
    await frame();
    expect(text).toContain(`Applying 1/1  ja · screenshots for APP_IPHONE_67`);
    const before = text.length;
    for (const event of [sent(first), started(request('create', SET))]) progress.listener(event);
    await frame();
    for (const event of [sent(second), processing(2)]) progress.listener(event);
    await frame();
    progress.stop();
    expect(text).toContain('Uploading 1/2 files, 1 of 2 MB');
    expect(text).toContain('Waiting for Apple to process 2 files (15 min at most)');
    expect(text.slice(before)).not.toContain('Applying');
  });
});

it('no number on it is ever impossible, whatever happens in which order', () => {
  const step = fc.record({
    file: fc.nat(3),
    what: fc.constantFrom('started', 'sent', 'settled', 'failed', 'totals', 'processing'),
    bytes: fc.nat(3 * MB),
    seconds: fc.constantFrom(0, 0, 0.01, 1, 40),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { send, pass, status, lines } = watch();
      const uploads = files(4, 2 * MB);
      for (const { file, what, bytes, seconds } of steps) {
        const [one] = uploads.slice(file) as [UploadOperation];
        pass(seconds);
        if (what === 'started') send(started(one));
        else if (what === 'sent') send(sent(one, bytes));
        else if (what === 'totals') send(totals(uploads.slice(0, file + 1)));
        else if (what === 'processing') send(processing(file + 1, bytes));
        else send(settled(one, { status: what === 'failed' ? 'failed' : 'done' }));
        const words = [status() ?? '', ...lines()].join('\n');
        expect(words).not.toMatch(/NaN|Infinity|-\d|undefined/);
        const [, some = 0, all = 0] = /(\d+)\/(\d+) files/.exec(status() ?? '') ?? [];
        expect(Number(some)).toBeLessThanOrEqual(Number(all));
        const [, part = 0, whole = 0] = /([\d.]+) of ([\d.]+) MB/.exec(status() ?? '') ?? [];
        expect(Number(part)).toBeLessThanOrEqual(Number(whole));
      }
    }),
  );
});

describe('a log', () => {
  it.each([
    [117, 0.05, 2],
    [117, 1, 5],
    [1170, 0.5, 12],
    [1170, 4, 17],
    [1, 3600, 2],
  ])('of %i files at %d seconds each has few lines', (number, seconds, most) => {
    const { send, pass, lines } = watch();
    const uploads = files(number, MB);
    send(totals(uploads));
    for (const one of uploads) {
      send(started(one));
      pass(seconds);
      send(sent(one));
    }
    for (const one of uploads) send(settled(one));
    expect(lines().length).toBeLessThanOrEqual(most);
    expect(lines()[0]).toMatch(new RegExp(`^Uploading ${number} files?, `));
    expect(lines().at(-1)).toMatch(new RegExp(`^Uploaded ${number} files?, .* in `));
  });

  it('says now and then how far it is', () => {
    const { send, pass, lines } = watch();
    const uploads = files(100, MB);
    send(totals(uploads), ...uploads.map(started));
    for (const one of uploads.slice(0, 40)) {
      pass(1);
      send(sent(one));
    }
    expect(lines()).toEqual([
      'Uploading 100 files, 100 MB',
      'Uploading 30/100 files, 30 of 100 MB, 1 MB/s, 2 min left',
    ]);
  });

  it('breaks a long silence', () => {
    const { send, pass, lines } = watch();
    const uploads = files(100, 100 * MB);
    const [first] = uploads as [UploadOperation];
    send(totals(uploads), started(first));
    pass(301);
    send(sent(first, MB));
    expect(lines()).toHaveLength(2);
  });

  it('has no line for files, sets and orders that went well, and one for whatever else ended', () => {
    const { send, lines } = watch();
    send(
      settled(request('create', SET)),
      settled(upload(`${SET}/a.png`)),
      settled(request('delete', `${SET}/b.png (0123abcd)`)),
      settled(request('update', `${SET}/c.mp4`)),
      settled(request('reorder', SET)),
      settled(upload(`${SET}/d.png`), { status: 'skipped', reason: 'the run was interrupted' }),
      settled(request('delete', SET), {}, 7),
      settled(operation('update', 'version', ['copyright']), {}, 8),
    );
    expect(lines()).toEqual(['✓ 7/99  delete ja · screenshots for APP_IPHONE_67', '✓ 8/99  update version: copyright']);
  });

  it('has a line for each file that fails, at once', () => {
    const { send, lines } = watch();
    const failure: Failure = { kind: 'apple', message: 'IMAGE_ALPHA_NOT_ALLOWED', errors: [], ambiguous: false };
    const resumed = upload(`${SET}/b.png (0123abcd)`, 9, { resume: { ref: 'b' } });
    send(
      settled(upload(`${SET}/pictures/a.png`), { status: 'failed', failure }, 4),
      settled(resumed, { status: 'unknown', failure }, 5),
    );
    expect(lines()).toEqual([
      '✗ 4/99  upload pictures/a.png in ja · screenshots for APP_IPHONE_67, failed: IMAGE_ALPHA_NOT_ALLOWED',
      '? 5/99  wait for b.png (0123abcd) in ja · screenshots for APP_IPHONE_67, unknown: IMAGE_ALPHA_NOT_ALLOWED',
    ]);
  });

  it('sums up files that fail for the reason of ten others, at the end', () => {
    const { send, lines, stop } = watch();
    const late = (name: string): Failure => {
      return { kind: 'waited', message: `${name} was reserved, and the run stopped`, errors: [], ambiguous: true };
    };
    const uploads = files(360, MB);
    for (const [at, one] of uploads.entries()) {
      send(settled(one, { status: 'unknown', failure: late(one.file.path) }, Math.min(at, 98)));
    }
    const other: Failure = { kind: 'apple', message: 'IMAGE_ALPHA_NOT_ALLOWED', errors: [], ambiguous: false };
    for (const one of files(11, MB)) send(settled(one, { status: 'failed', failure: other }, 98));
    expect(lines()).toHaveLength(20);
    expect(lines()[9]).toMatch(/^\? 9\/99 {2}upload 9\.png .*, unknown: 9\.png was reserved, and the run stopped$/);
    send(settled(operation('update', 'version'), {}, 99));
    expect(lines().slice(20)).toEqual([
      '✓ 99/99  update version',
      '? 350 more unknown: each file was reserved, and the run stopped',
      `✗ 98/99  upload 10.png in ja · screenshots for APP_IPHONE_67, failed: IMAGE_ALPHA_NOT_ALLOWED`,
    ]);
    for (const one of files(2, MB)) send(settled(one, { status: 'failed', failure: other }, 98));
    stop();
    expect(lines().slice(23)).toEqual(['✗ 2 more failed: IMAGE_ALPHA_NOT_ALLOWED']);
  });

  it('does not call unknown what was sent and Apple is looking at', () => {
    const { send, lines, stop } = watch();
    for (const one of files(12, MB)) {
      const message = `${one.file.path} was sent, and the run was interrupted`;
      const failure: Failure = { kind: 'waited', message, errors: [], ambiguous: true, sent: true };
      send(settled(one, { status: 'unknown', failure }));
    }
    stop();
    expect(lines()[0]).toMatch(/^… 1\/99 {2}upload 0\.png in .*: 0\.png was sent, and the run was interrupted$/);
    expect(lines().join('\n')).not.toContain('unknown');
    expect(lines().at(-1)).toBe('… 2 more: each file was sent, and the run was interrupted');
  });

  it('says how much has come where not all did', () => {
    const { send, pass, lines } = watch();
    const uploads = files(3, MB);
    const [first, second, third] = uploads as [UploadOperation, UploadOperation, UploadOperation];
    send(totals(uploads), ...uploads.map(started), sent(first), sent(second, MB / 2));
    pass(61);
    send(settled(second, { status: 'skipped' }), settled(third, { status: 'skipped' }));
    expect(lines().at(-1)).toBe('Uploaded 1 of 3 files, 1.5 of 3 MB in 2 min');
  });

  it('counts what Apple is looking at, but not at every look', () => {
    const { send, pass, lines } = watch();
    const uploads = files(20, MB);
    send(totals(uploads), ...uploads.flatMap((one) => [started(one), sent(one)]));
    for (let at = 0; at < 20; at++) {
      send(processing(20 - at, at * 30_000));
      pass(30);
    }
    expect(lines().slice(2)).toEqual([
      'Waiting for Apple to process 20 files (15 min at most)',
      'Waiting for Apple to process 16 files, for 2 min 0 s now (15 min at most)',
      'Waiting for Apple to process 12 files, for 4 min 0 s now (15 min at most)',
      'Waiting for Apple to process 8 files, for 6 min 0 s now (15 min at most)',
      'Waiting for Apple to process 4 files, for 8 min 0 s now (15 min at most)',
    ]);
  });

  it('tells a file for App Review alone by its own line', () => {
    const { send, lines } = watch();
    const attachment = upload('review/attachments/notes.pdf');
    send(totals([attachment]), started(attachment), sent(attachment), settled(attachment));
    expect(lines()).toEqual(['✓ 1/99  upload attachment notes.pdf: fileName, fileSize']);
  });
});
