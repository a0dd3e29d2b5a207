import type { Change } from '../../src/core/change.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';

/** An operation on `address`, with a request that would fit it. */
export function operation(
  action: 'create' | 'update' | 'delete',
  address: string,
  attributes: string[] = [],
): Operation {
  const methods = { create: 'POST', update: 'PATCH', delete: 'DELETE' } as const;
  return {
    action,
    kind: 'version',
    address,
    method: methods[action],
    path: ['/v1/things/', { ref: address }],
    body: { data: { type: 'things', attributes: Object.fromEntries(attributes.map((name) => [name, 'value'])) } },
  };
}

/** A plan for a draft of 1.1.0; without changes it says that everything is as wanted. */
export function plan(parts: Partial<Plan> = {}): Plan {
  return {
    format: 'ascend.plan',
    formatVersion: '2.0',
    things: {},
    milestones: [],
    target: {
      bundleId: 'com.example.kotenocr',
      platform: 'IOS',
      appId: '6400000001',
      name: '古典OCR',
      version: { versionString: '1.1.0', state: 'PREPARE_FOR_SUBMISSION' },
    },
    manifest: { path: 'release.yml', digest: 'aa' },
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
    { address: 'version/localizations/ja', field: 'keywords', before: null, after: 'OCR,古典,くずし字', limit: 100 },
    { address: 'version/localizations/en-US', field: 'locale', after: 'en-US' },
    { address: 'version/localizations/en-US', field: 'description', after: DESCRIPTION_EN, limit: 4000 },
    {
      address: 'version/localizations/en-US',
      field: 'keywords',
      after: 'ocr,kanji,kuzushiji,classical,manuscript,handwriting,edo,samurai,scroll',
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
      before: 'ocr,kanji,todo,reminder,edo',
      after: 'ocr,kanji,checklist,handwriting,edo',
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
    { address: 'version/localizations/fr-FR', field: 'keywords', before: 'ocr,kanji' },
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
    { address: 'version/localizations/de-DE', field: 'keywords', value: 'a,b' },
  ],
  gates: [
    {
      name: 'delete-locale',
      open: true,
      reasons: [{ address: 'version/localizations/fr-FR', reason: 'fr-FR goes with all its texts' }],
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
