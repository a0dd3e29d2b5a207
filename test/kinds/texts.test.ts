import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { operationId } from '../../src/core/operation.ts';
import type { Manifest } from '../support/manifest.ts';
import type { AppSeed, Exchange, Quirks } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { startTestSimulator } from '../support/simulator.ts';

const BUNDLE = 'com.example.texts';
const JA = { description: '説明', keywords: '一,二', supportUrl: 'https://example.com', promotionalText: '今' };
const LIVE: AppSeed = {
  bundleId: BUNDLE,
  name: 'Texts',
  primaryLocale: 'ja',
  versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', localizations: { ja: JA, 'en-US': {} } }],
};
const CLASSIC =
  'ar-SA ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR he hi hr hu id it ja ko ms nl-NL no pl pt-BR pt-PT ro ru sk sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  );
const LOCALES = [...CLASSIC, ...'bn-BD gu-IN kn-IN ml-IN mr-IN or-IN pa-IN sl-SI ta-IN te-IN ur-PK'.split(' ')];

const DRAFT: AppSeed = { bundleId: BUNDLE, name: 'Texts', primaryLocale: 'ja' };

type Texts = Record<string, Record<string, string | null> | null>;

function manifest(parts: {
  version?: string;
  metadata?: Texts;
  allow?: string[];
  app?: Record<string, string>;
}): Manifest {
  const { version, metadata, allow = [], app } = parts;
  return {
    app: { bundleId: BUNDLE, platform: 'IOS', ...app },
    ...(version ? { version: { versionString: version } } : {}),
    ...(metadata ? { metadata } : {}),
    allow,
  } as unknown as Manifest;
}

async function scene(seed: AppSeed, quirks: Partial<Quirks> = {}) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ quirks, onExchange: (exchange) => exchanges.push(exchange) });
  const app = simulator.addApp(seed);
  const engine = await ascend(simulator);
  const writes = () => exchanges.filter(({ method }) => method !== 'GET');
  const applied = async (wanted: Manifest) => {
    const made = await engine.plan(wanted);
    expect(made.plan.blocked).toEqual([]);
    const result = await engine.apply(wanted, made);
    expect(result.outcome).toBe('applied');
    expect((await engine.plan(wanted)).plan.changes).toEqual([]);
    return result;
  };
  return { simulator, app, exchanges, writes, applied, plan: async (m: Manifest) => (await engine.plan(m)).plan };
}

const ids = (plan: Plan) => plan.operations.map(operationId);
const reasons = (plan: Plan) => plan.blocked.map(({ reason }) => reason).join('\n');

describe('the app', () => {
  it('is matched exactly, though Apple filters by prefix', async () => {
    const { simulator, plan } = await scene({ ...DRAFT, bundleId: `${BUNDLE}.beta`, name: 'Beta' });
    await expect(plan(manifest({}))).rejects.toThrow(BUNDLE);
    simulator.addApp(DRAFT);
    expect((await plan(manifest({}))).target.name).toBe('Texts');
  });

  it('changes its primary language after the language has come into being, and before the old one goes', async () => {
    const { applied, writes } = await scene(DRAFT);
    await applied(
      manifest({
        app: { primaryLocale: 'en-US' },
        metadata: { 'en-US': { name: 'Texts', description: 'Words' }, ja: null },
        allow: ['delete-locale'],
      }),
    );
    const order = writes().map(({ method, url }) => `${method} ${url.split('/')[2]}`);
    expect(order.indexOf('PATCH apps')).toBeGreaterThan(order.lastIndexOf('POST appStoreVersionLocalizations'));
    expect(order.indexOf('PATCH apps')).toBeLessThan(order.indexOf('DELETE appInfoLocalizations'));
  });
});

