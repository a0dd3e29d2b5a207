import fc from 'fast-check';
import { TERRITORIES } from '../../src/kinds/territory-codes.ts';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import { CONTACT } from '../support/ready.ts';
import { FILES, fileAt, PASSWORD, PICTURES } from './files.ts';
import { rarely, text } from './values.ts';

/** Random parts of an app that hang together with little else. `complete`: App Review would have nothing to ask for. */

type ReviewSeed = NonNullable<VersionSeed['review']>;
type BuildSeed = NonNullable<AppSeed['builds']>[number];
type Attributes = ReviewSeed['attributes'];

const ACCOUNTS: Attributes[] = [
  { demoAccountRequired: false },
  { demoAccountName: 'reviewer', demoAccountPassword: PASSWORD, demoAccountRequired: true },
  { demoAccountName: 'reviewer', demoAccountPassword: 'another', demoAccountRequired: false },
];

export const reviewSeed: fc.Arbitrary<ReviewSeed> = fc
  .record({
    account: fc.constantFrom(...ACCOUNTS),
    notes: fc.option(text, { nil: undefined }),
    attachments: fc.subarray(Object.keys(FILES), { maxLength: 2 }),
    leftover: rarely(fc.constantFrom('AWAITING_UPLOAD' as const, 'FAILED' as const), 4),
  })
  .map(({ account, notes, attachments, leftover }) => ({
    attributes: { ...CONTACT, ...account, ...(notes === undefined ? {} : { notes }) },
    attachments: [
      ...attachments.map((path) => attachment(path)),
      ...(leftover === undefined ? [] : [{ fileName: 'guide.txt', fileSize: 3, state: leftover }]),
    ],
  }));

/** Screenshots of some languages. The primary one of a complete app has the one that every app in the tests has. */
export function mediaSeed(locales: readonly string[], primary: string): fc.Arbitrary<VersionSeed['media']> {
  const pictures = fc.shuffledSubarray([...PICTURES], { minLength: 1 }).map((paths) => paths.map(attachment));
  const others = fc
    .record(Object.fromEntries(locales.map((locale) => [locale, rarely(pictures, 1)])))
    .map((lists) =>
      Object.fromEntries(
        Object.entries(lists).flatMap(([locale, list]) => (list ? [[locale, { APP_IPHONE_67: list }]] : [])),
      ),
    );
  return fc
    .oneof(fc.constant(undefined), others)
    .map((media) => (media === undefined || primary in media ? media : undefined) ?? true);
}

function attachment(path: string) {
  const { bytes, md5 } = fileAt(path);
  return { fileName: path.split('/').at(-1) ?? '', fileSize: bytes, sourceFileChecksum: md5 };
}

/** Builds of one version, numbered from 1; those of a complete app begin with one that can be reviewed. */
export function buildsOf(versionString: string, complete: boolean, fresh: boolean): fc.Arbitrary<BuildSeed[]> {
  const usable: Partial<BuildSeed> = { usesNonExemptEncryption: false };
  const condition = fc.oneof(
    { weight: 4, arbitrary: fc.constant(usable) },
    { weight: 3, arbitrary: fc.constant<Partial<BuildSeed>>({}) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Partial<BuildSeed>>(
        { usesNonExemptEncryption: true },
        { usesNonExemptEncryption: true, encryptionDeclaration: 'APPROVED' },
        { processingState: 'INVALID' },
        { expired: true },
        { buildAudienceType: 'INTERNAL_ONLY' },
      ),
    },
  );
  const ready = fc
    .array(condition, { maxLength: 2 })
    .map((conditions) => (complete ? [usable, ...conditions] : conditions));
  // Alone: beside another one, what `latest` means would change by itself.
  const coming = fc.constantFrom<Partial<BuildSeed>[]>(
    [{ processing: { seconds: 0.02 } }],
    [{ processing: { seconds: 0.02, usesNonExemptEncryption: false } }],
  );
  return fc
    .oneof({ weight: 4, arbitrary: ready }, { weight: fresh ? 1 : 0, arbitrary: coming })
    .map((conditions) => conditions.map((one, index) => ({ version: String(index + 1), versionString, ...one })));
}

const PRICES: NonNullable<AppSeed['price']>[] = [
  '0',
  '4.99',
  { rows: [{ price: '4.99' }, { territory: 'JPN', price: '600' }] },
  { rows: [{ price: '0' }, { territory: 'JPN', price: '0' }, { territory: 'DEU', price: '4.99' }] },
  { baseTerritory: 'JPN', rows: [{ price: '600' }, { territory: 'DEU', price: '4.99' }] },
  {
    rows: [
      { price: '1.99', endDate: '2020-02-01' },
      { price: '4.99', startDate: '2020-02-01' },
    ],
  },
  {
    rows: [
      { price: '4.99' },
      { price: '2.99', startDate: '2098-05-01', endDate: '2098-06-01' },
      { price: '4.99', startDate: '2098-06-01' },
    ],
  },
];

export function priceSeed(complete: boolean): fc.Arbitrary<AppSeed['price']> {
  const priced = fc.constantFrom(...PRICES);
  return complete ? priced : fc.option(priced, { nil: undefined, freq: 4 });
}

/** Of the 175 territories only these have a record in most states: a law needs no thousands of them. */
const FEW = ['CHN', 'DEU', 'JPN', 'USA'];
const MISSING = TERRITORIES.filter((code) => !FEW.includes(code));

export function territoriesSeed(complete: boolean, released: boolean): fc.Arbitrary<AppSeed['territories']> {
  const few = fc
    .record({
      available: fc.subarray(FEW, { minLength: 1 }),
      availableInNewTerritories: fc.boolean(),
      ordered: fc.boolean(),
      held: fc.boolean(),
    })
    .map(({ available, availableInNewTerritories, ordered, held }) => ({
      available,
      availableInNewTerritories,
      missing: MISSING,
      ...(ordered && !released ? { preOrder: { releaseDate: '2098-03-01', territories: available.slice(0, 2) } } : {}),
      ...(held && !released ? { statuses: { CHN: ['ICP_NUMBER_MISSING'] } } : {}),
    }));
  return fc.oneof(
    { weight: 6, arbitrary: few },
    { weight: 1, arbitrary: fc.constant({ available: 'all' as const }) },
    { weight: complete ? 0 : 3, arbitrary: fc.constant(undefined) },
  );
}
