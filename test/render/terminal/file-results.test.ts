import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/core/failure.ts';
import type { UploadOperation } from '../../../src/core/operation.ts';
import type { ApplyResult, OperationResult } from '../../../src/core/result.ts';
import { renderReport } from '../../../src/render/terminal/report.ts';
import { filesChange, request, SET, there, upload, wanted } from '../file-samples.ts';
import { operation, plan } from '../samples.ts';

const LIST = 'ja · screenshots for APP_IPHONE_67';

function report(results: OperationResult[], parts: Partial<ApplyResult> = {}): string[] {
  const changes = [filesChange([there('a.png')], [wanted('b.png')])];
  const options = {
    color: false,
    width: 120,
    unicode: true,
    command: 'ascend apply',
    isSaved: false,
    locate: (pointer: string) => ({ file: 'release.yml', line: pointer === `/${SET}` ? 31 : 1, column: 3 }),
  };
  const operations = results.map((result) => result.operation);
  const of = plan({ changes, operations });
  return renderReport({ outcome: 'partial', results, leftover: [], ...parts }, of, options).split('\n');
}

function done(...operations: OperationResult['operation'][]): OperationResult[] {
  return operations.map((one) => ({ operation: one, status: 'done' }));
}

function failed(
  one: UploadOperation,
  parts: Partial<Failure>,
  status: 'failed' | 'unknown' = 'failed',
): OperationResult {
  const failure: Failure = { kind: 'apple', message: 'x', errors: [], ambiguous: false, ...parts };
  return { operation: one, status, failure };
}

const file = (name: string, bytes = 1000) => upload(`${SET}/${name}`, bytes);

describe('files that went well', () => {
  const many = Array.from({ length: 39 }, (_, at) => `screenshots/l${at}/APP_IPHONE_67`);
  const uploads = many.flatMap((set) => ['a', 'b', 'c'].map((name) => upload(`${set}/${name}.png`, 1_000_000)));
  const sets = many.map((set) => request('create', set));

  it('are summed up where all did', () => {
    const all = done(...sets, ...uploads, ...many.map((set) => request('reorder', set)));
    expect(report(all, { outcome: 'applied' })).toEqual([
      '✓ Applied 195 operations; App Store Connect now matches release.yml.',
      '',
      '  ✓ uploaded 117 screenshots in 39 sets (117 MB), put 39 sets in order',
      '',
      'Nothing was submitted for review. What customers see has not changed.',
    ]);
  });

  it('are summed up beside other things, screenshots and previews by themselves', () => {
    const resumed = upload('previews/ja/IPHONE_67/x.mp4 (0123abcd)', 9, { resume: { ref: 'x' } });
    const text = report([
      ...done(operation('update', 'version'), ...uploads.slice(0, 3)),
      ...done(request('delete', `${SET}/x (0123abcd)`), request('delete', SET)),
      ...done(resumed, request('update', 'previews/ja/IPHONE_67/x.mp4 (0123abcd)')),
      failed(file('a.png'), {}),
    ]);
    expect(text.slice(2, 5)).toEqual([
      '  ✓ 1 done: version 1.1.0',
      '  ✓ 5 done: uploaded 3 screenshots in 1 set (3 MB), removed 1, emptied 1 set',
      '  ✓ 2 done: waited for 1 preview that Apple was still looking at, chose the poster frame of 1',
    ]);
  });

  it('are in no set where there is room for one only', () => {
    const all = done(...uploads.slice(0, 3).map((one) => ({ ...one, alone: true as const })));
    expect(report(all, { outcome: 'applied' })).toContain('  ✓ uploaded 3 screenshots (3 MB)');
  });

  it('are not claimed where only sets were made', () => {
    expect(report([...done(...sets), failed(file('a.png'), {})])).toContain('  ✓ 39 done: made 39 sets');
  });
});

