import { ASSET_VOLATILE, commit } from '../rules/assets.ts';
import { assetState, deliveryState, imageAsset, stateObject } from '../rules/asset-state.ts';
import { attributeError } from '../protocol/errors.ts';
import { extensionOf, inspectVideo } from '../rules/inspect.ts';
import { PREVIEWS } from '../rules/media-kinds.ts';
import { refuseLocked, reserveIn, versionOf } from '../rules/media-sets.ts';
import { previewPixels } from '../rules/preview-sizes.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import type { Attributes, Doc, Json, Store } from '../store.ts';
import { text } from '../store.ts';

/** One video of a set. */
export const appPreviews = defineResource('appPreviews', {
  parent: 'appPreviewSet',
  key: (preview) => text(preview, 'fileName'),
  volatile: ASSET_VOLATILE,
  computed: (context, preview) => ({ ...assetState(context, preview), ...videoState(context, preview) }),
  create(context, { attributes, links }) {
    const { previewFrameTimeCode = null, mimeType = null } = attributes;
    checkTimeCode(previewFrameTimeCode);
    const preview = reserveIn(context, PREVIEWS, links['appPreviewSet'] ?? '', attributes);
    const frame = context.quirks.frameTimeNeedsVideo ? {} : { previewFrameTimeCode };
    Object.assign(preview.attributes, frame, { mimeType });
    return preview;
  },
  update(context, preview, { attributes }) {
    const { store, quirks } = context;
    const { previewFrameTimeCode, ...ofFile } = attributes;
    refuseLocked(versionOf(store, setOf(store, preview)), 'Update', PREVIEWS.title);
    if (previewFrameTimeCode !== undefined) checkTimeCode(previewFrameTimeCode, preview.attributes['seconds']);
    if (Object.keys(ofFile).length > 0) {
      const previewType = text(setOf(store, preview), PREVIEWS.typeName);
      commit(context, preview, ofFile, (file) => inspectVideo(file, text(preview, 'fileName'), previewType));
    }
    const isTaken = !quirks.frameTimeNeedsVideo || deliveryState(context, preview) === 'COMPLETE';
    if (previewFrameTimeCode !== undefined && isTaken)
      preview.attributes['previewFrameTimeCode'] = previewFrameTimeCode;
  },
  remove({ store }, preview) {
    // Previews can still be taken away from a version that waits (Apple's help), screenshots can't.
    refuseLocked(versionOf(store, setOf(store, preview)), 'Delete', PREVIEWS.title, ['WAITING_FOR_REVIEW']);
  },
});

/** Five seconds in: what Apple shows of a preview that says nothing else. */
const DEFAULT_FRAME = '00:00:05:00';

const MIME_TYPES: Record<string, string> = { mov: 'video/quicktime', m4v: 'video/x-m4v', mp4: 'video/mp4' };

function videoState(context: Context, preview: Doc): Attributes {
  const state = deliveryState(context, preview);
  const isComplete = state === 'COMPLETE';
  const [standard] = previewPixels(text(setOf(context.store, preview), PREVIEWS.typeName));
  const image = isComplete ? imageAsset(preview, standard) : null;
  const { mimeType, previewFrameTimeCode } = preview.attributes;
  return {
    videoDeliveryState: stateObject(preview, state),
    videoUrl: isComplete ? `https://videos.example.com/${preview.id}/playlist.m3u8` : null,
    previewFrameTimeCode: previewFrameTimeCode ?? (isComplete ? DEFAULT_FRAME : null),
    previewFrameImage: frameImage(state, image),
    previewImage: image,
    mimeType: mimeType ?? MIME_TYPES[extensionOf(text(preview, 'fileName'))] ?? null,
  };
}

function frameImage(state: string, image: Json): Json {
  if (image !== null) return { image, state: { state: 'COMPLETE', errors: [], warnings: [] } };
  return state === 'PROCESSING' ? { state: { state: 'PROCESSING', errors: [], warnings: [] } } : null;
}

function setOf(store: Store, preview: Doc): Doc | undefined {
  return store.get(PREVIEWS.sets, preview.parent ?? '');
}

/**
 * Apple's form is HH:MM:SS:FF; that a wrong one is refused at once, and its words, are not known.
 * @param seconds how long the video is, once that is known
 */
function checkTimeCode(code: Json, seconds?: Json): void {
  if (typeof code !== 'string') return;
  const parts = /^(\d\d):([0-5]\d):([0-5]\d):\d\d$/.exec(code)?.slice(1).map(Number);
  if (!parts) {
    const detail = `'${code}' is not a valid time code. Expected HH:MM:SS:FF`;
    throw attributeError('INVALID', 'previewFrameTimeCode', detail);
  }
  const [hours = 0, minutes = 0, whole = 0] = parts;
  if (typeof seconds === 'number' && hours * 3600 + minutes * 60 + whole > seconds) {
    throw attributeError('INVALID', 'previewFrameTimeCode', `The video ends before ${code}`);
  }
}
