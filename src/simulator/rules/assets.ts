import { createHash } from 'node:crypto';
import { attributeEntry, attributeError, fail, refuseIfAny } from '../protocol/errors.ts';
import type { Context } from '../protocol/resource.ts';
import type { Attributes, Doc, Json } from '../store.ts';
import { text } from '../store.ts';
import type { AssetProblem, Inspection } from './inspect.ts';

/** Attributes of the store's own, which depend on when something happened or follow from the file. */
export const ASSET_VOLATILE: readonly string[] = ['reservedAt', 'committedAt', 'width', 'height', 'seconds'];

const LARGEST = 500 * 2 ** 20;

/** Makes the record of a file that is about to come. @throws ApiError for a size that no file may have */
export function reserve({ store, clock }: Context, type: string, parent: string, given: Attributes): Doc {
  if (typeof given['fileSize'] !== 'number' || given['fileSize'] < 1) {
    throw attributeError('INVALID', 'fileSize', "The attribute 'fileSize' must be greater than 0");
  }
  const { fileName = null, fileSize } = given;
  // The limit is Apple's, its words are not known.
  if (fileSize > LARGEST) throw attributeError('INVALID', 'fileSize', `A file must not exceed ${LARGEST} bytes`);
  const reservedAt = clock.now().toISOString();
  return store.add({ type, parent, attributes: { fileName, fileSize, delivery: 'AWAITING_UPLOAD', reservedAt } });
}

/**
 * Takes the word that a file is there as a whole. What Apple thinks of it is known some time later.
 * @param inspect looks at the file itself; its checksum is checked here.
 * @throws ApiError while parts are missing, and after the file was taken
 */
export function commit(
  { uploads, clock, quirks }: Context,
  asset: Doc,
  given: Attributes,
  inspect: (file: Buffer) => Inspection = () => ({ problems: [] }),
): void {
  if (text(asset, 'delivery') !== 'AWAITING_UPLOAD') {
    refuseIfAny(
      Object.keys(given).map((name) =>
        attributeEntry('INVALID.INVALID_STATE', name, `The attribute '${name}' can not be modified.`),
      ),
    );
    return;
  }
  const { sourceFileChecksum = asset.attributes['sourceFileChecksum'] ?? null } = given;
  if (given['uploaded'] !== true) {
    asset.attributes['sourceFileChecksum'] = sourceFileChecksum;
    return;
  }
  const file = uploads.fileOf(asset.id);
  if (!file) throw fail(409, 'STATE_ERROR', 'The uploaded bytes do not add up to the reserved file size.');
  const { problems, found } = inspect(file);
  problems.unshift(...checksumProblems(file, sourceFileChecksum));
  const isStuck = uploads.taken(asset.id) <= quirks.stuckUploads;
  Object.assign(asset.attributes, {
    ...found,
    sourceFileChecksum,
    delivery: isStuck ? 'UPLOAD_COMPLETE' : problems.length > 0 ? 'FAILED' : 'COMPLETE',
    ...(problems.length > 0 ? { problems: problems.map(({ code, description }) => ({ code, description })) } : {}),
    committedAt: clock.now().toISOString(),
  });
}

/** A file that was there from the beginning, or is a copy of one that was. */
export function seedAsset(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  type: string,
  parent: string,
  { fileName, fileSize, sourceFileChecksum, state = 'COMPLETE' }: AssetSeed,
): Doc {
  const attributes: Attributes = { fileName, fileSize, delivery: state };
  if (sourceFileChecksum !== undefined) attributes['sourceFileChecksum'] = sourceFileChecksum;
  if (state === 'AWAITING_UPLOAD') attributes['reservedAt'] = clock.now().toISOString();
  return store.add({ type, parent, attributes });
}

export interface AssetSeed {
  fileName: string;
  fileSize: number;
  /** MD5 in hex. Default none, as after an upload on the website. */
  sourceFileChecksum?: string;
  /** AWAITING_UPLOAD: a reservation that somebody left; UPLOAD_COMPLETE: it will never be more than that; default COMPLETE. */
  state?: 'AWAITING_UPLOAD' | 'UPLOAD_COMPLETE' | 'COMPLETE' | 'FAILED';
}

/** Copies a file that has come in to another parent, with its checksum (observed for screenshots of a new version). */
export function copyAsset({ store }: Pick<Context, 'store'>, asset: Doc, parent: string): Doc | undefined {
  if (text(asset, 'delivery') !== 'COMPLETE') return undefined;
  const { committedAt: _at, reservedAt: _reserved, ...attributes } = asset.attributes;
  return store.add({ type: asset.type, parent, attributes: structuredClone(attributes) });
}

/** Hex in lower case, observed; its own code for a wrong one is not known. */
function checksumProblems(file: Buffer, checksum: Json): AssetProblem[] {
  if (checksum === null || checksum === createHash('md5').update(file).digest('hex')) return [];
  return [{ code: 'CHECKSUM_MISMATCH', description: 'The checksum does not match the file that was uploaded' }];
}