describe('files that failed', () => {
  it('are named one by one with their line, and what Apple said of them stands once', () => {
    const refused = (name: string) => {
      const errors = [{ status: '', code: 'IMAGE_ALPHA_NOT_ALLOWED', title: 'alpha is not allowed' }];
      return failed(file(name), { message: `Apple refused the file ${name}: alpha is not allowed`, errors });
    };
    const late = (name: string) => {
      return failed(file(name), { kind: 'waited', message: `${name} is still PROCESSING`, ambiguous: true }, 'unknown');
    };
    const text = report([refused('1.png'), late('2.png'), refused('3.png'), late('4.png'), late('5.png')]);
    expect(text.slice(2, -3)).toEqual([
      `  ✗ failed   1.png in ${LIST}  release.yml:31`,
      `  ✗ failed   3.png in ${LIST}  release.yml:31`,
      '      IMAGE_ALPHA_NOT_ALLOWED  alpha is not allowed',
      `  ? unknown  2.png in ${LIST}  release.yml:31`,
      `  ? unknown  4.png in ${LIST}  release.yml:31`,
      `  ? unknown  5.png in ${LIST}  release.yml:31`,
      '      each file is still PROCESSING',
    ]);
    expect(text.at(-1)).toBe('Fix release.yml:31, then run  ascend apply  again: what is done is not repeated.');
  });

  it('alone have their request and their own words', () => {
    const request409 = { method: 'POST', path: '/v1/appScreenshots', status: 409 };
    const text = report([failed(file('1.png'), { ...request409, message: 'Apple has too many of them' })]);
    expect(text.slice(2, 5)).toEqual([
      `  ✗ failed   1.png in ${LIST}  release.yml:31`,
      '      Apple has too many of them',
      '      POST /v1/appScreenshots 409',
    ]);
  });

  it('do not share a request that only one of them made', () => {
    const removed = (id: string): OperationResult => ({
      ...failed(file('x'), {
        method: 'DELETE',
        path: `/v1/appScreenshots/${id}`,
        status: 500,
        message: 'Apple failed',
      }),
      operation: request('delete', `${SET}/${id}.png (0123abcd)`),
    });
    expect(report([removed('1'), removed('2')]).slice(2, -3)).toEqual([
      `  ✗ failed   1.png (0123abcd) in ${LIST}  release.yml:31`,
      `  ✗ failed   2.png (0123abcd) in ${LIST}  release.yml:31`,
      '      Apple failed',
    ]);
  });

  const where = (at: number) => `screenshots/l${Math.floor(at / 10)}/APP_IPHONE_67/${at}.png`;
  const late = (one: UploadOperation): OperationResult => {
    const message = `${one.file.path} was reserved, and the run was interrupted`;
    return failed(one, { kind: 'waited', message, hint: 'run it again', ambiguous: true }, 'unknown');
  };
  const refused = (one: UploadOperation, title = `${one.file.path} has alpha`) =>
    failed(one, { message: title, errors: [{ status: '', code: 'ALPHA', title }] });
  const rows = (text: string[]) => text.slice(2, -3).join(' ').replaceAll(/\s+/g, ' ');

  it('are summed up by list where nobody knows what became of many', () => {
    const many = Array.from({ length: 360 }, (_, at) => late(upload(where(at))));
    const text = report(many, { outcome: 'interrupted' });
    expect(rows(text)).toBe(
      ' ? 360 unknown: ' +
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `l${at} · screenshots for APP_IPHONE_67 (10)`).join(', ') +
        ' and 26 more sets each file was reserved, and the run was interrupted run it again',
    );
  });

  it('are not called unknown where they arrived and Apple was still looking at them', () => {
    const words = 'was sent, and the run was interrupted before Apple had accepted it';
    const sent = (one: UploadOperation): OperationResult =>
      failed(one, { kind: 'waited', message: `${one.file.path} ${words}`, ambiguous: true, sent: true }, 'unknown');
    const many = Array.from({ length: 12 }, (_, at) => sent(upload(where(at))));
    const text = report([...many, late(file('a.png'))], { outcome: 'interrupted' });
    expect(text[0]).toBe(
      '✗ Apply interrupted: 0 of 13 operations done, 1 unknown, 12 sent, and Apple not done with them.',
    );
    expect(rows(text)).toContain(
      ' … 12 sent, and Apple not done with them: l0 · screenshots for APP_IPHONE_67 (10), l1 · screenshots for APP_IPHONE_67 (2) ',
    );
    expect(rows(text)).toContain(`each file ${words}`);
    const one = report([sent(file('a.png'))], { outcome: 'interrupted' });
    expect(one[0]).toBe('✗ Apply interrupted: 0 of 1 operation done, 1 sent, and Apple not done with it.');
    expect(one[2]).toBe(`  … sent     a.png in ${LIST}  release.yml:31`);
  });

  it('are named up to a number where they failed for one reason', () => {
    const all = Array.from({ length: 360 }, (_, at) => refused(upload(where(at))));
    const text = report(all);
    expect(text.filter((line) => line.startsWith('  ✗ failed '))).toHaveLength(21);
    expect(text[21]).toBe('  ✗ failed   19.png in l1 · screenshots for APP_IPHONE_67');
    expect(text[22]).toMatch(/^ {2}✗ failed {3}and 340 more: l2 · screenshots for APP_IPHONE_67 \(10\), l3/);
    expect(text.at(-4)).toBe('      ALPHA  each file has alpha');
    expect(text.join(' ')).toContain('and 24 more sets');
  });

  it('are one kind, whatever the id that Apple tells', () => {
    const ids = ['0', '1'].map((at) => `${at}f07b9a2-5e4c-4c9a-9d0e-2f6c1a7b8d30`);
    const gone = ids.map((id) => refused(file(`${id.slice(0, 1)}.png`), `there is no ${id}`));
    expect(report(gone).filter((line) => line.includes('ALPHA'))).toEqual(['      ALPHA  there is no …']);
  });

  it('for many reasons do not have them all told', () => {
    const all = Array.from({ length: 120 }, (_, at) => refused(upload(where(at)), `reason ${at}`));
    const text = report([...all, ...all.slice(0, 30).map((one) => ({ ...one, status: 'unknown' as const }))]);
    expect(text.filter((line) => line.includes('ALPHA'))).toHaveLength(20);
    expect(rows(text)).toContain('✗ failed and 100 more, for other reasons: l2 · screenshots for APP_IPHONE_67 (10),');
    expect(rows(text)).toContain('? unknown and 30 more, for other reasons: l0 · screenshots for APP_IPHONE_67 (10),');
  });

  it('on the way to the storage only need another run', () => {
    const put = { method: 'PUT', path: 'a.png', hint: 'running the same command again is safe' };
    for (const parts of [
      { ...put, kind: 'apple', status: 307 },
      { ...put, kind: 'apple', status: 429 },
      { ...put, kind: 'internal' },
      { kind: 'network', message: 'its upload operations have a header that can’t be sent' },
      { method: 'POST', kind: 'apple', status: 429 },
      { kind: 'stale', message: 'the file a.png changed' },
    ] as const) {
      const broken = [failed(file('a.png'), parts), late(file('b.png'))];
      expect(report(broken).at(-1)).toMatch(/^Run {2}ascend apply {2}again: /);
      expect(report([...broken, refused(file('c.png'))]).at(-1)).toMatch(/^Fix release\.yml:31, /);
    }
  });

  it('because they changed need another plan where that was saved', () => {
    const changed = [failed(file('a.png'), { kind: 'stale', message: 'the file a.png changed' })];
    const saved = { color: false, width: 120, unicode: true, command: 'ascend apply saved', isSaved: true };
    const result = { outcome: 'partial' as const, results: changed, leftover: [] };
    expect(renderReport(result, plan(), saved)).toMatch(/\nMake a new plan, have it reviewed, and apply that: .*$/);
  });

  it('in many places do not fill the screen with places', () => {
    const broken = Array.from({ length: 39 }, (_, at) =>
      failed(upload(`screenshots/l${at}/APP_IPHONE_67/a.png`), { errors: [{ status: '', code: 'X', title: 'x' }] }),
    );
    const changes = broken.map(({ operation: { address } }) =>
      filesChange(undefined, [], address.replace(/\/a\.png$/, '')),
    );
    const operations = broken.map((result) => result.operation);
    const locate = (pointer: string) => ({ file: 'release.yml', line: Number(/\d+/.exec(pointer)?.[0]), column: 1 });
    const text = renderReport({ outcome: 'partial', results: broken, leftover: [] }, plan({ changes, operations }), {
      color: false,
      width: 120,
      unicode: true,
      command: 'x',
      isSaved: false,
      locate,
    });
    expect(text).toContain('Fix release.yml:0, release.yml:1,');
    expect(text).toContain('release.yml:7, 31 more places, then run');
  });
});

