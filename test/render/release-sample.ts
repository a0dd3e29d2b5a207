import type { Change } from '../../src/core/change.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { filesChange, request, there, upload, wanted } from './file-samples.ts';
import { operation, plan } from './samples.ts';

const LANGUAGES = LOCALES.filter((locale) => locale !== 'ca');

const paragraphs = (seed: string, count = 14) =>
  Array.from(
    { length: count },
    (_, at) => `Paragraph ${at + 1} of ${seed}, with${' a good many words and'.repeat(6)} an end.`,
  ).join('\n\n');

const textsOf = (languages: readonly string[]) =>
  languages.flatMap((locale): Change[] => {
    const address = `version/localizations/${locale}`;
    return [
      { address, field: 'whatsNew', before: null, after: paragraphs(`the news in ${locale}`, 5), limit: 4000 },
      {
        address,
        field: 'description',
        before: paragraphs(`what ${locale} had`),
        after: paragraphs(`what ${locale} had`).replace('Paragraph 3', `Section 3 in ${locale}`),
        limit: 4000,
      },
    ];
  });

const names = Array.from({ length: 8 }, (_, at) => `${at + 1}.png`);

const galleriesOf = (languages: readonly string[]) =>
  languages.map((locale) =>
    filesChange(
      [...names, '9.png', '10.png'].map((name) => there(name, 300)),
      names.map((name) => wanted(name, 400)),
      `screenshots/${locale}/APP_IPHONE_67`,
    ),
  );

const jpy = (amount: string) => ({ amount, currency: 'JPY' });
const usd = (amount: string) => ({ amount, currency: 'USD' });
const codes = 'AFG AGO AIA ALB ARM ATG BHS BLZ BMU BOL BRB BTN CRI CYM DMA DOM ECU FJI GHA'.split(' ');
const prices: Change[] = [
  ...codes.map((code) => ({ address: `pricing/${code}`, field: 'price', before: usd('4.99'), after: usd('3.99') })),
  { address: 'pricing/JPN', field: 'price', before: jpy('600'), after: jpy('6000') },
];

const table: Plan['tables'][number] = {
  address: 'pricing/JPN',
  title: 'prices by territory',
  columns: [
    { name: 'territory' },
    ...['now', 'then', 'change', 'by Apple', 'proceeds'].map((name) => ({ name, align: 'right' as const })),
  ],
  rows: [
    {
      cells: ['JPN', jpy('600'), jpy('6000'), { percent: 900 }, jpy('700'), jpy('4200')],
      outlier: true,
      says: { address: 'pricing/JPN', field: 'price' },
    },
    ...codes.map((code) => ({
      cells: [code, usd('4.99'), usd('3.99'), { percent: -20 }, usd('4.99'), usd('2.79')],
      says: { address: `pricing/${code}`, field: 'price' },
    })),
  ],
};

const gone: Change[] = [
  { address: 'version/localizations/ca', field: 'locale', before: 'ca' },
  { address: 'version/localizations/ca', field: 'description', before: paragraphs('what Catalan had') },
  filesChange([there('1.png'), there('2.png'), there('3.png')], undefined, 'screenshots/ca/APP_IPHONE_67'),
];

const submit: Operation = { action: 'act', kind: 'submission', address: 'submission', method: 'PATCH', path: [] };
const replace: Operation = { action: 'replace', kind: 'pricing', address: 'pricing', method: 'POST', path: [] };

const lost = 'its texts and 3 screenshots';

/** A release with all that a reader must not overlook: in 39 languages it has some hundred lines. */
export function releaseIn(number: number): Plan {
  const languages = LANGUAGES.slice(0, number);
  const galleries = galleriesOf(languages.slice(0, 12));
  return plan({
    consequences: [
      { kind: 'submission', text: 'submits 1.1.0 for review' },
      { kind: 'submission', text: 'puts it on sale once it is approved' },
      { kind: 'pricing', text: '600 → 6000 JPY (Apple derives 700) in JPN', atOnce: true },
      { kind: 'pricing', text: 'other prices of their own in 19 territories', atOnce: true },
      { kind: 'territories', text: 'off sale in CHN', atOnce: true },
      { kind: 'appInfoLocalizations', text: 'removes ca with its texts' },
      { kind: 'versionLocalizations', text: `removes ca with ${lost}` },
      { kind: 'screenshots', text: `deletes ${galleries.length * 2} screenshots` },
    ],
    changes: [
      ...textsOf(languages),
      ...gone,
      ...galleries,
      { address: 'territories/CHN', field: 'available', before: true, after: false },
      ...prices,
      { address: 'submission', field: 'state', before: null, after: 'WAITING_FOR_REVIEW' },
    ],
    tables: [table],
    operations: [
      ...languages.map((locale) => operation('update', `version/localizations/${locale}`)),
      operation('delete', 'version/localizations/ca'),
      ...galleries.flatMap(({ address }) => [
        ...names.map((name) => upload(`${address}/${name}`, 400_000)),
        ...[...names, '9.png', '10.png'].map((name) => request('delete', `${address}/${name} [old]`)),
      ]),
      replace,
      operation('update', 'territories/CHN'),
      submit,
    ],
    gates: [
      {
        name: 'price-change',
        open: false,
        reasons: [{ address: 'pricing/JPN', reason: 'JPN goes from 600 JPY to 6000 JPY (+900 %)' }],
      },
      {
        name: 'delete-locale',
        open: false,
        reasons: [{ address: 'version/localizations/ca', reason: `ca is removed with ${lost}` }],
      },
      {
        name: 'delete-screenshots',
        open: false,
        reasons: galleries.map(({ address }) => ({ address, reason: '8 of 10 remain' })),
      },
      {
        name: 'remove-territories',
        open: true,
        reasons: [{ address: 'territories/CHN', reason: 'the app goes off sale in CHN' }],
      },
      {
        name: 'replace-submission',
        open: false,
        reasons: [{ address: 'submission', reason: '1.1.0 is taken back from App Review to change it' }],
      },
    ],
  });
}
