import type { Change } from '../../../src/core/change.ts';
import type { FileEntry } from '../../../src/core/file-list.ts';
import type { Plan } from '../../../src/core/plan.ts';
import type { Present, PresentFile } from '../../../src/core/present.ts';
import type { Thing, Things } from '../../../src/core/thing.ts';
import type { TranslatedText } from '../../../src/core/translations.ts';
import { displayOf } from '../../../src/kinds/media/displays.ts';
import { movesBetween } from '../../support/moves.ts';
import { act } from '../markdown/big-plans.ts';
import { operation, plan } from '../samples.ts';

export const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'it', 'ja', 'ko', 'pt-BR', 'ar-SA', 'zh-Hans'] as const;

const NEWS: Readonly<Record<string, string>> = {
  'de-DE': 'Handschrift wird jetzt erkannt.\n\n• Dreimal so schnell\n• Notizen mit Face ID sperren',
  ja: '手書き入力に対応しました。\n\n・同期が三倍速くなりました\n・Face IDでメモをロックできます',
  'ar-SA': 'يتم الآن التعرف على الكتابة اليدوية.\n\n• أسرع بثلاث مرات',
};

function descriptionIn(locale: string): string {
  return `${locale}: KotenOCR reads classical documents and turns them into text that you can search, copy and share. It works without a network connection.\n\nFeatures\n\n• Recognises kuzushiji\n• Understands vertical layouts\n• Exports to PDF\n\nThe models were made by the National Diet Library.`;
}

export function textThings(locale: string): Things {
  const common = { topic: 'storefront', effect: 'with the version', locale } as const;
  const half = (kind: string, title: string): Thing => ({
    ...common,
    kind,
    title: `${locale} · ${title}`,
    family: { title, member: locale },
  });
  return {
    [`appInfo/localizations/${locale}`]: half('appInfoLocalizations', 'app information'),
    [`version/localizations/${locale}`]: half('versionLocalizations', 'version information'),
  };
}

export function listThing(locale: string, type = 'APP_IPHONE_67', detail = '6.9-inch iPhone'): Things {
  const title = `screenshots for ${type}`;
  return {
    [`screenshots/${locale}/${type}`]: {
      kind: 'screenshots',
      topic: 'storefront',
      effect: 'with the version',
      title: `${locale} · ${title}`,
      locale,
      file: 'screenshot',
      detail,
      family: { title, member: locale },
      display: { ...displayOf(type), name: detail },
    },
  };
}

export function entry(name: string, md5 = name, folder = 'shots'): FileEntry {
  return { fileName: name, fileSize: 400_000, md5, path: `${folder}/${name}` };
}

export function atApple(name: string, md5: string | null = name): FileEntry {
  return { fileName: name, fileSize: 400_000, md5 };
}

export function presentFile(fileName: string): PresentFile {
  return {
    fileName,
    image: { templateUrl: `https://images.example.com/${fileName}/{w}x{h}bb.{f}`, width: 1290, height: 2796 },
  };
}

export function listChange(address: string, before: FileEntry[], after: FileEntry[]): Change {
  return {
    address,
    field: 'files',
    before: { files: before },
    after: { files: after },
    moves: movesBetween(before, after),
  };
}

/** What customers have of the texts in these languages, without those that change. */
function presentOf(locales: readonly string[], changes: readonly Change[], extra: Partial<Present> = {}): Present {
  const changed = new Set(changes.map(({ address, field }) => `${address} ${field}`));
  const values = locales.flatMap((locale) => [
    { address: `appInfo/localizations/${locale}`, field: 'name', value: 'KotenOCR' },
    {
      address: `appInfo/localizations/${locale}`,
      field: 'subtitle',
      value: locale === 'it' ? null : `Old books, ${locale}`,
    },
    { address: `version/localizations/${locale}`, field: 'description', value: descriptionIn(locale) },
    { address: `version/localizations/${locale}`, field: 'promotionalText', value: null },
  ]);
  const pricing: Thing = { kind: 'pricing', topic: 'commerce', effect: 'at once', shows: 'prices', title: 'price' };
  return {
    values: [
      ...values.filter(({ address, field }) => !changed.has(`${address} ${field}`)),
      { address: 'pricing', field: 'price', value: { amount: '4.99', currency: 'USD' } },
    ],
    lists: [],
    ...extra,
    things: { ...Object.assign({}, ...locales.map(textThings)), pricing, ...extra.things },
  };
}

/**
 * A release in ten languages with mistakes that a reviewer has to find: German in the French release notes, two pictures swapped in
 * German, a subtitle that the store cuts, a price off by ten in Japan, and an Italian description that was not translated again.
 */
