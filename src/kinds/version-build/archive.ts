import type { Problem } from '../../core/issue.ts';
import type { ManifestPart } from '../../core/kind.ts';
import type { FileArea } from '../../core/local-file.ts';
import type { Archive } from '../../manifest/files/archive.ts';
import { lookIntoArchive } from '../../manifest/files/archive.ts';
import { relativePath } from '../../manifest/files/locate.ts';
import { MISSING } from '../../manifest/files/open.ts';
import { searchForTexts } from '../../manifest/files/text-search.ts';
import { quotePath } from '../../manifest/quote.ts';
import { section } from '../../manifest/section.ts';
import type { ListedProduct } from './listed-products.ts';
import { listedProducts } from './listed-products.ts';

const POINTER = '/version/ipa';

/** The names of the warnings that `checkArchive` finds and that somebody may silence. */
export const ARCHIVE_WARNINGS = ['product-not-in-ipa'] as const;

const [NOT_IN_IPA] = ARCHIVE_WARNINGS;

/** What to do about another file. */
export const ARCHIVE_MEANT = 'name the archive that Xcode exports for App Store Connect';

type Files = NonNullable<ManifestPart['files']>;

/** Looks into the archive of the build, where the manifest names it and it is there: it is never sent anywhere. */
export const checkArchive: Files = async (manifest, area) => {
  const { ipa } = section(manifest, 'version');
  const problems = typeof ipa === 'string' && ipa.endsWith('.ipa') ? await problemsIn(ipa, manifest, area) : [];
  return { problems, lists: new Map() };
};

async function problemsIn(written: string, manifest: unknown, area: FileArea): Promise<Problem[]> {
  const shown = quotePath(written);
  const spelled = relativePath(area, written);
  const looked =
    spelled.path === undefined
      ? spelled
      : await lookIntoArchive(area, spelled.path, (archive) => judge(archive, shown, manifest));
  if (looked.problem === undefined) return looked.found;
  const { problem, hint } = looked;
  const more = hint === undefined ? {} : { hint };
  // A plan may be made where nothing was built.
  if (problem === MISSING) {
    const message = `${shown} is not there: products are not looked for in it`;
    return [{ pointer: POINTER, severity: 'note', name: NOT_IN_IPA, message, ...more }];
  }
  return [{ pointer: POINTER, message: `${shown} ${problem}`, ...more }];
}

async function judge(archive: Archive, shown: string, manifest: unknown): Promise<Problem[]> {
  const info = archive.names.find((name) => INFO.test(name));
  if (info === undefined) {
    return [{ pointer: POINTER, message: `${shown} has no app in it`, hint: ARCHIVE_MEANT }];
  }
  const { bundleId } = section(manifest, 'app');
  if (typeof bundleId === 'string' && (await absentIn(archive, [bundleId], [info])).length > 0) {
    const message = `${shown} is another app: its Info.plist does not name ${bundleId}`;
    return [{ pointer: POINTER, message, hint: 'name the archive of this app, or correct app.bundleId' }];
  }
  const products = listedProducts(manifest).filter(({ id, goes }) => goes && id.length > LONGEST_INLINE);
  const absent = await absentIn(
    archive,
    products.map(({ id }) => id),
    archive.names.filter((name) => name.startsWith(APP)).toSorted((a, b) => Number(isMedia(a)) - Number(isMedia(b))),
  );
  return products.filter(({ id }) => absent.includes(id)).map((product) => warning(product, shown));
}

const APP = 'Payload/';

/** Of the app itself, not of what is embedded in it. */
const INFO = /^Payload\/[^/]+\.app\/Info\.plist$/;

/** Bytes. Swift's compiler puts a text that is no longer into instructions, where its letters do not stand side by side. */
const LONGEST_INLINE = 15;

/** Most of the bytes, and the last place for the id of a product: as a rule all are found before these are read. */
function isMedia(name: string): boolean {
  return /\.(?:car|png|jpe?g|heic|gif|mp4|mov|m4a|mp3|caf|wav|ttf|otf|nib|ktx|pvr|astc|metallib)$/i.test(name);
}

/** The texts that stand in none of these files. */
async function absentIn(archive: Archive, texts: readonly string[], names: readonly string[]): Promise<string[]> {
  const search = searchForTexts(texts);
  for (const name of names) {
    if (search.missing().length === 0) break;
    search.begin();
    for await (const piece of archive.read(name)) search.add(piece);
  }
  return search.missing();
}

/** Guideline 2.1(b), as products were rejected in 2026: "could not be found in the submitted binary". */
function warning({ id, pointer }: ListedProduct, shown: string): Problem {
  return {
    pointer,
    at: 'key',
    severity: 'warning',
    name: NOT_IN_IPA,
    message: `${id} stands nowhere in ${shown}, and App Review rejects a product that it can't find in the app (guideline 2.1)`,
    hint: `let the app offer it, or keep it back with submit: false; where the app gets its product ids from a server, or puts them together, write  silence: { ${NOT_IN_IPA}: why }`,
  };
}
