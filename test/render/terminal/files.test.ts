import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import type { FileEntry } from '../../../src/core/file-list.ts';
import type { Operation } from '../../../src/core/operation.ts';
import type { Plan } from '../../../src/core/plan.ts';
import { cells } from '../../../src/render/view/cell-width.ts';
import { renderStale } from '../../../src/render/terminal/report.ts';
import { renderPlan } from '../../../src/render/terminal/plan.ts';
import { filesChange, request, SET, there, upload, wanted } from '../file-samples.ts';
import { plan, thingsOf, unpainted } from '../samples.ts';

const PLAIN = { color: false, width: 80, unicode: true };

function shown(changes: Change[], operations: Operation[] = [request('reorder', SET)], options = PLAIN): string {
  return renderPlan(plan({ changes, operations }), options);
}

/** The lines of the first entry of a plan. */
function entry(before: readonly FileEntry[] | undefined, after: readonly FileEntry[] | undefined, address = SET) {
  return shown([filesChange(before, after, address)])
    .split('\n\n')[1]
    ?.split('\n');
}

describe('a list of screenshots', () => {
  it('tells each file to which something happens, and counts the others', () => {
    const before = [
      there('a.png'),
      there('list-old.png'),
      there('x.png', 5, { state: 'AWAITING_UPLOAD' }),
      there('b.png'),
      there('home.png'),
      there('c.png'),
      there('tail.png'),
    ];
    const after = [wanted('home.png'), wanted('a.png'), wanted('list.png', 91), wanted('b.png'), wanted('c.png', 20)];
    expect(entry(before, after)).toEqual([
      '~ ja · screenshots for APP_IPHONE_67, 6.9-inch iPhone',
      '    > 1  home.png  was 4',
      '    ~ 3  list.png  91 kB, instead of list-old.png',
      '    ~ 5  c.png     20 kB instead of 10 kB',
      '    - 6  tail.png',
      '    - x.png  an upload that did not succeed (AWAITING_UPLOAD)',
      '    2 stay',
    ]);
  });

  it('aligns places and says that one stays', () => {
    const nine = Array.from({ length: 9 }, (_, at) => there(`${at}.png`));
    expect(
      entry(nine.slice(0, 1), [...nine.slice(0, 1), wanted('b.png'), ...nine.slice(2), wanted('z.png', 0.999)]),
    ).toEqual([
      '~ ja · screenshots for APP_IPHONE_67, 6.9-inch iPhone',
      '    +  2  b.png  10 kB',
      ...[3, 4, 5, 6, 7, 8, 9].map((place) => `    +  ${place}  ${place - 1}.png  10 kB`),
      '    + 10  z.png  999 bytes',
      '    1 stays',
    ]);
  });

  it('that is new is told in one line', () => {
    expect(entry(undefined, [wanted('01.png', 80), wanted('02.png', 90)], 'screenshots/ja/APP_WATCH_ULTRA')).toEqual([
      '+ ja · screenshots for APP_WATCH_ULTRA',
      '    2 files, 170 kB: 01.png, 02.png',
    ]);
  });

  it('in which there were only uploads that did not succeed is as good as new', () => {
    expect(entry([there('x.png', 1, { state: 'FAILED' })], [wanted('x.png', 80)])).toEqual([
      '~ ja · screenshots for APP_IPHONE_67, 6.9-inch iPhone',
      '    1 file, 80 kB: x.png',
      '    - x.png  an upload that did not succeed (FAILED)',
    ]);
  });

  it('that goes says what goes with it', () => {
    const left = there('c.png', 1, { state: 'FAILED' });
    expect(entry([there('a.png'), there('b.png'), left], undefined)).toEqual([
      '- ja · screenshots for APP_IPHONE_67, 6.9-inch iPhone',
      '    goes with it: 2 files (a.png, b.png) and 1 upload that did not succeed',
    ]);
    expect(entry([left], undefined)?.[1]).toBe('    goes with it: 1 upload that did not succeed');
  });

  it('in another order is one line: few moves one by one, many as the new order', () => {
    const files = (names: string) => names.split('').map((name) => wanted(name));
    expect(entry(files('abcde'), files('eabcd'))?.slice(1)).toEqual([
      '    > same files in another order: e from 5 to 1',
    ]);
    expect(entry(files('abcde'), files('edcba'))?.slice(1)).toEqual([
      '    > same files in another order: e, d, c, b, a',
    ]);
  });

  it('has paths for two files of one name', () => {
    const twin = (folder: string, kilobytes: number) => wanted('home.png', kilobytes, { path: `${folder}/home.png` });
    expect(entry(undefined, [twin('a', 1), twin('b', 2), wanted('c.png')])?.[1]).toBe(
      '    3 files, 13 kB: a/home.png, b/home.png, c.png',
    );
  });

  it('says which files come under the same name with another content', () => {
    expect(entry([there('a.png'), there('b.png')], [wanted('a.png'), wanted('b.png', 10, { md5: 'other' })])).toContain(
      '    ~ 2  b.png  10 kB, other content',
    );
  });

  it('of a kind for iMessage says so', () => {
    expect(entry(undefined, [wanted('a.png')], 'screenshots/ja/IMESSAGE_APP_IPHONE_65')?.[0]).toBe(
      '+ ja · screenshots for IMESSAGE_APP_IPHONE_65, iMessage, 6.5-inch iPhone',
    );
  });
});

