import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan.ts';
import type { Picture } from '../../../src/core/picture.ts';
import type { HtmlOptions } from '../../../src/render/html/plan.ts';
import { renderPlanHtml } from '../../../src/render/html/plan.ts';
import { largeRelease } from '../markdown/big-plans.ts';
import { FIRST, operation, plan, UPDATE } from '../samples.ts';
import type { Element } from './dom.ts';
import { attribute, classesOf, elementsOf, one, parsePage, select, textOf, textsOf } from './dom.ts';
import { wrongsIn } from './meant.ts';
import {
  atApple,
  entry,
  listChange,
  listThing,
  LOCALES,
  presentFile,
  seededRelease,
  smallRelease,
  textThings,
} from './release.ts';

function domOf(made: Plan, options: HtmlOptions = {}) {
  const page = renderPlanHtml(made, options);
  expect(wrongsIn(page)).toEqual([]);
  return parsePage(page);
}

function pageOf(root: ReturnType<typeof domOf>, locale: string): Element {
  return one(root, `#page-${locale}`);
}

/** A product page on one side. */
function sideOf(root: ReturnType<typeof domOf>, locale: string, side: 'before' | 'after'): Element {
  return one(pageOf(root, locale), `.${side}`);
}

function textChange(
  locale: string,
  field: string,
  before: string | null | undefined,
  after: string | null | undefined,
  half = 'version',
): Plan['changes'][number] {
  return {
    address: `${half}/localizations/${locale}`,
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** A plan for the texts of one language, with what is there besides. */
function localized(changes: Plan['changes'], more: Partial<Plan> = {}): Plan {
  const made = plan({ changes, ...more });
  return { ...made, things: { ...made.things, ...textThings('ja'), ...textThings('de-DE'), ...more.things } };
}

const PIXEL: Picture = { dataUrl: 'data:image/png;base64,iVBORw0KGgo=', width: 1290, height: 2796 };

describe('what matters first', () => {
  it.each([
    ['a large release', largeRelease()],
    ['seeded mistakes', seededRelease()],
  ])('of %s stands before anything else', (_name, made) => {
    const root = domOf(made);
    const sections = elementsOf(one(root, 'main')).flatMap((element) =>
      element.tagName === 'section' ? (attribute(element, 'id') ?? []) : [],
    );
    expect(sections.filter((id) => ['blocked', 'gates', 'money', 'actions', 'pages', 'all'].includes(id))).toEqual([
      ...(made.blocked.length > 0 ? ['blocked'] : []),
      ...['gates', 'money', 'actions'],
      ...(sections.includes('pages') ? ['pages'] : []),
      'all',
    ]);
    expect(textOf(one(root, '.headline'))).toMatch(/^Submits 1\.1\.0 for review · .* · [12] gates? closed$/);
    const matters = textOf(one(root, '.matters'));
    for (const gate of made.gates) expect(matters).toContain(gate.name);
    expect(matters).toContain('submission to App Review');
  });

  it('says what the plan is for, what it does and what keeps apply from starting', () => {
    const root = domOf(seededRelease());
    expect(textOf(one(root, 'h1'))).toBe('古典OCR iOS 1.1.0 · new version');
    expect(textOf(one(root, 'header'))).toContain(
      'Apply would stop before the first write: 1 gate is closed (exit 6).',
    );
    expect(textOf(one(root, '.server'))).toBe('Server: http://127.0.0.1:4010, not App Store Connect');
    expect(textOf(one(root, 'footer'))).toContain('Digest 4be190ac');
  });

  it('shows a price that stands out in the first row, marked in words', () => {
    const root = domOf(seededRelease());
    const [first] = select(one(root, '#money'), 'tr').filter((row) => select(row, 'td').length > 0);
    expect(first && textOf(first)).toBe('! unusual JPN800 JPY8000 JPY+900 %');
    expect(textsOf(one(root, '#money'), 'summary')).toEqual(['5 more rows']);
  });

  it('keeps the words of what is to be copied together', () => {
    const words = textsOf(one(domOf(seededRelease()), '.to-open'), '.word');
    expect(words).toEqual(['allow:', '[price-change]', '--allow', 'price-change']);
  });

  it('names what is blocked, with its place', () => {
    const made = plan({
      blocked: [
        {
          address: 'version',
          field: 'copyright',
          reason: 'Apple has locked it',
          from: '/version',
          fix: 'version.copyright',
        },
      ],
    });
    const root = domOf(made, {
      locate: (pointer) => (pointer === '/version' ? { file: 'release.yml', line: 3, column: 1 } : undefined),
    });
    expect(textsOf(root, '.blocked')).toEqual([
      '✗ blocked version 1.1.0, copyright: Apple has locked it release.yml:3 version.copyright',
    ]);
  });
});

describe('a product page', () => {
  it('shows a text as it was beside the text as it will be, with what changes marked', () => {
    const root = domOf(seededRelease());
    const [before, after] = (['before', 'after'] as const).map((side) =>
      one(sideOf(root, 'ja', side), '.store-description'),
    );
    expect(before && textsOf(before, 'del')).toEqual(['turns', 'into']);
    expect(before && textsOf(before, 'ins')).toEqual([]);
    expect(after && textsOf(after, 'ins')).toEqual(['converts', 'to', ' and Word']);
    expect(before && textOf(before)).toContain('turns them into text that you can search, copy and share.');
    expect(after && textOf(after)).toContain('• Exports to PDF and Word\n\nThe models');
    expect(after && [attribute(after, 'lang'), attribute(after, 'dir')]).toEqual(['ja', 'auto']);
  });

  it('has its parts in the order of the App Store', () => {
    const made = localized([
      textChange('ja', 'whatsNew', null, 'News'),
      textChange('ja', 'promotionalText', null, 'Promoted'),
      textChange('ja', 'description', null, 'Described'),
      textChange('ja', 'subtitle', null, 'Under', 'appInfo'),
      textChange('ja', 'name', 'Old', 'New', 'appInfo'),
    ]);
    const root = domOf({
      ...made,
      present: {
        values: [{ address: 'pricing', field: 'price', value: { amount: '0', currency: 'USD' } }],
        lists: [],
        things: { pricing: { kind: 'pricing', title: 'price', effect: 'at once' } },
      },
    });
    const page = sideOf(root, 'ja', 'after');
    const classes = elementsOf(page).flatMap((element) =>
      classesOf(element).filter((name) => name.startsWith('store-') || name === 'button'),
    );
    expect(classes).toEqual([
      'store-name',
      'store-subtitle',
      'button',
      'store-promotionalText',
      'store-description',
      'store-whatsNew',
    ]);
    expect(textsOf(page, 'h5')).toEqual(['Promotional text 8', 'Description 9', 'What’s New · 1.1.0 4']);
    expect(textsOf(page, '.button')).toEqual(['Get']);
  });

  it('has the price that will be, and on the other side the one that is', () => {
    const price = (amount: string) => ({ amount, currency: 'USD' });
    const made = localized([
      textChange('ja', 'description', 'a', 'b'),
      { address: 'pricing', field: 'price', before: price('4.99'), after: price('5.99') },
      { address: 'pricing', field: 'price', after: price('3.99'), during: { start: '2026-12-24', end: '2027-01-02' } },
    ]);
    const root = domOf(made);
    expect(textsOf(sideOf(root, 'ja', 'before'), '.price')).toEqual(['Price: 4.99 USD']);
    expect(textsOf(sideOf(root, 'ja', 'after'), '.price')).toEqual(['Price: 5.99 USD']);
    expect(textOf(sideOf(root, 'ja', 'after'))).toContain('3.99 USD 2026-12-24 to 2027-01-02');
  });

  it('of a language that comes has one side, and of one that goes the other', () => {
    const root = domOf(
      localized([
        textChange('ja', 'locale', undefined, 'ja'),
        textChange('ja', 'description', undefined, 'Come'),
        textChange('de-DE', 'locale', 'de-DE', undefined),
        textChange('de-DE', 'description', 'Gone', undefined),
      ]),
    );
    expect(textsOf(pageOf(root, 'ja'), '.product')).toEqual([expect.stringMatching(/^New.*Come/s)]);
    expect(textsOf(pageOf(root, 'de-DE'), '.product')).toEqual([expect.stringMatching(/^Removed.*Gone/s)]);
    expect(textsOf(pageOf(root, 'de-DE'), 'del')).toEqual(['Gone']);
  });

  it('comes first where there is something to look at; others are folded', () => {
    const root = domOf(seededRelease());
    const pages = select(root, '.language');
    expect(pages.map((page) => attribute(page, 'data-language'))).toEqual([
      'en-US',
      'it',
      'fr-FR',
      'de-DE',
      'es-ES',
      'ja',
      'ko',
      'pt-BR',
      'ar-SA',
      'zh-Hans',
      'nl-NL',
    ]);
    expect(pages.map((page) => attribute(page, 'open') !== undefined)).toEqual([...LOCALES.map(() => true), false]);
    expect(textsOf(pageOf(root, 'nl-NL'), '.store-subtitle')).toEqual(['Old books, nl-NL']);
  });

  it('shows in its first lines every mistake that was seeded', () => {
    const root = domOf(seededRelease());
    const summaryOf = (locale: string) => textOf(select(pageOf(root, locale), 'summary')[0] ?? one(root, 'main'));
    expect(summaryOf('fr-FR')).toContain('! same as in another language: whatsNew');
    expect(summaryOf('it')).toContain('✗ missing: subtitle');
    expect(summaryOf('it')).toContain('! outdated: description');
    expect(summaryOf('de-DE')).toContain('⇄ 1 moved');
    expect(summaryOf('en-US')).toContain('! subtitle likely cut in search results');
    expect(textOf(sideOf(root, 'it', 'after'))).toContain('outdated: the source changes, this text stays');
    expect(textOf(sideOf(root, 'it', 'before'))).not.toContain('missing');
  });

  it('stands beside the search result', () => {
    const root = domOf(seededRelease());
    expect(textsOf(pageOf(root, 'en-US'), '.result-subtitle')).toEqual([
      'Old books, en-US',
      'Classical manuscripts, scanned',
    ]);
    expect(textsOf(pageOf(root, 'en-US'), '.search').at(-1)).toContain('subtitle likely cut in search results');
    expect(select(pageOf(root, 'en-US'), '.first-shots').map((list) => select(list, 'li').length)).toEqual([3]);
    // Where neither name nor subtitle changes, there is one.
    expect(select(pageOf(root, 'ja'), '.search')).toHaveLength(1);
  });

  it('shows a picture that stays, whose file lies beside the manifest', () => {
    const list = 'screenshots/ja/APP_IPHONE_67';
    const files = [{ fileName: '1.png', path: 'shots/1.png' }];
    const present = { values: [], lists: [{ address: list, files }], things: listThing('ja') };
    const root = domOf(localized([], { present }), { pictures: new Map([['shots/1.png', PIXEL]]) });
    const pictures = select(pageOf(root, 'ja'), '.picture');
    // On the product page, and among search results.
    expect(pictures.map((picture) => attribute(picture, 'role'))).toEqual(['img', 'img']);
  });

  it('is there with both sides where only half of a language is new, or goes', () => {
    const half = (before: string | undefined, after: string | undefined) =>
      localized([
        textChange(
          'ja',
          'locale',
          before === undefined ? undefined : 'ja',
          after === undefined ? undefined : 'ja',
          'appInfo',
        ),
        textChange('ja', 'name', before, after, 'appInfo'),
        textChange('ja', 'description', 'What Apple has', 'What is wanted'),
      ]);
    for (const made of [half(undefined, 'New name'), half('Old name', undefined)]) {
      const page = textOf(pageOf(domOf(made), 'ja'));
      expect(page).toContain('What Apple has');
      expect(page).toContain('What is wanted');
    }
  });

  it('hides no text of another thing that has the same language and field', () => {
    const made = localized([
      textChange('ja', 'description', 'A before', 'A after'),
      { ...textChange('ja', 'description', 'B before', 'B after'), address: 'version/other' },
    ]);
    const thing = made.things['version/localizations/ja'];
    const page = textOf(
      one(domOf({ ...made, things: { ...made.things, ...(thing ? { 'version/other': thing } : {}) } }), 'main'),
    );
    for (const text of ['A before', 'A after', 'B before', 'B after']) expect(page).toContain(text);
  });

  it('shows no text that a variable holds', () => {
    const held = { variable: 'ASCEND_NAME', fingerprint: 'scrypt:abc' };
    const root = domOf(
      localized([{ address: 'version/localizations/ja', field: 'description', before: null, after: held }]),
    );
    expect(textsOf(root, '.store-description')).toEqual(['(from ASCEND_NAME)']);
  });
});

describe('pictures', () => {
  const address = 'screenshots/ja/APP_IPHONE_67';
  const before = [atApple('1.png'), atApple('2.png'), atApple('3.png'), atApple('4.png')];
  const after = [entry('2.png'), entry('1.png'), entry('new.png'), entry('5.png')];
  const made = localized([listChange(address, before, after)], { things: listThing('ja') });
  const released: Plan = {
    ...made,
    present: {
      values: [],
      lists: [{ address, files: before.map(({ fileName }) => presentFile(fileName)) }],
      things: listThing('ja'),
    },
  };

  it('say in words what happens to each, on both sides', () => {
    const root = domOf(released);
    const shots = (side: 'before' | 'after') => textsOf(sideOf(root, 'ja', side), '.caption');
    expect(shots('before')).toEqual([
      '1 ⇄ moves 1.png Show the picture at images.example.com',
      '2 2.png Show the picture at images.example.com',
      '3 ~ replaced 3.pngby new.png Show the picture at images.example.com',
      '4 ~ replaced 4.pngby 5.png Show the picture at images.example.com',
    ]);
    expect(shots('after')).toEqual([
      '1 2.png Show the picture at images.example.com',
      '2 ⇄ was at 1 1.png Show the picture at images.example.com',
      '3 ~ new picture new.pnginstead of 3.png',
      '4 ~ new picture 5.pnginstead of 4.png',
    ]);
  });

  it('that are at hand stand in the page once, on every side on which they are shown', () => {
    const pictures = new Map(
      after.map(({ path = '' }, at) => [path, { ...PIXEL, dataUrl: `${PIXEL.dataUrl.slice(0, -4)}${at}AAA` }]),
    );
    const page = renderPlanHtml(released, { pictures });
    expect(page.match(/data:image\/png;base64,/g)).toHaveLength(4);
    const root = parsePage(page);
    const named = (side: 'before' | 'after') =>
      select(sideOf(root, 'ja', side), '.picture').map(
        (picture) => attribute(picture, 'aria-label') ?? textOf(picture),
      );
    // What stays has its picture before as well; one that goes is at Apple only.
    expect(named('before')).toEqual(['screenshot 1.png', 'screenshot 2.png', '3.pngat Apple', '4.pngat Apple']);
    expect(named('after')).toEqual(['screenshot 2.png', 'screenshot 1.png', 'screenshot new.png', 'screenshot 5.png']);
    const [first] = select(sideOf(root, 'ja', 'after'), '.picture');
    expect(first && classesOf(first)).toEqual(['picture', 'shape-1290-2796', expect.stringMatching(/^picture-\d$/)]);
    const style = textOf(one(root, 'style'));
    const used = select(root, '.picture').flatMap((picture) => classesOf(picture).slice(1));
    for (const name of used.filter((each) => each !== 'box')) expect(style).toContain(`.${name}{`);
    expect(select(root, 'img')).toEqual([]);
  });

  it.each([
    'data:text/html;base64,AAAA',
    'https://images.example.com/a.png',
    'data:image/png;base64,AAAA");}*{}',
    'data:image/svg+xml;base64,AAAA',
  ])('with %s are none', (dataUrl) => {
    const page = renderPlanHtml(released, {
      pictures: new Map(after.map(({ path = '' }) => [path, { ...PIXEL, dataUrl }])),
    });
    expect(page).not.toContain(dataUrl);
    expect(wrongsIn(page)).toEqual([]);
  });

  it('are shown for one display at a time, the largest iPhone first', () => {
    const types = [
      ['APP_IPAD_PRO_3GEN_129', '13-inch iPad'],
      ['APP_IPHONE_65', '6.5-inch iPhone'],
      ['APP_IPHONE_67', '6.9-inch iPhone'],
    ] as const;
    const changes = types.map(([type]) => listChange(`screenshots/ja/${type}`, [], [entry(`${type}.png`)]));
    const things = Object.assign({}, ...types.map(([type, detail]) => listThing('ja', type, detail)));
    const page = pageOf(domOf(localized(changes, { things })), 'ja');
    const choices = select(page, 'input').map((input) => [
      attribute(input, 'type'),
      attribute(input, 'value'),
      attribute(input, 'checked') !== undefined,
    ]);
    expect(choices).toEqual([
      ['radio', '1', true],
      ['radio', '2', false],
      ['radio', '3', false],
    ]);
    expect(textsOf(page, 'label')).toEqual([
      '6.9-inch iPhone 1 changed',
      '6.5-inch iPhone 1 changed',
      '13-inch iPad 1 changed',
    ]);
    const galleries = select(one(page, '.after'), '.gallery');
    expect(galleries.map((gallery) => classesOf(gallery)[1])).toEqual(['display-1', 'display-2', 'display-3']);
    expect(textOf(one(page, '.first-shots'))).toContain('APP_IPHONE_67.png');
  });

  it('that go with a list are marked', () => {
    const gone = localized([{ address, field: 'files', before: { files: before } }], { things: listThing('ja') });
    const root = domOf(gone);
    expect(textsOf(sideOf(root, 'ja', 'before'), '.badge')).toEqual(before.map(() => '− removed'));
    expect(textOf(sideOf(root, 'ja', 'after'))).toContain('no pictures then');
  });
});

describe('translations', () => {
  it('are a table of languages and fields, the worst first', () => {
    const table = one(one(domOf(seededRelease()), '#translations'), 'table');
    const rows = select(table, 'tr').map((row) => [...select(row, 'th'), ...select(row, 'td')].map(textOf));
    expect(textOf(one(domOf(seededRelease()), '#translations'))).toContain('1 missing, 1 outdated, 1 the same.');
    expect(rows.slice(0, 4)).toEqual([
      ['language', 'name', 'subtitle', 'description', 'whatsNew'],
      ['en-US source', '✓', '✓', '✓', '✓'],
      ['it', '✓ translated', '✗ missing', '! outdated', '✓ translated'],
      ['fr-FR', '✓ translated', '✓ translated', '✓ translated', '! same as de-DE'],
    ]);
  });

  it('are left out where there is one language', () => {
    expect(select(domOf(FIRST), '#translations')).toEqual([]);
  });
});

describe('everything else', () => {
  it('is there, with its fields and its lengths', () => {
    const root = domOf(seededRelease());
    const all = one(root, '#all');
    expect(textsOf(all, 'h3')).toEqual(['Texts', 'Pictures and videos']);
    const english = select(all, '.entry')
      .filter((item) => attribute(item, 'data-language') === 'en-US')
      .map(textOf);
    expect(english.join()).toContain('keywords 21 of 100handwriting2 unchanged');
    // What a product page shows whole is not said twice.
    expect(english.join()).toContain('description 286 of 4000');
    expect(english.join()).not.toContain('Exports');
  });

  it('that happens to many is said once, with who they are', () => {
    const codes = Array.from({ length: 12 }, (_nothing, at) => `T${String.fromCharCode(65 + at)}X`);
    const changes = codes.map((code) => ({
      address: `territories/${code}`,
      field: 'available',
      before: true,
      after: false,
    }));
    const money = one(domOf(plan({ changes })), '#money');
    expect(textsOf(money, 'h3')).toEqual(['~ change availability (12)']);
    expect(textsOf(money, '.members')).toEqual([`Which ones${codes.join(', ')}`]);
    expect(textsOf(money, '.only')).toEqual(['available true → false']);
  });

  it('of a release is shown whole, without a limit', () => {
    const text = 'word '.repeat(4000).trim();
    const root = domOf(
      plan({
        changes: [{ address: 'review', field: 'notes', before: null, after: text }],
        operations: [operation('update', 'review')],
      }),
    );
    expect(textsOf(root, '.text')).toEqual([text]);
    expect(textsOf(root, '.long')).toEqual([expect.stringMatching(/^19999 characters/)]);
  });

  it('says what is carried over, notes and what is coming up', () => {
    const root = domOf({
      ...UPDATE,
      notes: [{ address: 'version', message: 'a note' }],
      notices: [
        {
          name: 'duo-screenshots',
          message: 'Duo screenshots are due.',
          date: '2027-04-01',
          source: 'https://developer.apple.com/news',
        },
      ],
    });
    expect(textOf(one(root, '#carried'))).toBe('Carried over by Apple and already as wanted: 2 fields');
    expect(textOf(one(root, '#notes'))).toContain('a note');
    expect(textsOf(one(root, '#notices'), 'li')).toEqual([
      '2027-04-01 Duo screenshots are due. https://developer.apple.com/news To silence it: silence: { duo-screenshots: your reason }',
    ]);
  });

  it('is a short page where there is nothing to do', () => {
    expect(textOf(one(domOf(plan()), 'footer'))).toContain('No changes.');
  });
});

describe('search and filters', () => {
  it('offer the languages and the kinds of things that there are, and are hidden without the script', () => {
    const root = domOf(seededRelease());
    const form = one(root, '#toolbar');
    expect(attribute(form, 'hidden')).toBe('');
    const options = (id: string) => textsOf(one(form, `#${id}`), 'option');
    expect(options('by-language')).toEqual(['all', ...[...LOCALES, 'nl-NL'].toSorted()]);
    expect(options('by-kind')).toEqual(
      expect.arrayContaining([
        'all',
        'product pages',
        'translations',
        'version information',
        'screenshots for APP_IPHONE_67',
      ]),
    );
    // What must not be overlooked is never filtered away.
    const filtered = ['#pages', '#translations', '#all'].flatMap((id) => elementsOf(one(root, id)));
    const kinds = new Set(filtered.flatMap((element) => attribute(element, 'data-kind') ?? []));
    expect(new Set(options('by-kind').slice(1))).toEqual(kinds);
  });
});

it('the page is the one that was reviewed', async () => {
  const page = renderPlanHtml(smallRelease());
  const body = page.slice(page.indexOf('<body>'), page.indexOf('<script>'));
  await expect(body.replaceAll('><', '>\n<')).toMatchFileSnapshot('golden/small.html.txt');
});
