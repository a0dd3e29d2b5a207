import type { Change } from '../../src/core/change.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Thing, Things } from '../../src/core/thing.ts';

/** An operation on `address`, with a request that would fit it. */
export function operation(
  action: 'create' | 'update' | 'delete' | 'reorder',
  address: string,
  attributes: string[] = [],
): Operation {
  const methods = { create: 'POST', update: 'PATCH', delete: 'DELETE', reorder: 'PATCH' } as const;
  return {
    action,
    kind: 'version',
    address,
    method: methods[action],
    path: ['/v1/things/', { ref: address }],
    body: { data: { type: 'things', attributes: Object.fromEntries(attributes.map((name) => [name, 'value'])) } },
  };
}

const TITLES: Readonly<Record<string, string>> = {
  app: 'app',
  'appInfo/ageRating': 'age rating',
  pricing: 'price',
  release: 'release',
  review: 'review details',
  submission: 'submission to App Review',
  'version/build/processing': 'processing of the build',
};

const HALVES: Readonly<Record<string, string>> = { appInfo: 'app information', version: 'version information' };

/** What the kinds of an App Store release say of these addresses; nothing of others. */
export function thingsOf(addresses: Iterable<string>, version = 'version 1.1.0'): Things {
  return Object.fromEntries(
    [...addresses].flatMap((address) => {
      const thing = thingOf(address, version);
      return [
        ...(thing ? [[address, thing] as const] : []),
        // A file is told by the list in which it stands.
        ...(thing?.list === undefined ? [] : Object.entries(thingsOf([thing.list]))),
      ];
    }),
  );
}

function thingOf(address: string, version: string): Thing | undefined {
  const title = Object.hasOwn(TITLES, address) ? TITLES[address] : undefined;
  const effect = 'with the version';
  if (address === 'version') return { kind: 'version', title: version, effect };
  if (title !== undefined) return { kind: address.split('/')[0] ?? '', title, effect: 'unseen' };
  const [section = '', parent = '', name, ...more] = address.split('/');
  const half = Object.hasOwn(HALVES, section) ? HALVES[section] : undefined;
  if (half !== undefined && parent === 'localizations' && more.length === 0) {
    if (name === undefined) return { kind: `${section}Localizations`, title: half, effect };
    return {
      kind: `${section}Localizations`,
      topic: 'storefront',
      title: `${name} · ${half}`,
      effect,
      family: { title: half, member: name },
    };
  }
  if (section === 'territories') {
    const family = { title: 'availability', member: parent };
    return {
      kind: section,
      topic: 'commerce',
      title: `availability in ${parent}`,
      effect: 'at once',
      shows: 'where the app is sold',
      family,
    };
  }
  if (section === 'pricing') {
    const family = { title: 'price', member: parent };
    return {
      kind: section,
      topic: 'commerce',
      title: `price in ${parent}`,
      effect: 'at once',
      shows: 'prices',
      family,
    };
  }
  if (section === 'review')
    return { kind: 'reviewDetail', title: `attachment ${[name, ...more].join('/')}`, effect: 'unseen' };
  return fileThing(address);
}

const DETAILS: Readonly<Record<string, string>> = {
  APP_IPHONE_67: '6.9-inch iPhone',
  IPHONE_67: '6.9-inch iPhone',
  IMESSAGE_APP_IPHONE_65: 'iMessage, 6.5-inch iPhone',
};

/** Lists of screenshots and previews, and the files in them. */
function fileThing(address: string): Thing | undefined {
  const [, section, locale = '', type = '', file] =
    /^(screenshots|previews)\/([^/]+)\/([^/]+)(?:\/(.+))?$/s.exec(address) ?? [];
  if (section === undefined) return undefined;
  const detail = DETAILS[type];
  const list: Thing = {
    kind: section,
    topic: 'storefront',
    title: `${locale} · ${section} for ${type}`,
    effect: 'with the version',
    ...(detail === undefined ? {} : { detail }),
    family: { title: `${section} for ${type}`, member: locale },
    file: section.slice(0, -1),
  };
  if (file === undefined) return list;
  const { family: _family, detail: _detail, ...common } = list;
  return { ...common, title: `${file} in ${list.title}`, list: `${section}/${locale}/${type}` };
}