describe('previews', () => {
  const address = 'previews/ja/IPHONE_67';
  const frame = (previewFrameTimeCode: string | null) => ({ previewFrameTimeCode });

  it('tell another poster frame', () => {
    const before = [there('a.mp4', 9e3, frame('00:00:05:00')), there('b.mp4', 9e3, frame(null)), there('c.mp4', 9e3)];
    const after = [
      wanted('a.mp4', 9e3, frame('00:00:07:12')),
      wanted('b.mp4', 9e3, frame('00:00:01:00')),
      wanted('d.mp4', 9500, frame('00:00:02:00')),
    ];
    expect(entry(before, after, address)).toEqual([
      '~ ja · previews for IPHONE_67, 6.9-inch iPhone',
      '    ~ 1  a.mp4  poster frame 00:00:05:00 → 00:00:07:12',
      '    ~ 2  b.mp4  poster frame 00:00:01:00',
      '    ~ 3  d.mp4  9.5 MB, instead of c.mp4, poster frame 00:00:02:00',
    ]);
  });

  it('leave a frame alone of which the manifest says nothing', () => {
    const before = [there('a.mp4', 1, frame('00:00:05:00')), there('b.mp4', 1)];
    expect(entry(before, [wanted('b.mp4', 1), wanted('a.mp4', 1)], address)?.slice(1)).toEqual([
      '    > same files in another order: a.mp4 from 1 to 2',
    ]);
  });

  it('that are new have theirs', () => {
    expect(entry(undefined, [wanted('a.mp4', 9e3, frame('00:00:07:12')), wanted('b.mp4', 4e3)], address)?.[1]).toBe(
      '    2 files, 13 MB: a.mp4 (poster frame 00:00:07:12), b.mp4',
    );
  });
});

