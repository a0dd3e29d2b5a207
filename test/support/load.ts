import type { Issue } from '../../src/core/issue.ts';
import type { Beside, Wants } from '../../src/core/kind.ts';
import { kind } from '../../src/core/kind.ts';
import { emptyProposal } from '../../src/core/proposal.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { LoadedManifest, LoadOptions } from '../../src/manifest/load.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import type { Manifest, MediaSection, PreviewFile } from './manifest.ts';

export type LoadedForTest = LoadedManifest & { manifest: Manifest };

/** Loads a manifest with all kinds, and shows what they want of it in the form in which tests write manifests. */
export async function load(path: string, options: LoadOptions): Promise<{ issues: Issue[]; loaded?: LoadedForTest }> {
  let read: { value: Manifest; beside: Beside } | undefined;
  const witness = kind({
    name: 'witness',
    needs: {},
    want(value: Manifest, beside): undefined {
      read = { value, beside };
    },
    describe: (_have: object) => undefined,
    observe: () => Promise.resolve({}),
    addresses: () => [],
    propose: () => emptyProposal(),
    words: () => ({ title: '', effect: 'unseen' }),
  });
  const { issues, loaded } = await loadManifest(path, options, [...kinds, witness]);
  if (!loaded || !read) return { issues };
  return { issues, loaded: { ...loaded, manifest: manifestOf(read.value, read.beside, loaded) } };
}

type Texts = Record<string, Record<string, unknown> | null>;

function manifestOf(value: Manifest, { files }: Beside, { wants, allow }: LoadedManifest): Manifest {
  const { app, version, release } = value;
  const want = wants as Record<string, Record<string, unknown> | undefined>;
  const { categories: _categories, eula: _eula, ...record } = app;
  return {
    app: {
      ...record,
      ...(wants['appInfo'] ? { categories: wants['appInfo'] } : {}),
      ...(wants['eula'] === undefined ? {} : { eula: wants['eula'] as null }),
    },
    ...(version
      ? {
          version: {
            ...version,
            ...picked(want['version'], ['versionString', 'copyright']),
            ...picked(want['versionBuild'], ['build', 'usesNonExemptEncryption']),
          },
        }
      : {}),
    ...(value.metadata ? { metadata: metadataOf(wants) } : {}),
    ...(value.screenshots
      ? { screenshots: mediaOf(value.screenshots, want['screenshots'], 'screenshots', files) }
      : {}),
    ...(value.previews ? { previews: mediaOf(value.previews, want['previews'], 'previews', files) } : {}),
    ...(value.ageRating ? { ageRating: want['ageRating'] ?? {} } : {}),
    ...(value.pricing ? { pricing: pricingOf(want['pricing'] ?? {}) } : {}),
    ...(value.territories ? { territories: want['territories'] ?? {} } : {}),
    ...(value.review ? { review: reviewOf(want['reviewDetail'] ?? {}) } : {}),
    ...(release ? { release } : {}),
    allow: allow as Manifest['allow'],
  };
}

function picked(from: Record<string, unknown> | undefined, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(from ?? {}).filter(([name]) => names.includes(name)));
}

function metadataOf(wants: Wants): NonNullable<Manifest['metadata']> {
  const [info, version] = ['appInfoLocalizations', 'versionLocalizations'].map(
    (name) => (wants[name] as { locales: Texts } | undefined)?.locales ?? {},
  );
  return Object.fromEntries(
    Object.keys({ ...info, ...version }).map((locale) => {
      const [own, others] = [info?.[locale], version?.[locale]];
      if (own === null || others === null) return [locale, null];
      return [
        locale,
        Object.fromEntries(Object.entries({ ...own, ...others }).map(([field, text]) => [field, plain(text)])),
      ];
    }),
  );
}

function plain(text: unknown): string | null {
  const { words } = (text ?? {}) as { words?: string[] };
  return words ? words.join(',') : (text as string | null);
}

/** With the index of the entry that names each file, which a plan does not need. */
function mediaOf(
  written: MediaSection<PreviewFile>,
  want: Record<string, unknown> | undefined,
  name: string,
  files: Beside['files'],
): MediaSection<PreviewFile> {
  return Object.fromEntries(
    Object.entries((want ?? {}) as MediaSection<PreviewFile>).map(([locale, types]) => [
      locale,
      Object.fromEntries(
        Object.entries(types).map(([type, list]) => {
          const place = written[locale]?.[type] === undefined ? 'default' : locale;
          const listed = files(`/${name}/${place}/${type}`);
          return [type, list.map((file, at) => ({ ...file, entry: listed[at]?.entry ?? 0 }))];
        }),
      ),
    ]),
  );
}

function pricingOf({ changes, ...prices }: Record<string, unknown>): NonNullable<Manifest['pricing']> {
  const written = (changes as { start: string; end?: string; territory?: string; price: string }[] | undefined)?.map(
    ({ start, end, ...change }) => ({ startDate: start, ...(end === undefined ? {} : { endDate: end }), ...change }),
  );
  return { ...prices, ...(written ? { changes: written } : {}) };
}

function reviewOf({ attachments, notes, ...fields }: Record<string, unknown>): NonNullable<Manifest['review']> {
  const block = (prefix: string) =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([field]) => field.startsWith(prefix))
        .map(([field, value]) => {
          const rest = field.slice(prefix.length);
          return [`${rest.charAt(0).toLowerCase()}${rest.slice(1)}`, value];
        }),
    );
  const [contact, demoAccount] = [block('contact'), block('demoAccount')];
  const list = attachments as { path: string; bytes: number; md5: string }[] | undefined;
  return {
    ...(Object.keys(contact).length > 0 ? { contact: contact as NonNullable<Manifest['review']>['contact'] & {} } : {}),
    ...(Object.keys(demoAccount).length > 0 ? { demoAccount } : {}),
    ...(notes === undefined ? {} : { notes: notes as string | null }),
    ...(list ? { attachments: list.map(({ path, bytes, md5 }) => ({ path, bytes, md5 })) } : {}),
  };
}