export function seededRelease(): Plan {
  const list = 'screenshots/de-DE/APP_IPHONE_67';
  const english = 'screenshots/en-US/APP_IPHONE_67';
  const before = ['1.png', '2.png', '3.png', '4.png'].map((name) => atApple(name));
  const news = (locale: string): string =>
    NEWS[locale === 'fr-FR' ? 'de-DE' : locale] ?? `${locale}: Handwriting is here.\n\n• Three times faster`;
  const changes: Change[] = [
    ...LOCALES.map((locale): Change => ({
      address: `version/localizations/${locale}`,
      field: 'whatsNew',
      before: null,
      after: news(locale),
      limit: 4000,
    })),
    ...LOCALES.filter((locale) => locale !== 'it').map((locale): Change => ({
      address: `version/localizations/${locale}`,
      field: 'description',
      before: descriptionIn(locale),
      after: descriptionIn(locale)
        .replace('turns them into', 'converts them to')
        .replace('Exports to PDF', 'Exports to PDF and Word'),
      limit: 4000,
    })),
    {
      address: 'version/localizations/en-US',
      field: 'keywords',
      before: { words: ['ocr', 'kanji'] },
      after: { words: ['ocr', 'kanji', 'handwriting'] },
      limit: 100,
    },
    {
      address: 'appInfo/localizations/en-US',
      field: 'subtitle',
      before: 'Old books, en-US',
      after: 'Classical manuscripts, scanned',
      limit: 30,
      room: 29,
    },
    listChange(list, before, [entry('2.png'), entry('1.png'), entry('3.png'), entry('4.png')]),
    listChange(english, before, [entry('01-camera.png'), entry('2.png'), entry('3.png'), entry('5.png')]),
    {
      address: 'pricing/JPN',
      field: 'price',
      before: { amount: '800', currency: 'JPY' },
      after: { amount: '8000', currency: 'JPY' },
    },
    { address: 'submission', field: 'state', before: null, after: 'WAITING_FOR_REVIEW' },
  ];
  const things = Object.assign({}, ...LOCALES.map(textThings), listThing('de-DE'), listThing('en-US')) as Things;
  const made = plan({
    target: { ...plan().target, version: { versionString: '1.1.0', state: 'new' } },
    consequences: [
      { kind: 'submission', text: 'submits 1.1.0 for review' },
      { kind: 'pricing', text: '800 → 8000 JPY in JPN', atOnce: true },
    ],
    changes,
    operations: [...LOCALES.map((locale) => operation('update', `version/localizations/${locale}`)), act('submission')],
    gates: [
      {
        name: 'price-change',
        open: false,
        reasons: [{ address: 'pricing/JPN', reason: 'JPN goes from 800 JPY to 8000 JPY (+900 %)' }],
      },
    ],
    tables: [
      {
        address: 'pricing/JPN',
        title: 'prices by territory',
        columns: [
          { name: 'territory' },
          ...['now', 'then', 'change'].map((name) => ({ name, align: 'right' as const })),
        ],
        rows: [
          ...['AUS', 'CAN', 'DEU', 'FRA', 'GBR', 'ITA', 'KOR', 'MEX', 'NOR', 'NZL', 'SWE', 'TUR'].map((code, at) => ({
            cells: [
              code,
              { amount: `${at + 4}.99`, currency: 'EUR' },
              { amount: `${at + 5}.99`, currency: 'EUR' },
              { percent: 20 },
            ],
          })),
          {
            cells: ['JPN', { amount: '800', currency: 'JPY' }, { amount: '8000', currency: 'JPY' }, { percent: 900 }],
            outlier: true as const,
          },
        ],
      },
    ],
  });
  const texts = (locale: string): TranslatedText[] => [
    { field: 'name', state: 'translated' },
    locale === 'it' ? { field: 'subtitle', state: 'missing' } : { field: 'subtitle', state: 'translated' },
    { field: 'description', state: locale === 'it' ? 'outdated' : 'translated' },
    locale === 'fr-FR' ? { field: 'whatsNew', state: 'same', as: 'de-DE' } : { field: 'whatsNew', state: 'translated' },
  ];
  return {
    ...made,
    things: { ...made.things, ...things },
    present: presentOf([...LOCALES, 'nl-NL'], changes, {
      lists: [list, english].map((address) => ({
        address,
        files: before.map(({ fileName }) => presentFile(fileName)),
      })),
      things: { ...listThing('de-DE'), ...listThing('en-US') },
    }),
    translations: { source: 'en-US', languages: LOCALES.map((locale) => ({ locale, texts: texts(locale) })) },
    server: 'http://127.0.0.1:4010',
  };
}

/** A little of everything that a page shows. */
export function smallRelease(): Plan {
  const list = 'screenshots/ja/APP_IPHONE_67';
  const before = [atApple('1.png'), atApple('2.png')];
  const [description, subtitle] = ['version/localizations/ja', 'appInfo/localizations/ja'];
  const changes: Change[] = [
    {
      address: description,
      field: 'description',
      before: 'Reads old books.\nOffline.',
      after: 'Reads old books & letters.\nOffline.',
      limit: 4000,
    },
    { address: subtitle, field: 'subtitle', before: null, after: '古文書をカメラで読む', limit: 30 },
    {
      address: description,
      field: 'keywords',
      before: { words: ['ocr'] },
      after: { words: ['ocr', '古典'] },
      limit: 100,
    },
    listChange(list, before, [entry('2.png'), entry('3.png')]),
    { address: 'submission', field: 'state', before: null, after: 'WAITING_FOR_REVIEW' },
  ];
  const made = plan({
    target: { ...plan().target, version: { versionString: '1.1.0', state: 'PREPARE_FOR_SUBMISSION' } },
    consequences: [{ kind: 'submission', text: 'submits 1.1.0 for review' }],
    changes,
    operations: [operation('update', description), operation('update', subtitle), act('submission')],
    gates: [{ name: 'delete-screenshots', open: true, reasons: [{ address: list, reason: '1 of 2 remain' }] }],
    notes: [{ address: 'version', message: 'Apple shows it to nobody before the release' }],
  });
  return {
    ...made,
    things: { ...made.things, ...textThings('ja'), ...listThing('ja') },
    present: presentOf(['ja'], changes, {
      lists: [{ address: list, files: before.map(({ fileName }) => presentFile(fileName)) }],
      things: listThing('ja'),
    }),
    translations: {
      source: 'ja',
      languages: [
        { locale: 'ja', texts: [{ field: 'description', state: 'translated' }] },
        { locale: 'de-DE', texts: [{ field: 'description', state: 'missing' }] },
      ],
    },
  };
}