describe('operations', () => {
  const change = filesChange([there('a.png')], [wanted('a.png'), wanted('b.png')]);

  it('on a list that changes, and on its files, are no entries of their own', () => {
    const operations = [
      request('create', SET),
      upload(`${SET}/b.png`),
      request('delete', `${SET}/x.png (0123abcd)`),
      request('reorder', SET),
    ];
    const text = shown([change], operations);
    expect(text.match(/^[-+~»] /gm)).toEqual(['~ ']);
    expect(text).toContain('Plan: 1 to change; 1 screenshot added (4 operations).\nUploads 1 file, 1 kB.\n');
  });

  it('that no change tells are never left out', () => {
    const other = 'screenshots/ja/APP_IPHONE_65';
    const text = shown([change], [request('delete', `${other}/x.png (0123abcd)`)]);
    expect(text).toContain('- x.png (0123abcd) in ja · screenshots for APP_IPHONE_65');
  });

  it('that only wait for what Apple has are one entry and no upload', () => {
    const waits = ['a', 'b', 'c'].map((name) => upload(`${SET}/${name}.png (0123abcd)`, 9, { resume: { ref: name } }));
    const text = shown([], waits);
    expect(text).toContain('» screenshots: apply waits for 3 files that Apple has and is still looking at\n');
    expect(text.match(/^[-+~»] /gm)).toEqual(['» ']);
    expect(text).toContain('Plan: 1 action (3 operations).\nDigest');
  });

  it('behind a gate are told by their list', () => {
    const reasons = [{ address: `${SET}/x.png (0123abcd)`, reason: '1 of 4 remains' }];
    const gates: Plan['gates'] = [{ name: 'delete-screenshots', open: true, reasons }];
    const text = renderPlan(plan({ changes: [change], gates }), { ...PLAIN, width: 120 });
    expect(text).toContain('delete-screenshots  ja · screenshots for APP_IPHONE_67: 1 of 4 remains');
  });
});

it('lists that come by themselves are counted in files and sets', () => {
  const expects: Plan['expects'] = [
    { address: SET, field: 'files', value: { files: [wanted('a.png'), wanted('b.png')] } },
    { address: 'screenshots/en-US/APP_IPHONE_67', field: 'files', value: { files: [wanted('a.png')] } },
    { address: 'previews/ja/IPHONE_67', field: 'files', value: { files: [wanted('a.mp4')] } },
    { address: 'version', field: 'copyright', value: 'x' },
  ];
  const text = renderPlan(plan({ changes: [filesChange([], undefined)], expects }), { ...PLAIN, width: 120 });
  expect(text).toContain('already as wanted: 1 field, 3 screenshots in 2 sets, 1 preview in 1 set\n');
});

describe('lists of several languages to which the same happens', () => {
  const LOCALES = ['de-DE', 'en-US', 'fr-FR', 'it', 'ja'];
  const in5 = (before: FileEntry[] | undefined, after: (locale: string) => FileEntry[] | undefined) =>
    shown(LOCALES.map((locale) => filesChange(before, after(locale), `screenshots/${locale}/APP_IPHONE_67`)))
      .split('\n\n')
      .slice(1, -1)
      .map((text) => text.split('\n'));

  it('are one entry with totals', () => {
    const own = (locale: string) => ['01.png', '02.png'].map((name) => wanted(name, 50, { md5: locale + name }));
    expect(in5(undefined, own)).toEqual([
      [
        '+ screenshots for APP_IPHONE_67, 6.9-inch iPhone (5)  de-DE, en-US, fr-FR, it,',
        '    ja',
        '    2 files in each, 10 in all, 500 kB: 01.png, 02.png',
      ],
    ]);
  });

  it('say where the files are the same, and leave out names that differ', () => {
    expect(in5(undefined, () => [wanted('a.png')])[0]?.at(-1)).toBe(
      '    the same 1 file in each, 5 in all, 50 kB: a.png',
    );
    expect(in5(undefined, (locale) => [wanted(`${locale}.png`)])[0]?.at(-1)).toBe(
      '    1 file in each, 5 in all, 50 kB',
    );
  });

  it('that goes, moves or is replaced', () => {
    const before = [there('a.png'), there('b.png'), there('c.png')];
    const body = (after: (locale: string) => FileEntry[] | undefined) => in5(before, after)[0]?.slice(2);
    expect(body(() => undefined)).toEqual(['    goes with it: 3 files in each, 15 in all']);
    expect(body(() => [wanted('c.png'), wanted('a.png'), wanted('b.png')])).toEqual([
      '    > same files in another order in each: c.png from 3 to 1',
    ]);
    expect(body((locale) => [wanted('a.png'), wanted('b.png', 20, { md5: locale }), wanted('x.png')])).toEqual([
      '    ~ 2  b.png  5 files, 100 kB, other content',
      '    ~ 3  x.png  5 files, 50 kB, instead of c.png',
      '    1 stays in each',
    ]);
    expect(body((locale) => [wanted('a.png'), wanted('b.png'), wanted('c.png'), wanted(`${locale}.png`)])).toEqual([
      '    + 4  de-DE.png, …  5 files, 50 kB',
      '    3 stay in each',
    ]);
  });

  it('keep to themselves what differs', () => {
    const entries = in5(undefined, (locale) => (locale === 'ja' ? [wanted('a'), wanted('b')] : [wanted('a')]));
    expect(entries.map(([heading]) => heading)).toEqual([
      '+ screenshots for APP_IPHONE_67, 6.9-inch iPhone (4)  de-DE, en-US, fr-FR, it',
      '+ ja · screenshots for APP_IPHONE_67, 6.9-inch iPhone',
    ]);
  });

  it('of a first release in all languages take few lines and little time', () => {
    const locales = Array.from({ length: 39 }, (_, at) => `l${at}`);
    const changes = locales.flatMap((locale) =>
      ['APP_IPHONE_67', 'APP_IPHONE_65', 'APP_IPAD_PRO_3GEN_129'].map((type) =>
        filesChange(
          undefined,
          Array.from({ length: 10 }, (_, at) => wanted(`${at}.png`, 100, { md5: `${locale}${type}${at}` })),
          `screenshots/${locale}/${type}`,
        ),
      ),
    );
    const operations = changes.flatMap(({ address }) => [
      request('create', address),
      ...Array.from({ length: 10 }, (_, at) => upload(`${address}/${at}.png`, 100_000)),
      request('reorder', address),
    ]);
    const text = shown(changes, operations);
    expect(text.split('\n').length).toBeLessThan(30);
    expect(text).toContain('Uploads 1170 files, 117 MB.');
  });
});

