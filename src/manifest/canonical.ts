import { canonicalKeywords, canonicalText } from '../core/text.ts';
import type { Manifest, Texts } from './types.ts';

type RawTexts = Record<string, string | string[] | null>;

/** The shape of a manifest that passed the schema and whose references are resolved. */
interface Checked extends Omit<Manifest, 'metadata' | 'allow'> {
  metadata?: Record<string, RawTexts | null>;
  allow?: Manifest['allow'];
}

/** Brings a checked manifest into the form in which it is compared with App Store Connect. */
export function canonicalManifest(value: unknown): Manifest {
  const { app, version, metadata, release, allow = [] } = value as Checked;
  return {
    app,
    ...(version ? { version: canonicalVersion(version) } : {}),
    ...(metadata ? { metadata: canonicalMetadata(metadata) } : {}),
    ...(release ? { release } : {}),
    allow: [...new Set(allow)].sort(),
  };
}

function canonicalVersion({ versionString, copyright }: NonNullable<Manifest['version']>) {
  return {
    versionString: versionString.trim(),
    ...(copyright === undefined ? {} : { copyright: canonicalText(copyright) }),
  };
}

/** `default` fills what a language doesn't mention; a language that is removed stays removed. */
function canonicalMetadata({
  default: filling,
  ...locales
}: Record<string, RawTexts | null>): Record<string, Texts | null> {
  return Object.fromEntries(
    Object.entries(locales).map(([locale, texts]) => [
      locale,
      texts === null ? null : canonicalTexts({ ...filling, ...texts }),
    ]),
  );
}

function canonicalTexts(texts: RawTexts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([field, value]) => [
      field,
      field === 'keywords' ? canonicalKeywords(value) : canonicalText(value),
    ]),
  );
}
