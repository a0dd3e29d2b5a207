import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCommandBreaker } from '../../../src/core/github/runner-commands.ts';
import type { Plan } from '../../../src/core/plan.ts';
import { visible } from '../../../src/core/text/visible.ts';
import { renderPlanHtml } from '../../../src/render/html/plan.ts';
import { obeyed } from '../../support/runner-rules.ts';
import { hostileText, planWith, TRICKS } from '../markdown/hostile.ts';
import { one, parsePage, select, textOf } from './dom.ts';
import { wrongsIn } from './meant.ts';
import { listThing, textThings } from './release.ts';

/** What somebody would write into a text to get out of where it stands in a page. */
const ESCAPES: readonly string[] = [
  ...[
    '</script><script>alert(1)</script>',
    '</style><style>*{display:none}</style>',
    '</title><h1>x',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '" onload="alert(1)',
    "' onmouseover='alert(1)",
    '"><img src=x onerror=alert(1)>',
    '`',
    '&quot;',
    '&#34;',
    '&amp',
    '&#x3c;b&#x3e;',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,<script>',
    '<svg/onload=alert(1)>',
    '</details></section></main>',
    '<base href=//evil.example>',
  ],
  ...['}*{background:url(//evil.example)}', '\\00003c', '</textarea>', '<plaintext>', '<!doctype html>'],
];

/** As `planWith`, with the same texts in what is shown beside the plan itself as well. */
function hostilePage(texts: readonly string[]): Plan {
  const text = (at: number): string => texts[at % texts.length] ?? '';
  const made = planWith(texts);
  const list = `screenshots/${text(1)}/APP_IPHONE_67`;
  const [set] = Object.values(listThing(text(1), text(2), text(3)));
  const image = { templateUrl: text(6), width: Number.NaN, height: 1e9 };
  return {
    ...made,
    changes: [
      ...made.changes,
      { address: 'version/localizations/xx', field: 'description', before: text(2), after: text(3) },
      { address: 'version/localizations/xx', field: 'whatsNew', before: null, after: text(5) },
      { address: 'appInfo/localizations/xx', field: 'subtitle', before: text(4), after: null },
    ],
    things: {
      ...made.things,
      ...Object.fromEntries(
        Object.entries(textThings('xx')).map(([at, thing]) => [at, { ...thing, locale: text(0), title: text(9) }]),
      ),
    },
    present: {
      values: [{ address: 'name', field: 'name', value: text(8) }],
      lists: [
        {
          address: list,
          files: [
            { fileName: text(7), image },
            { fileName: text(8), image: { ...image, templateUrl: `javascript:${text(6)}` } },
          ],
        },
      ],
      things: {
        name: { kind: 'appInfoLocalizations', title: text(1), effect: 'unseen', locale: text(1) },
        ...(set ? { [list]: { ...set, file: text(4) } } : {}),
      },
    },
    translations: {
      source: text(1),
      languages: [text(1), `${text(2)}2`].map((locale) => ({
        locale,
        texts: [
          { field: text(3), state: 'same', as: text(4) },
          { field: 'subtitle', state: 'missing' },
        ],
      })),
    },
    notices: [
      { name: text(1), message: text(2), date: text(3), source: text(4) },
      { name: 'b', message: 'c', source: `https://${text(5)}` },
    ],
    server: text(6),
  };
}

describe('what a text says stays a text', () => {
  it.each([...TRICKS, ...ESCAPES])('%j', (trick) => {
    const page = renderPlanHtml(
      hostilePage([trick, `see ${trick}`, `${trick} so`, `${trick}${trick}`, `a\n${trick}\nb`]),
    );
    expect(wrongsIn(page)).toEqual([]);
    expect(obeyed(page)).toEqual([]);
    // The net around standard output has nothing to break: its backslashes would change the page.
    expect(createCommandBreaker()(page)).toBe(page);
  });

  it('whatever they are and wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 24, maxLength: 24 }), (texts) => {
        const page = renderPlanHtml(hostilePage(texts));
        expect(wrongsIn(page)).toEqual([]);
        expect(obeyed(page)).toEqual([]);
        expect(createCommandBreaker()(page)).toBe(page);
      }),
      { numRuns: 20 },
    );
  });

  it('and is shown whole, with what is hidden in it named', () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => text.trim() !== ''),
        (text) => {
          const base = hostilePage(['x']);
          const address = 'version/localizations/xx';
          const page = renderPlanHtml({
            ...base,
            target: { ...base.target, name: text },
            changes: [
              { address, field: 'description', before: null, after: text },
              { address: 'review', field: 'notes', before: null, after: text },
            ],
            notes: [{ address: 'app', message: text }],
          });
          const root = parsePage(page);
          const lines = text
            .split('\n')
            .map((line) => visible(line))
            .join('\n');
          expect(select(root, '.store-description').map(textOf)).toEqual([lines]);
          expect(textOf(one(root, 'h1')).startsWith(visible(text))).toBe(true);
          expect(textOf(one(root, '#notes'))).toContain(visible(text));
          expect(
            select(root, 'dd')
              .map(textOf)
              .some((shown) => shown.endsWith(lines)),
          ).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('an address in a plan', () => {
  const addressed = (templateUrl: string): Plan => ({
    ...hostilePage(['x']),
    present: {
      values: [],
      lists: [{ address: 'list', files: [{ fileName: 'a.png', image: { templateUrl, width: 10, height: 20 } }] }],
      things: { list: { kind: 'screenshots', title: 'x', effect: 'unseen', locale: 'ja', file: 'screenshot' } },
    },
  });

  it.each([
    'javascript:alert(1)//{w}',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://images.example.com/{w}x{h}bb.{f}',
    'file:///etc/passwd',
    '//evil.example/{w}',
    'no address',
    'blob:https://images.example.com/x',
  ])('%s is no link', (templateUrl) => {
    expect(select(parsePage(renderPlanHtml(addressed(templateUrl))), '.apple')).toEqual([]);
  });

  it('of a picture at Apple is one, filled in', () => {
    const links = select(parsePage(renderPlanHtml(addressed('https://images.example.com/a/{w}x{h}bb.{f}'))), '.apple');
    expect(links.flatMap(({ attrs }) => attrs)).toContainEqual({
      name: 'href',
      value: 'https://images.example.com/a/10x20bb.png',
    });
  });
});