it('a stale plan shows the lists that it lacks', () => {
  const change = filesChange([there('a.png')], [wanted('a.png'), wanted('b.png')]);
  expect(renderStale({ reason: 'x', changes: [change], things: thingsOf([SET]) }, PLAIN)).toContain(
    '~ ja · screenshots for APP_IPHONE_67, 6.9-inch iPhone\n    + 2  b.png  10 kB\n    1 stays\n',
  );
});

it('no name or word of a file reaches the terminal as it is, and no line is too wide', () => {
  const text = fc.oneof(
    fc.constantFrom('\u001B[2J', '\u202Egnp.a', 'a\nb.png', '\u009B', '古典 OCR.png', 'x'.repeat(200)),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  const file = fc.record(
    {
      fileName: text,
      fileSize: fc.nat(),
      md5: fc.option(fc.constantFrom('a', 'b', 'c')),
      path: text,
      previewFrameTimeCode: fc.option(text),
      state: text,
    },
    { requiredKeys: ['fileName', 'fileSize', 'md5'] },
  );
  const list = fc.option(fc.array(file, { maxLength: 5 }), { nil: undefined });
  const width = fc.constantFrom(80, 120);
  fc.assert(
    fc.property(list, list, text, width, fc.boolean(), fc.integer({ min: 1, max: 5 }), (...given) => {
      const [before, after, locale, columns, unicode, times] = given;
      const changes = Array.from({ length: times }, (_, at) =>
        filesChange(before as FileEntry[], after as FileEntry[], `previews/${locale}${at}/IPHONE_67`),
      );
      const shownText = renderPlan(plan({ changes }), { color: true, width: columns, unicode });
      const bare = unpainted(shownText);
      expect(bare).not.toMatch(/[^\n\P{Cc}]|\p{Cs}|\p{Bidi_Control}/u);
      expect(Math.max(...bare.split('\n').map(cells))).toBeLessThanOrEqual(columns);
    }),
    { numRuns: 60 },
  );
});