const MILESTONES: Plan['milestones'] = [
  {
    kind: 'submission',
    done: 'Version 1.1.0 was submitted for review.',
    uncertain: 'Version 1.1.0 may have been submitted for review: App Store Connect shows it.',
    missed: 'Nothing was submitted for review.',
  },
  {
    kind: 'release',
    done: 'Version 1.1.0 is on its way to the App Store.',
    uncertain: 'Version 1.1.0 may have been released: App Store Connect shows it.',
  },
];

/** A plan for a draft of 1.1.0; without changes it says that everything is as wanted. */
export function plan(parts: Partial<Plan> = {}): Plan {
  const { changes = [], operations = [], expects = [], blocked = [], notes = [], gates = [] } = parts;
  const named = [
    ...changes,
    ...operations,
    ...expects,
    ...blocked,
    ...notes,
    ...gates.flatMap(({ reasons }) => reasons),
  ];
  const { versionString = '1.1.0', becomes = versionString } = parts.target?.version ?? {};
  return {
    format: 'ascend.plan',
    formatVersion: '2.1',
    things: thingsOf(
      named.map(({ address }) => address),
      `version ${becomes}`,
    ),
    consequences: [],
    milestones: MILESTONES,
    target: {
      bundleId: 'com.example.kotenocr',
      platform: 'IOS',
      appId: '6400000001',
      name: '古典OCR',
      version: { versionString: '1.1.0', state: 'PREPARE_FOR_SUBMISSION' },
    },
    manifest: { path: 'release.yml', digest: 'aa' },
    allow: [],
    changes: [],
    operations: [],
    expects: [],
    blocked: [],
    notes: [],
    tables: [],
    gates: [],
    digest: '4be190ac77d0e1b25fa0c11',
    ...parts,
  };
}

/** A plan that updates one thing in the given ways. */
export function planOf(...changes: Omit<Change, 'address'>[]): Plan {
  const address = 'version/localizations/en-US';
  return plan({
    changes: changes.map((change) => ({ address, ...change })),
    operations: [operation('update', address)],
  });
}

const DESCRIPTION_JA =
  '古い日本語の文書を読み取り、現代の文字に変換するアプリです。\n\n■ 主な機能\n・くずし字の認識\n・縦書きレイアウトの解析\n・オフラインで動作\n\n通信は行いません。\n\nご意見はサポートページまで。\n\n以上';

export const DESCRIPTION_EN =
  'KotenOCR reads classical Japanese documents and turns them into text that you can search, copy and share. It works without a network connection.\n\nFeatures\n\n• Recognises kuzushiji\n\n• Understands vertical layouts\n\nThe models were made by the National Diet Library.';