describe('the version', () => {
  it('is created when there is none, with only what the manifest says', async () => {
    const { applied, writes } = await scene(LIVE);
    await applied(manifest({ version: '1.1' }));
    expect(writes().map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /v1/appStoreVersions']);
    const body = writes()[0]?.requestBody as { data: { attributes: unknown } };
    expect(body.data.attributes).toEqual({ platform: 'IOS', versionString: '1.1' });
  });

  it.each([
    ['1.0', '1.0.0'],
    ['1.0.0', '1'],
    ['24.2.0', '24.02.0'],
    ['24.02.0', '24.2'],
  ])('that is on sale as %s is not made again as %s', async (versionString, written) => {
    const versions = [{ versionString, state: 'READY_FOR_DISTRIBUTION', localizations: { ja: JA } }];
    const { applied, plan, writes } = await scene({ ...LIVE, versions });
    const wanted = manifest({ version: written, metadata: { ja: { promotionalText: '新' } } });
    const { target, notes } = await plan(wanted);
    expect(target.version).toEqual({ versionString, state: 'READY_FOR_DISTRIBUTION' });
    expect(notes.map(({ message }) => message)).toContain(
      `App Store Connect has this version as ${versionString}; ${written} is the same number`,
    );
    await applied(wanted);
    expect(writes().map(({ method, url }) => `${method} ${url.split('/')[2]}`)).toEqual([
      'PATCH appStoreVersionLocalizations',
    ]);
  });

  it('that is a draft is not renamed for the sake of another spelling', async () => {
    const { plan } = await scene(DRAFT);
    const { operations, gates, notes } = await plan(manifest({ version: '1.0.0' }));
    expect([operations, gates, notes]).toMatchObject([[], [], [{ address: 'version' }]]);
  });

  it('was released under another spelling of its string', async () => {
    const old = { versionString: '0.9', state: 'REPLACED_WITH_NEW_VERSION' as const };
    const { plan } = await scene({ ...LIVE, versions: [old, ...(LIVE.versions ?? [])] });
    expect(reasons(await plan(manifest({ version: '0.9.0' })))).toContain(
      'version 0.9.0 was released before as 0.9, the same number, and has been replaced',
    );
  });

  it('is named where two drafts of the platform look editable', async () => {
    const drafts = ['1.1', '1.2'].map((versionString) => ({ versionString, state: 'PREPARE_FOR_SUBMISSION' }));
    const { plan } = await scene({ ...LIVE, versions: [...(LIVE.versions ?? []), ...drafts] });
    const refused = await plan(manifest({ version: '1.3' }));
    expect(reasons(refused)).toContain('1.1 (PREPARE_FOR_SUBMISSION) and 1.2 (PREPARE_FOR_SUBMISSION)');
    expect((await plan(manifest({ version: '1.2' }))).blocked).toEqual([]);
  });

  it('is renamed only through its gate', async () => {
    const { plan, applied } = await scene(DRAFT);
    const closed = await plan(manifest({ version: '2.0' }));
    expect(closed.gates).toMatchObject([{ name: 'rename-version', open: false }]);
    expect(ids(closed)).toEqual(['update version']);
    expect(closed.target.version).toMatchObject({ versionString: '1.0', becomes: '2.0' });
    await applied(manifest({ version: '2.0', allow: ['rename-version'] }));
  });

  it.each(['WAITING_FOR_REVIEW', 'IN_REVIEW', 'PENDING_DEVELOPER_RELEASE'] as const)(
    'is refused while another one is %s, with the reason',
    async (state) => {
      const versions = [...(LIVE.versions ?? []), { versionString: '1.1', state }];
      const { plan } = await scene({ ...LIVE, versions });
      const refused = await plan(manifest({ version: '1.2', metadata: { ja: { promotionalText: '新' } } }));
      expect(refused.operations).toEqual([]);
      expect(reasons(refused)).toContain(`1.1 is ${state}`);
    },
  );

  it('is refused when its string was released before', async () => {
    const old = { versionString: '0.9', state: 'REPLACED_WITH_NEW_VERSION' as const };
    const { plan } = await scene({ ...LIVE, versions: [old, ...(LIVE.versions ?? [])] });
    expect(reasons(await plan(manifest({ version: '0.9' })))).toContain('has been replaced');
  });
});

describe('emoji and angle brackets', () => {
  it('are told by the plan where Apple would refuse them, once for what languages have in common', async () => {
    const { plan } = await scene(LIVE);
    const whatsNew = 'Import > Export.\nFaster 🚀';
    const { notes } = await plan(
      manifest({
        version: '1.1',
        metadata: {
          ja: { whatsNew, keywords: '一,🔍' },
          'en-US': { whatsNew, supportUrl: 'https://example.com/?a=<b>' },
        },
      }),
    );
    const refused = 'which Apple refuses in texts of the App Store';
    expect(notes.filter(({ message }) => message.includes(refused))).toEqual([
      {
        address: 'version/localizations/en-US',
        message: `whatsNew contains > in line 1, 🚀 (U+1F680) in line 2, ${refused}; so it does in 1 more`,
      },
      { address: 'version/localizations/ja', message: `keywords contains 🔍 (U+1F50D), ${refused}` },
    ]);
  });

  it('that are there already, or go, are nobody’s concern', async () => {
    const { plan } = await scene({
      ...DRAFT,
      versions: [
        { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations: { ja: { description: '🚀' } } },
      ],
    });
    expect((await plan(manifest({ metadata: { ja: { description: '🚀' } } }))).notes).toEqual([]);
    expect((await plan(manifest({ metadata: { ja: { description: '説明' } } }))).notes).toEqual([]);
  });
});

describe('a new version', () => {
  it('carries its texts over, so only what differs is written', async () => {
    const { applied, writes } = await scene(LIVE);
    const whatsNew = '直した';
    await applied(manifest({ version: '1.1', metadata: { ja: { ...JA, whatsNew } } }));
    const patches = writes().filter(({ method }) => method === 'PATCH');
    expect(patches.map(({ requestBody }) => attributesOf(requestBody))).toEqual([{ whatsNew }]);
  });

  it('gets what Apple did not carry over, because the plan has shown it as the outcome', async () => {
    const { applied, simulator } = await scene(LIVE, { carryOverTexts: false });
    await applied(manifest({ version: '1.1', metadata: { ja: { ...JA, whatsNew: '直した' } } }));
    expect(JSON.stringify(simulator.describe())).toContain('直した');
  });

  it('brings the editable appInfo, and that one is written, not the live one', async () => {
    const { applied, plan, writes } = await scene(LIVE);
    const wanted = manifest({ version: '1.1', metadata: { ja: { subtitle: '副題' } } });
    expect(ids(await plan(wanted))).toEqual(['create version', 'update appInfo/localizations/ja']);
    await applied(wanted);
    expect(writes().filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('may be shown late by Apple', async () => {
    const { applied } = await scene(LIVE, { lagReads: 3 });
    const result = await applied(
      manifest({ version: '1.1', metadata: { ja: { subtitle: '副題', whatsNew: '直した' } } }),
    );
    expect(result.results).toHaveLength(3);
  });

  it('is noted to lack release notes in languages the manifest does not mention', async () => {
    const { plan } = await scene(LIVE);
    const { notes } = await plan(manifest({ version: '1.1', metadata: { ja: { whatsNew: '直した' } } }));
    expect(notes.map(({ message }) => message).join()).toContain('en-US');
  });
});

describe('localizations', () => {
  it('that Apple creates by itself are adopted, not posted twice', async () => {
    const { applied, writes } = await scene(DRAFT);
    await applied(manifest({ metadata: { 'fr-FR': { name: 'Textes', description: 'Des mots' } } }));
    const sent = writes().map(({ method, url, status }) => `${method} ${url.split('/')[2]} ${status}`);
    expect(sent).toEqual(['POST appInfoLocalizations 201', 'PATCH appStoreVersionLocalizations 200']);
  });

  it('that Apple does not create by itself are posted', async () => {
    const { applied, writes } = await scene(DRAFT, { versionTwinOnInfoLocalization: false });
    await applied(manifest({ metadata: { 'fr-FR': { name: 'Textes', description: 'Des mots' } } }));
    const sent = writes().map(({ method, url }) => `${method} ${url}`);
    expect(sent).toEqual(['POST /v1/appInfoLocalizations', 'POST /v1/appStoreVersionLocalizations']);
  });

  it('of a new language need a name', async () => {
    const { plan } = await scene(DRAFT);
    const refused = await plan(manifest({ metadata: { 'fr-FR': { subtitle: 'Des mots' } } }));
    expect(refused.operations).toEqual([]);
    expect(reasons(refused)).toContain('only with its name');
  });

  it('are cleared by null, and left alone when absent', async () => {
    const { applied, writes } = await scene({
      ...LIVE,
      versions: [...(LIVE.versions ?? []), { versionString: '1.1', state: 'REJECTED', localizations: { ja: JA } }],
    });
    await applied(manifest({ version: '1.1', metadata: { ja: { supportUrl: null } } }));
    expect(writes().map(({ requestBody }) => attributesOf(requestBody))).toEqual([{ supportUrl: null }]);
  });

  it('are removed on both sides, through the gate', async () => {
    const { plan, applied, simulator } = await scene({
      ...DRAFT,
      versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations: { ja: {}, 'fr-FR': {} } }],
    });
    const wanted = manifest({ metadata: { 'fr-FR': null } });
    expect((await plan(wanted)).gates).toMatchObject([{ name: 'delete-locale', open: false }]);
    await applied({ ...wanted, allow: ['delete-locale'] });
    expect(JSON.stringify(simulator.describe())).not.toContain('fr-FR');
  });

  it('of the primary language are never removed', async () => {
    const { plan } = await scene(DRAFT);
    const refused = await plan(manifest({ metadata: { ja: null }, allow: ['delete-locale'] }));
    expect(refused.operations).toEqual([]);
    expect(reasons(refused)).toContain('primary language');
  });

  it('of a first version take no release notes', async () => {
    const { plan } = await scene(DRAFT);
    const refused = await plan(manifest({ metadata: { ja: { whatsNew: '最初' } } }));
    expect(refused.operations).toEqual([]);
    expect(reasons(refused)).toContain('first version');
  });

  it('of a live version take promotional text without a draft, and nothing else', async () => {
    const { plan, applied, writes } = await scene(LIVE);
    await applied(manifest({ metadata: { ja: { promotionalText: '新しい' } } }));
    expect(writes()).toHaveLength(1);
    const refused = await plan(manifest({ metadata: { ja: { description: '違う', subtitle: '副題' } } }));
    expect(refused.operations).toEqual([]);
    expect(refused.blocked.map(({ field }) => field)).toEqual(['subtitle', 'description']);
  });

  it('are all read when an app has 50 languages, whatever the size of a page', async () => {
    const many = Object.fromEntries(LOCALES.map((locale) => [locale, { description: locale }]));
    const versions = [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' as const, localizations: many }];
    const { plan } = await scene({ ...DRAFT, versions });
    const same = await plan(manifest({ metadata: Object.fromEntries(LOCALES.map((l) => [l, { description: l }])) }));
    expect(same.changes).toEqual([]);
  });
});

describe('requests', () => {
  const locales = CLASSIC;
  const texts = (locale: string) => ({ name: 'Texts', description: `About ${locale}`, keywords: 'a,b' });
  const versions = [
    {
      versionString: '1.0',
      state: 'PREPARE_FOR_SUBMISSION' as const,
      localizations: Object.fromEntries(
        locales.map((locale) => [locale, { description: `About ${locale}`, keywords: 'a,b' }]),
      ),
    },
  ];
  const everything = manifest({ version: '1.0', metadata: Object.fromEntries(locales.map((l) => [l, texts(l)])) });

  it('of a text-only plan with 39 languages are at most 7', async () => {
    const { plan, exchanges } = await scene({ ...DRAFT, versions });
    await plan(everything);
    expect(exchanges.length).toBeLessThanOrEqual(7);
  });

  it('of an unchanged apply write nothing', async () => {
    const { applied, writes } = await scene({ ...DRAFT, versions });
    await applied(everything);
    expect(writes()).toEqual([]);
  });

  it('for one field in one language are one PATCH with one attribute', async () => {
    const { applied, writes } = await scene({ ...DRAFT, versions });
    const metadata = { ...everything.metadata, 'fr-FR': { ...texts('fr-FR'), keywords: 'c' } };
    await applied({ ...everything, metadata });
    expect(writes().map(({ method, requestBody }) => [method, attributesOf(requestBody)])).toEqual([
      ['PATCH', { keywords: 'c' }],
    ]);
  });
});

function attributesOf(body: unknown): unknown {
  return (body as { data: { attributes: unknown } }).data.attributes;
}
