import type { Plan } from '../../src/core/plan.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import type { AssetSeed } from './gallery.ts';
import { PHONE } from './gallery.ts';
import { BUNDLE, manifestOf, scene } from './scene.ts';
import { picture, shelf } from './shelf.ts';

const LANGUAGES = ['en-US', 'de-DE', 'es-ES', 'fr-FR', 'it', 'ja', 'ko', 'nl-NL', 'pt-BR', 'sv'] as const;

/** What a language has of each text, in words of its own. */
function texts(locale: string) {
  return {
    description: `The description in ${locale}, which nobody else has.`,
    keywords: `words-${locale}`,
    promotionalText: `Promotion in ${locale}.`,
    supportUrl: 'https://example.com',
  };
}

function names(locale: string) {
  return { name: `Reader ${locale}`, subtitle: `Reads ${locale}`, privacyPolicyUrl: 'https://example.com/privacy' };
}

const each = <T>(of: (locale: string) => T) => Object.fromEntries(LANGUAGES.map((locale) => [locale, of(locale)]));

/**
 * The update of an app in ten languages, in which somebody was careless: German text in English, a promotion that changes in English
 * alone, a subtitle wider than a line, two screenshots in the wrong order, and a price with a nought too many in Japan.
 */
export async function planWithMistakes(): Promise<Plan> {
  const files = shelf();
  const shots = ['a', 'b', 'c'].map((name) => files.put(`${name}.png`, picture(name)));
  const media = shots.map(({ path, bytes, md5 }): AssetSeed => {
    return { fileName: path, fileSize: bytes, sourceFileChecksum: md5 };
  });
  const seed: AppSeed = {
    bundleId: BUNDLE,
    name: 'Reader',
    price: '3.99',
    versions: [
      {
        versionString: '1.0',
        state: 'READY_FOR_DISTRIBUTION',
        localizations: each(texts),
        media: { 'en-US': { [PHONE]: media } },
      },
    ],
    appInfos: [{ state: 'READY_FOR_DISTRIBUTION', localizations: each(names) }],
  };
  const { plan } = await scene(seed, { files: files.files });
  const whatsNew = each((locale) => ({ whatsNew: `What is new in ${locale}.` }));
  return plan(
    manifestOf({
      version: { versionString: '1.1' },
      metadata: {
        ...whatsNew,
        'en-US': {
          ...whatsNew['en-US'],
          description: texts('de-DE').description,
          promotionalText: 'Another promotion.',
        },
        ja: { ...whatsNew['ja'], subtitle: '古典籍の画像から文字を読み取って検索できる' },
      },
      screenshots: { 'en-US': { [PHONE]: [shots[1], shots[0], shots[2]].flatMap((shot) => shot ?? []) } },
      pricing: { price: '4.99', territories: { JPN: '6000' } },
    }),
  );
}
