import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import type { FileEntry } from '../../../src/core/file-list.ts';
import type { Operation } from '../../../src/core/operation.ts';
import { planView } from '../../../src/render/view/plan.ts';
import { renderPlan } from '../../../src/render/terminal/plan.ts';
import { filesChange, there, upload, wanted } from '../file-samples.ts';
import { operation, plan } from '../samples.ts';

const at = (address: string): Change => ({ address, field: 'x', before: 1, after: 2 });
const LOCALES = ['de-DE', 'en-US', 'es-ES', 'fr-FR', 'it', 'ja'];

const summaryOf = (changes: Change[], operations: Operation[]) => planView(plan({ changes, operations })).summary;

describe('the summary of a plan', () => {
  it('counts what the list shows, not the requests', () => {
    const languages = LOCALES.map((locale) => `version/localizations/${locale}`);
    const eight = Array.from({ length: 8 }, (_, place) => `${place}.png`);
    const replaced = LOCALES.map((locale) =>
      filesChange(
        [...eight, 'x.png', 'y.png'].map((name) => there(name)),
        eight.map((name) => wanted(name, 20)),
        `screenshots/${locale}/APP_IPHONE_67`,
      ),
    );
    const sent = replaced.flatMap(({ address }) => eight.map((name) => upload(`${address}/${name}`)));
    expect(
      summaryOf(
        [...languages.map(at), ...replaced],
        [
          ...languages.map((address) => operation('update', address)),
          operation('create', 'version'),
          ...sent,
          { action: 'act', kind: 'submission', address: 'submission', method: 'PATCH', path: [] },
        ],
      ),
    ).toBe('Plan: 1 to create, 12 to change, 1 action; 48 screenshots replaced, 12 removed (56 operations).');
  });

  it('counts prices that one request sets as what they are', () => {
    const prices = ['DEU', 'GBR', 'JPN'].map((code) => at(`pricing/${code}`));
    const replace: Operation = { action: 'replace', kind: 'pricing', address: 'pricing', method: 'POST', path: [] };
    expect(summaryOf(prices, [replace])).toBe('Plan: 3 to change (1 operation).');
  });

  it('says what the files of each kind are, and what else goes', () => {
    const before = [there('a.png'), there('b.png'), there('c.png', 1, { state: 'FAILED' })];
    const shots = filesChange(before, [wanted('b.png'), wanted('a.png')]);
    const videos = filesChange([], [wanted('a.mp4')], 'previews/ja/IPHONE_67');
    expect(summaryOf([shots, videos], [operation('update', shots.address)])).toBe(
      'Plan: 2 to change; 1 screenshot moved; 1 preview added; 1 failed upload removed (1 operation).',
    );
  });

  const name = fc.constantFrom('a.png', 'b.png', 'c.png', 'd.png', 'e.png');
  const files = (entry: (name: string, size: number) => FileEntry) =>
    fc
      .uniqueArray(fc.record({ name, size: fc.constantFrom(10, 20) }), { selector: ({ name: one }) => one })
      .map((list) => list.map((one) => entry(one.name, one.size)));
  const lists = fc.array(
    fc.record({ before: files(there), after: fc.option(files(wanted), { nil: undefined }), alike: fc.boolean() }),
    { minLength: LOCALES.length, maxLength: LOCALES.length },
  );

  it('agrees with the list, whatever happens to which files', () => {
    fc.assert(
      fc.property(lists, fc.subarray(LOCALES), (all, texts) => {
        const [common] = all;
        const galleries = all.map(({ before, after, alike }, index) => {
          const own = alike && common ? common : { before, after };
          return filesChange(own.before, own.after, `screenshots/${LOCALES[index] ?? ''}/APP_IPHONE_67`);
        });
        const changes = [...texts.map((locale) => at(`version/localizations/${locale}`)), ...galleries];
        const operations = changes.map(({ address }) => operation('update', address));
        const looks = { color: false, unicode: true, width: 400 };
        const rows = renderPlan(plan({ changes, operations }), looks).split('\n');
        const things = rows.filter((row) => /^[-+~] /.test(row));
        // `(6)` where an entry stands for several.
        const number = things.reduce((sum, row) => sum + Number(/ \((\d+)\) {2}/.exec(row)?.[1] ?? 1), 0);
        const total = (mark: string) =>
          rows.reduce((sum, row) => {
            if (!new RegExp(String.raw`^ {4}[${mark}] +\d`).test(row)) return sum;
            return sum + Number(/ {2}(\d+) files?\b/.exec(row)?.[1] ?? 1);
          }, 0);
        const listed = (pattern: RegExp, many: RegExp) =>
          rows.reduce((sum, row) => sum + Number(many.exec(row)?.[1] ?? pattern.exec(row)?.[1] ?? 0), 0);
        const summary = rows.find((row) => row.startsWith('Plan: ')) ?? '';
        const said = (word: string) =>
          Number(new RegExp(String.raw`(\d+)(?: screenshots?)? ${word}`).exec(summary)?.[1] ?? 0);
        const inSummary = [...summary.matchAll(/(\d+) to \w+/g)].reduce((sum, [, one]) => sum + Number(one), 0);
        expect(inSummary).toBe(number);
        expect(said('added')).toBe(total('+') + listed(/^ {4}(\d+) files?, /, /^ {4}.* in each, (\d+) in all, /));
        expect(said('replaced')).toBe(total('~'));
        const gone = listed(/goes with it: (\d+) files? \(/, /goes with it: .* in each, (\d+) in all/);
        expect(said('removed')).toBe(total('-') + gone);
      }),
    );
  });
});
