import { ASSET_ATTRIBUTES, ASSET_VOLATILE, commit } from '../rules/assets.ts';
import { assetState, deliveryState, stateObject } from '../rules/delivery.ts';
import { checkTimeCode, DEFAULT_FRAME } from '../rules/frame-times.ts';
import { extensionOf, inspectVideo } from '../rules/inspect.ts';
import { PREVIEWS } from '../rules/media-kinds.ts';
import { refuseLocked, reserveIn, versionOf } from '../rules/media-sets.ts';
import { previewPixels } from '../rules/preview-sizes.ts';
import type { Context, ResourceType } from '../protocol/resource.ts';
import type { Attributes, Doc, Json, Store } from '../store.ts';
import { text } from '../store.ts';
import { imageAsset } from './image-asset.ts';

/** One video of a set. */
export const appPreviews: ResourceType = {
  type: PREVIEWS.items,
  attributes: {
    ...ASSET_ATTRIBUTES,
    previewFrameTimeCode: { kind: 'text', create: true, update: true },
    mimeType: { kind: 'text', create: true },
    videoUrl: { kind: 'text' },
    previewFrameImage: { kind: 'text' },
    previewImage: { kind: 'text' },
    videoDeliveryState: { kind: 'text' },
  },
  relationships: {
    appPreviewSet: {
      type: PREVIEWS.sets,
      from: 'parent',
      includable: true,
      unlinked: true,
      create: true,
      required: true,
    },
  },
  key: (preview) => text(preview, 'fileName'),
  volatile: ASSET_VOLATILE,
  computed: (context, preview) => ({ ...assetState(context, preview), ...videoState(context, preview) }),
  instance: true,
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
    const { previewFrameTimeCode, ...rest } = attributes;
    refuseLocked(versionOf(store, setOf(store, preview)), 'Update', PREVIEWS.title);
    if (previewFrameTimeCode !== undefined) checkTimeCode(previewFrameTimeCode, preview.attributes['seconds']);
    if (Object.keys(rest).length > 0) {
      const previewType = text(setOf(store, preview), PREVIEWS.typeName);
      commit(context, preview, rest, (file) => inspectVideo(file, text(preview, 'fileName'), previewType));
    }
    const isTaken = !quirks.frameTimeNeedsVideo || deliveryState(context, preview) === 'COMPLETE';
    if (previewFrameTimeCode !== undefined && isTaken)
      preview.attributes['previewFrameTimeCode'] = previewFrameTimeCode;
  },
  remove({ store }, preview) {
    // Previews can still be taken away from a version that waits (Apple's help), screenshots can't.
    refuseLocked(versionOf(store, setOf(store, preview)), 'Delete', PREVIEWS.title, ['WAITING_FOR_REVIEW']);
  },
};

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
