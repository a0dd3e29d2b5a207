import { createHash } from 'node:crypto';
import { attributeEntry, attributeError, fail, refuseIfAny } from '../protocol/errors.ts';
import type { AttributeRule, Context } from '../protocol/resource.ts';
import type { Attributes, Doc, Json } from '../store.ts';
import { text } from '../store.ts';
import type { UploadPart } from './uploads.ts';

/** What Apple finds wrong with a file after it has come in. */
export interface AssetProblem {
  code: string;
  description: string;
}

/** What every uploaded file has, whatever it is for. */
export const ASSET_ATTRIBUTES: Record<string, AttributeRule> = {
  fileSize: { kind: 'integer', create: true, required: true },
  fileName: { kind: 'text', create: true, required: true },
  sourceFileChecksum: { kind: 'text', update: true },
  uploaded: { kind: 'boolean', update: true, writeOnly: true },
  uploadOperations: { kind: 'list' },
  assetDeliveryState: { kind: 'text' },
};

/** Attributes of the store's own, which depend on when something happened. */
export const ASSET_VOLATILE: readonly string[] = ['reservedAt', 'committedAt'];

/** Makes the record of a file that is about to come. @throws ApiError for a size that no file has */
export function reserve({ store, clock }: Context, type: string, parent: string, given: Attributes): Doc {
  if (typeof given['fileSize'] !== 'number' || given['fileSize'] < 1) {
    throw attributeError('INVALID', 'fileSize', "The attribute 'fileSize' must be greater than 0");
  }
  const { fileName = null, fileSize } = given;
  const reservedAt = clock.now().toISOString();
  return store.add({ type, parent, attributes: { fileName, fileSize, delivery: 'AWAITING_UPLOAD', reservedAt } });
}

/**
 * Takes the word that a file is there as a whole. What Apple thinks of it is known some time later.
 * @param inspect what is wrong with the file itself; its checksum is checked here.
 * @throws ApiError while parts are missing, and after the file was taken
 */
export function commit(
  { uploads, clock }: Context,
  asset: Doc,
  given: Attributes,
  inspect: (file: Buffer) => AssetProblem[] = () => [],
): void {
  if (text(asset, 'delivery') !== 'AWAITING_UPLOAD') {
    refuseIfAny(
      Object.keys(given).map((name) =>
        attributeEntry('INVALID.INVALID_STATE', name, `The attribute '${name}' can not be modified.`),
      ),
    );
  }
  const { sourceFileChecksum = null } = given;
  if (given['uploaded'] !== true) {
    asset.attributes['sourceFileChecksum'] = sourceFileChecksum;
    return;
  }
  const file = uploads.fileOf(asset.id);
  if (!file) throw fail(409, 'STATE_ERROR', 'The uploaded bytes do not add up to the reserved file size.');
  const problems = [...checksumProblems(file, sourceFileChecksum), ...inspect(file)];
  uploads.forget(asset.id);
  Object.assign(asset.attributes, {
    sourceFileChecksum,
    delivery: problems.length > 0 ? 'FAILED' : 'COMPLETE',
    ...(problems.length > 0 ? { problems: problems.map(({ code, description }) => ({ code, description })) } : {}),
    committedAt: clock.now().toISOString(),
  });
}

/** What a look at the file's record shows now. */
export function assetState(context: Context, asset: Doc): Attributes {
  const { uploads, quirks } = context;
  const bytes = asset.attributes['fileSize'];
  const waiting = text(asset, 'delivery') === 'AWAITING_UPLOAD';
  const operations =
    waiting && typeof bytes === 'number'
      ? uploads
          .partsOf(asset.id, { bytes, partBytes: quirks.uploadPartBytes, at: new Date(text(asset, 'reservedAt')) })
          .map((part) => jsonOf(part))
      : null;
  const settled = hasPassed(context, asset, quirks.assetMs);
  const state = deliveryState(context, asset);
  const shown = settled && hasPassed(context, asset, quirks.assetMs + quirks.checksumLateMs);
  return {
    uploadOperations: operations,
    assetDeliveryState: { state, errors: settled ? (asset.attributes['problems'] ?? []) : [], warnings: [] },
    // Not there at once, even when the file is COMPLETE (observed).
    ...(shown ? {} : { sourceFileChecksum: null }),
  };
}

/** Apple's word for where the file is by now. */
export function deliveryState(context: Context, asset: Doc): string {
  const delivery = text(asset, 'delivery');
  const isKnown = delivery === 'AWAITING_UPLOAD' || hasPassed(context, asset, context.quirks.assetMs);
  return isKnown ? delivery : 'UPLOAD_COMPLETE';
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
  /** AWAITING_UPLOAD: a reservation that somebody left; default COMPLETE. */
  state?: 'AWAITING_UPLOAD' | 'COMPLETE' | 'FAILED';
}

/** Copies a file that has come in to another parent, with its checksum (observed for screenshots of a new version). */
export function copyAsset({ store }: Pick<Context, 'store'>, asset: Doc, parent: string): Doc | undefined {
  if (text(asset, 'delivery') !== 'COMPLETE') return undefined;
  const { committedAt: _at, reservedAt: _reserved, ...attributes } = asset.attributes;
  return store.add({ type: asset.type, parent, attributes: structuredClone(attributes) });
}

function hasPassed({ clock }: Context, asset: Doc, ms: number): boolean {
  const since = text(asset, 'committedAt');
  return since === '' || clock.now().getTime() >= Date.parse(since) + ms;
}

/** Hex in lower case, observed; its own code for a wrong one is not known. */
function checksumProblems(file: Buffer, checksum: Json): AssetProblem[] {
  if (checksum === null || checksum === createHash('md5').update(file).digest('hex')) return [];
  return [{ code: 'CHECKSUM_MISMATCH', description: 'The checksum does not match the file that was uploaded' }];
}

function jsonOf({ method, url, length, offset, requestHeaders }: UploadPart): Json {
  return { method, url, length, offset, requestHeaders: requestHeaders.map(({ name, value }) => ({ name, value })) };
}
