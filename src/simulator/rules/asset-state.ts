import type { Context } from '../protocol/resource.ts';
import type { Attributes, Doc, Json } from '../store.ts';
import { text } from '../store.ts';
import type { Pixels } from './screenshot-sizes.ts';
import type { UploadPart } from '../protocol/resource.ts';

/** Apple's word for where a file is by now; only videos are ever PROCESSING. */
export function deliveryState(context: Context, asset: Doc): string {
  const delivery = text(asset, 'delivery');
  if (delivery === 'AWAITING_UPLOAD' || hasPassed(context, asset, settleMs(context, asset))) return delivery;
  return hasPassed(context, asset, context.quirks.assetMs) ? 'PROCESSING' : 'UPLOAD_COMPLETE';
}

/** What a look at the file's record shows now. */
export function assetState(context: Context, asset: Doc): Attributes {
  const state = deliveryState(context, asset);
  const isShown =
    isSettled(state) && hasPassed(context, asset, settleMs(context, asset) + context.quirks.checksumLateMs);
  return {
    uploadOperations: state === 'AWAITING_UPLOAD' ? uploadOperations(context, asset) : null,
    // Of the file, not of the video, which may still be processed.
    assetDeliveryState: stateObject(asset, state === 'PROCESSING' ? 'COMPLETE' : state),
    // Not there at once, even when the file is COMPLETE (observed).
    ...(isShown ? {} : { sourceFileChecksum: null }),
  };
}

/** Apple's object for a state. */
export function stateObject(asset: Doc, state: string): Json {
  return { state, errors: state === 'FAILED' ? (asset.attributes['problems'] ?? []) : [], warnings: [] };
}

function isSettled(state: string): boolean {
  return state === 'COMPLETE' || state === 'FAILED';
}

/** A video is processed once it is there, which takes as long again. */
function settleMs({ quirks }: Context, asset: Doc): number {
  return asset.type === 'appPreviews' ? 2 * quirks.assetMs : quirks.assetMs;
}

function hasPassed({ clock }: Context, asset: Doc, ms: number): boolean {
  const since = text(asset, 'committedAt');
  return since === '' || clock.now().getTime() >= Date.parse(since) + ms;
}

function uploadOperations({ uploads, quirks }: Context, asset: Doc): Json {
  const bytes = asset.attributes['fileSize'];
  if (typeof bytes !== 'number') return null;
  const reserved = { bytes, partBytes: quirks.uploadPartBytes, at: new Date(text(asset, 'reservedAt')) };
  return uploads.partsOf(asset.id, reserved).map(jsonOf);
}

function jsonOf({ method, url, length, offset, requestHeaders }: UploadPart): Json {
  return { method, url, length, offset, requestHeaders: requestHeaders.map(({ name, value }) => ({ name, value })) };
}

/**
 * Where a picture can be looked at: a picture made anew in any size, whose bytes tell nothing about the file that was sent.
 * @param standard size of a file that was there from the beginning, of which no bytes were ever seen
 */
export function imageAsset({ id, attributes }: Doc, standard: Pixels = [0, 0]): Json {
  const { width = standard[0], height = standard[1] } = attributes;
  return { templateUrl: `https://images.example.com/${id}/{w}x{h}bb.{f}`, width, height };
}
