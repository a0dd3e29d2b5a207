import { describe, expect, it } from 'vitest';
import { appInfoLocalizations } from '../../src/kinds/app-info-localizations/kind.ts';
import type { VersionHave } from '../../src/kinds/version/observe.ts';
import { versionLocalizations } from '../../src/kinds/version-localizations/kind.ts';

const BESIDE = { files: () => [], fingerprint: () => undefined };

const MANIFEST = {
  app: { bundleId: 'com.example.texts', platform: 'IOS', primaryLocale: 'ja' },
  metadata: {
    default: { supportUrl: 'https://example.com' },
    ja: { name: ' Memo ', keywords: ['メモ', '日記'], description: 'か\u3099' },
    'de-DE': { description: null },
    'fr-FR': null,
  },
};

const version = (state: string): { version: VersionHave } => ({
  version: {
    target: {
      kind: 'existing',
      version: {
        ...{ id: '9', versionString: '1.0', state, createdDate: '2026-11-01T00:00:00Z' },
        ...{ copyright: null, releaseType: null, earliestReleaseDate: null },
      },
    },
    ...{ first: true, access: 'editable', othersInReview: false, releasedPlatforms: [] },
  },
});

describe('the texts of the app', () => {
  it('are those of the app info, in the form in which they are compared', () => {
    expect(appInfoLocalizations.want(MANIFEST, BESIDE)).toEqual({
      locales: { ja: { name: 'Memo' }, 'de-DE': {}, 'fr-FR': null },
      primaryLocale: 'ja',
    });
  });

  it('are those of the version, with keywords as words', () => {
    const supportUrl = 'https://example.com';
    expect(versionLocalizations.want(MANIFEST, BESIDE)).toEqual({
      locales: {
        ja: { description: 'が', keywords: { words: ['メモ', '日記'] }, supportUrl },
        'de-DE': { description: null, supportUrl },
        'fr-FR': null,
      },
      primaryLocale: 'ja',
    });
    expect(versionLocalizations.want({ app: MANIFEST.app }, BESIDE)).toBeUndefined();
  });

  it('come with the version, but at once where it is on sale', () => {
    const words = (state: string) =>
      versionLocalizations.words('version/localizations/ja', { want: undefined, have: {}, observed: version(state) });
    const title = {
      title: 'ja · version information',
      locale: 'ja',
      family: { title: 'version information', member: 'ja' },
    };
    expect(words('PREPARE_FOR_SUBMISSION')).toEqual({ ...title, effect: 'with the version' });
    expect(words('READY_FOR_DISTRIBUTION')).toEqual({ ...title, effect: 'at once', shows: 'version 1.0' });
  });

  it('are fixed in their language', () => {
    const { appStoreVersionLocalizations: ofVersion } = versionLocalizations.errors ?? {};
    const { appInfoLocalizations: ofInfo } = appInfoLocalizations.errors ?? {};
    const nothing = { have: undefined, observed: {} };
    expect(ofVersion?.('keywords', 'version/localizations/ja', nothing)).toBe('metadata/ja/keywords');
    expect(ofInfo?.('name', 'appInfo/localizations/ja', nothing)).toBe('metadata/ja/name');
    expect(ofInfo?.('name', undefined, nothing)).toBe('metadata');
  });

  it('are asked for as the platform wants them, in every language that there is', () => {
    const rows = { ja: { id: '1', texts: { name: 'Memo' } } };
    const asked = (platform: string, primaryLocale = 'ja') =>
      appInfoLocalizations.review
        ?.requirements?.(
          rows,
          { app: { platform, primaryLocale } },
          {
            ...{ changes: [], operations: [], added: () => [] },
            value: (_address, _field, have) => have ?? null,
            judge: ({ what, address, fix, have }) => ({
              ...{ what, address, fix },
              state: have === undefined ? 'missing' : 'ready',
            }),
          },
        )
        .map(({ fix, state }) => (state === 'ready' ? fix : `${fix}?`));
    // Whatever Apple says: a text that every object has is no language with texts.
    expect(asked('IOS', 'constructor')?.slice(0, 2)).toEqual([
      'metadata.constructor.name?',
      'metadata.constructor.privacyPolicyUrl?',
    ]);
    expect(asked('IOS')).toEqual(['metadata.ja.name', 'metadata.ja.privacyPolicyUrl?']);
    expect(asked('TV_OS')).toEqual(['metadata.ja.name', 'metadata.ja.privacyPolicyText?']);
  });
});