describe('files that were not started', () => {
  const skipped = (names: string[], reason: (name: string) => string, set = SET): OperationResult[] =>
    names.map((name) => ({ operation: upload(`${set}/${name}`), status: 'skipped', reason: reason(name) }));
  const names = Array.from({ length: 12 }, (_, at) => `${at}.png`);

  it('are named where they are few', () => {
    const text = report(
      skipped(['a.png', 'b.png'], () => 'the run was interrupted'),
      { outcome: 'interrupted' },
    );
    expect(text[2]).toMatch(`  · 2 not started: a.png in ${LIST}, b.png in ${LIST}  (the run`);
  });

  it('are summed up by list where they are many', () => {
    const other = 'screenshots/de-DE/APP_IPHONE_67';
    const reason = (name: string) => `needs ${SET}/${name}, which failed`;
    const text = report([...skipped(names, reason), ...skipped(names.slice(0, 3), reason, other)]);
    expect(text.slice(2, 4).join(' ').replaceAll(/\s+/g, ' ')).toBe(
      ` · 15 not started: ${LIST} (12), de-DE · screenshots for APP_IPHONE_67 (3)` +
        ' (each needs something that failed or was not started)',
    );
  });

  it('are told from the order of their list, and from the list', () => {
    const reason = 'the run was interrupted';
    const put = (...actions: ('create' | 'reorder')[]): OperationResult[] =>
      actions.map((action) => ({ operation: request(action, SET), status: 'skipped', reason }));
    const told = (results: OperationResult[]) => report(results)[2];
    expect(told(put('reorder'))).toBe(`  · 1 not started: ${LIST} (the order)  (${reason})`);
    const many = skipped(names, () => reason);
    expect(told([...many, ...put('reorder')])).toContain(`13 not started: ${LIST} (12 and the order)  (`);
    expect(told([...put('create'), ...many, ...put('reorder')])).toContain(`${LIST} (12, the set and the order)  (`);
  });

  it('name some of many lists', () => {
    const text = report(
      Array.from({ length: 39 }, (_, at) =>
        skipped(['a.png'], () => 'the run was interrupted', `screenshots/l${at}/APP_IPHONE_67`),
      ).flat(),
    );
    expect(text.join(' ').replaceAll(/\s+/g, ' ')).toContain(
      'l9 · screenshots for APP_IPHONE_67 (1) and 29 more sets (the run was interrupted)',
    );
  });
});

it('a list that reads back differently shows how', () => {
  const leftover = [filesChange([there('a.png'), there('c.png')], [wanted('b.png'), wanted('c.png')])];
  expect(report(done(file('b.png')), { outcome: 'differs', leftover }).slice(4, 7)).toEqual([
    `  ${LIST}: what Apple returned, and what was wanted`,
    '    ~ 1  b.png  10 kB, instead of a.png',
    '    1 stays',
  ]);
});
