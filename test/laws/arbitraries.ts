import fc from 'fast-check';
import type { Manifest } from '../../src/manifest/types.ts';
import type { AppSeed, InfoSeed, VersionSeed } from '../../src/simulator/index.ts';

/** Random remote states and random manifests that may meet each other in any combination. */

const LOCALES = ['de-DE', 'en-US', 'fr-FR', 'ja'];
const TEXTS = ['one', 'two', '三つ', 'four\n\nlines', 'été'];
const LINKS = ['https://example.com/a', 'https://example.com/b?c=d'];
const KEYWORDS = ['ocr,kanji', 'ocr', '古典,文書'];

const text = fc.constantFrom(...TEXTS);
const link = fc.constantFrom(...LINKS);

function some<T>(values: Record<string, fc.Arbitrary<T>>): fc.Arbitrary<Record<string, T>> {
  return fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Record<string, T>>;
}

const versionTexts = some({
  description: text,
  keywords: fc.constantFrom(...KEYWORDS),
  promotionalText: text,
  supportUrl: link,
  marketingUrl: link,
});

const infoTexts = some({ subtitle: text, privacyPolicyUrl: link, privacyChoicesUrl: link, privacyPolicyText: text });

const primaryLocale = fc.constantFrom(...LOCALES);

/** Localizations of a random set of languages, the primary one always among them. */
function localized<T>(primary: string, texts: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .tuple(texts, fc.dictionary(fc.constantFrom(...LOCALES), texts, { maxKeys: 3 }))
    .map(([first, others]) => ({ ...others, [primary]: first }));
}

const HISTORIES: VersionSeed[][] = [
  [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' }],
  [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' }],
  [
    { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' },
    { versionString: '1.1', state: 'PREPARE_FOR_SUBMISSION' },
  ],
  [
    { versionString: '0.9', state: 'REPLACED_WITH_NEW_VERSION' },
    { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' },
    { versionString: '1.1', state: 'REJECTED' },
  ],
  [
    { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' },
    { versionString: '1.1', state: 'WAITING_FOR_REVIEW' },
  ],
];

/** An app with a random history. */
const appSeed: fc.Arbitrary<AppSeed> = fc
  .tuple(primaryLocale, fc.constantFrom(...HISTORIES))
  .chain(([primary, history]) =>
    fc.record({
      bundleId: fc.constant('com.example.law'),
      name: fc.constant('Law'),
      primaryLocale: fc.constant(primary),
      versions: fc.tuple(
        ...history.map((version) =>
          localized(primary, versionTexts).map((localizations): VersionSeed => ({
            ...version,
            releaseType: 'MANUAL',
            localizations,
          })),
        ),
      ),
      infos: localized(primary, infoTexts),
    }),
  )
  .map(({ infos, ...seed }) => ({ ...seed, appInfos: appInfosFor(seed.versions, infos) }));

function appInfosFor(versions: readonly VersionSeed[], texts: Record<string, Record<string, string>>): InfoSeed[] {
  const localizations = Object.fromEntries(
    Object.entries(texts).map(([locale, fields]) => [locale, { ...fields, name: 'Law' }]),
  );
  const live = versions.some(({ state }) => state === 'READY_FOR_DISTRIBUTION');
  const open = (['PREPARE_FOR_SUBMISSION', 'REJECTED', 'WAITING_FOR_REVIEW'] as const).filter((state) =>
    versions.some((version) => version.state === state),
  );
  return [
    ...(live ? [{ state: 'READY_FOR_DISTRIBUTION' as const, localizations }] : []),
    ...open.map((state) => ({ state, localizations })),
  ];
}

const wantedTexts = fc
  .tuple(
    fc.option(fc.constantFrom('Law', 'Other name'), { nil: undefined }),
    some<string | null>({
      subtitle: fc.option(text),
      privacyPolicyUrl: fc.option(link),
      description: fc.option(text),
      keywords: fc.option(fc.constantFrom(...KEYWORDS)),
      promotionalText: fc.option(text),
      supportUrl: fc.option(link),
      whatsNew: fc.option(text),
    }),
  )
  .map(([name, rest]) => (name === undefined ? rest : { name, ...rest }));

/** A resolved manifest for the app. Every gate is open, so that everything that may happen does. */
function manifestFor(bundleId: string): fc.Arbitrary<Manifest> {
  return fc
    .record({
      version: fc.option(
        fc.record(
          { versionString: fc.constantFrom('1.0', '1.1', '2.0'), copyright: fc.option(text) },
          { requiredKeys: ['versionString'] },
        ),
        { nil: undefined, freq: 5 },
      ),
      metadata: fc.option(fc.dictionary(fc.constantFrom(...LOCALES), fc.option(wantedTexts, { freq: 6 })), {
        nil: undefined,
        freq: 8,
      }),
      release: fc.option(
        fc.constantFrom(
          { releaseType: 'MANUAL' },
          { releaseType: 'AFTER_APPROVAL' },
          { releaseType: 'SCHEDULED', earliestReleaseDate: '2030-12-24T09:00:00Z' },
        ),
        { nil: undefined },
      ),
      contentRightsDeclaration: fc.option(
        fc.constantFrom('DOES_NOT_USE_THIRD_PARTY_CONTENT', 'USES_THIRD_PARTY_CONTENT'),
        { nil: undefined },
      ),
    })
    .map(({ contentRightsDeclaration, ...parts }) => {
      const managed = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
      const app = { bundleId, platform: 'IOS', ...(contentRightsDeclaration ? { contentRightsDeclaration } : {}) };
      return { app, ...managed, allow: ['delete-locale', 'rename-version'] } as unknown as Manifest;
    });
}

/** A state and a manifest for it. */
export const encounter = fc.record({ seed: appSeed, manifest: manifestFor('com.example.law') });

let apps = 0;

/** The same encounter under a bundle id of its own, so that many, and shrunk ones again, fit in one simulator. */
export function unique({ seed, manifest }: { seed: AppSeed; manifest: Manifest }) {
  const bundleId = `com.example.law${(apps += 1)}`;
  return { seed: { ...seed, bundleId }, manifest: { ...manifest, app: { ...manifest.app, bundleId } } };
}

/** Every manifest that is this one without one of its managed values. What the app and the version are called identifies, and stays. */
export function withoutOneKey(manifest: Manifest): Manifest[] {
  const reduced: Manifest[] = [];
  const visit = (path: string[], value: unknown): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, key];
      if (!IDENTIFYING.has(here.join('.'))) reduced.push(without(manifest, here));
      visit(here, child);
    }
  };
  visit([], manifest);
  return reduced;
}

const IDENTIFYING = new Set([
  'app',
  'app.bundleId',
  'app.platform',
  'version',
  'version.versionString',
  'allow',
  // Without its type a date means nothing, and the rules refuse it.
  'release.releaseType',
  'release.earliestReleaseDate',
]);

function without(manifest: Manifest, path: string[]): Manifest {
  const copy = structuredClone(manifest) as unknown as Record<string, unknown>;
  let place = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  delete place[path.at(-1) ?? ''];
  return copy as unknown as Manifest;
}