/** A first release: Apple made the primary language, en-US is new. */
export const FIRST: Plan = plan({
  target: { ...plan().target, version: { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' } },
  changes: [
    { address: 'version', field: 'copyright', before: null, after: '2026 Example Inc.' },
    { address: 'version', field: 'releaseType', before: 'MANUAL', after: 'AFTER_APPROVAL' },
    { address: 'appInfo/localizations/en-US', field: 'locale', after: 'en-US' },
    { address: 'appInfo/localizations/en-US', field: 'name', after: 'KotenOCR', limit: 30 },
    { address: 'version/localizations/ja', field: 'description', before: null, after: DESCRIPTION_JA, limit: 4000 },
    {
      address: 'version/localizations/ja',
      field: 'keywords',
      before: null,
      after: { words: ['OCR', '古典', 'くずし字'] },
      limit: 100,
    },
    { address: 'version/localizations/en-US', field: 'locale', after: 'en-US' },
    { address: 'version/localizations/en-US', field: 'description', after: DESCRIPTION_EN, limit: 4000 },
    {
      address: 'version/localizations/en-US',
      field: 'keywords',
      after: { words: 'ocr,kanji,kuzushiji,classical,manuscript,handwriting,edo,samurai,scroll'.split(',') },
      limit: 100,
    },
    { address: 'version/localizations/en-US', field: 'supportUrl', after: 'https://example.com/support', limit: 255 },
  ],
  operations: [
    operation('update', 'version'),
    operation('create', 'appInfo/localizations/en-US'),
    operation('update', 'version/localizations/ja'),
    operation('create', 'version/localizations/en-US'),
  ],
  notes: [{ address: 'version/localizations', message: 'Apple refuses whatsNew for a first version' }],
});

/** An update: a new version, news in each language, one language less. */
export const UPDATE: Plan = plan({
  target: { ...plan().target, version: { versionString: '1.1.0', state: 'new' } },
  changes: [
    { address: 'version', field: 'versionString', after: '1.1.0' },
    {
      address: 'appInfo/localizations/ja',
      field: 'subtitle',
      before: '古文書を読むアプリ',
      after: '古文書をカメラで読むアプリ',
      limit: 30,
    },
    {
      address: 'version/localizations/en-US',
      field: 'whatsNew',
      before: 'Bug fixes and improvements.\n\n• Sync is up to 2× faster on Wi-Fi\n• Dark mode',
      after:
        'Handwriting is here.\n\n• Sync is three times faster on any network\n• Dark mode\n• New: lock a note with Face ID',
      limit: 4000,
    },
    {
      address: 'version/localizations/en-US',
      field: 'keywords',
      before: { words: ['ocr', 'kanji', 'todo', 'reminder', 'edo'] },
      after: { words: ['ocr', 'kanji', 'checklist', 'handwriting', 'edo'] },
      limit: 100,
    },
    {
      address: 'version/localizations/en-US',
      field: 'description',
      before: DESCRIPTION_EN,
      after: DESCRIPTION_EN.replace('made by', 'trained by people of').replace(' share', ' share with others'),
      limit: 4000,
    },
    {
      address: 'version/localizations/en-US',
      field: 'promotionalText',
      before: 'Summer sale',
      after: null,
      limit: 170,
    },
    {
      address: 'version/localizations/ja',
      field: 'whatsNew',
      before: null,
      after: '手書き入力に対応しました。\n・同期が速くなりました',
      limit: 4000,
    },
    {
      address: 'version/localizations/ja',
      field: 'description',
      before: DESCRIPTION_JA,
      after: DESCRIPTION_JA.replace('オフラインで動作', 'オフラインでも高速に動作'),
      limit: 4000,
    },
    { address: 'version/localizations/fr-FR', field: 'locale', before: 'fr-FR' },
    { address: 'version/localizations/fr-FR', field: 'description', before: DESCRIPTION_EN },
    { address: 'version/localizations/fr-FR', field: 'keywords', before: { words: ['ocr', 'kanji'] } },
  ],
  operations: [
    operation('create', 'version', ['versionString']),
    operation('update', 'appInfo/localizations/ja', ['subtitle']),
    operation('update', 'version/localizations/en-US', ['description', 'keywords']),
    operation('update', 'version/localizations/ja', ['whatsNew']),
    operation('delete', 'version/localizations/fr-FR'),
  ],
  expects: [
    { address: 'version/localizations/de-DE', field: 'locale', value: 'de-DE' },
    { address: 'version/localizations/de-DE', field: 'description', value: 'Text' },
    { address: 'version/localizations/de-DE', field: 'keywords', value: { words: ['a', 'b'] } },
  ],
  gates: [
    {
      name: 'delete-locale',
      open: true,
      reasons: [{ address: 'version/localizations/fr-FR', reason: 'fr-FR is removed with its texts' }],
    },
  ],
});

/** Takes the SGR sequences out; other escape sequences stay. */
export function unpainted(text: string): string {
  const [head, ...rest] = text.split('\u001B');
  return [
    head,
    ...rest.map((part) => (/^\[[0-9;]*m/.test(part) ? part.replace(/^\[[0-9;]*m/, '') : `\u001B${part}`)),
  ].join('');
}
