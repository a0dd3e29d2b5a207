import { ref } from '../../core/address.ts';
import { baseName } from '../../core/local-file.ts';
import type { Operation, RequestOperation, UploadOperation } from '../../core/operation.ts';
import type { FileStep, GallerySteps } from './gallery-steps.ts';
import type { MediaDriver } from './media-driver.ts';
import type { SetType } from './set-reading.ts';
import { readSets, withItems } from './set-reading.ts';

/** Media in sets, one for each language and display, which is where Apple had them from the beginning. */
export function setDriver(type: SetType): MediaDriver {
  return {
    observe: (api, query) => readSets(api, type, query),
    operations: (steps) => steps.flatMap((gallery) => setOperations(type, gallery)),
  };
}

function setOperations(type: SetType, steps: GallerySteps): Operation[] {
  // With a set goes all that is in it.
  if (steps.empties) return [removal(type, type.sets, steps.address, [])];
  return [
    ...(!steps.exists && steps.uploads.length > 0 ? [creation(type, steps)] : []),
    ...steps.uploads.map((step) => upload(type, steps, step)),
    ...steps.settling.map((step) => ({ ...upload(type, steps, step), resume: ref(step.address) })),
    ...steps.removals.map(({ address, after }) => removal(type, type.items, address, after)),
    ...steps.frames.map(({ address, previewFrameTimeCode }) => update(type, address, { previewFrameTimeCode })),
    ...(steps.order ? [reorder(type, steps, steps.order)] : []),
  ];
}

function creation({ kind, sets, display }: SetType, { address, locale, displayType }: GallerySteps): RequestOperation {
  const localization = ref(`version/localizations/${locale}`);
  return {
    action: 'create',
    kind: kind.name,
    address,
    method: 'POST',
    path: [`/v1/${sets}`],
    body: {
      data: {
        type: sets,
        attributes: { [display]: displayType },
        relationships: {
          appStoreVersionLocalization: { data: { type: 'appStoreVersionLocalizations', id: localization } },
        },
      },
    },
  };
}

function upload(type: SetType, gallery: GallerySteps, { address, file, after, twin }: FileStep): UploadOperation {
  const { kind, sets, items, parent, seconds, attributes } = type;
  // Without what the manifest alone knows of it.
  const { path, bytes, md5 } = file;
  return {
    action: 'upload',
    kind: kind.name,
    address,
    method: 'POST',
    path: [`/v1/${items}`],
    body: {
      data: {
        type: items,
        attributes: { fileName: baseName(path), fileSize: bytes, ...attributes?.(file) },
        relationships: { [parent]: { data: { type: sets, id: ref(gallery.address) } } },
      },
    },
    file: { path, bytes, md5 },
    seconds,
    siblings: [`/v1/${sets}/`, ref(gallery.address), `/${items}`],
    shown: {
      path: ['/v1/appStoreVersionLocalizations/', ref(`version/localizations/${gallery.locale}`), `/${sets}`],
      query: withItems(type),
    },
    ...(after.length > 0 ? { after } : {}),
    ...(twin ? { mutex: `${gallery.address}/${baseName(path)}` } : {}),
  };
}

function removal({ kind }: SetType, collection: string, address: string, after: readonly string[]): RequestOperation {
  return {
    action: 'delete',
    kind: kind.name,
    address,
    method: 'DELETE',
    path: [`/v1/${collection}/`, ref(address)],
    ...(after.length > 0 ? { after: [...after] } : {}),
  };
}

function update(
  { kind, items }: SetType,
  address: string,
  attributes: { previewFrameTimeCode: string },
): RequestOperation {
  return {
    action: 'update',
    kind: kind.name,
    address,
    method: 'PATCH',
    path: [`/v1/${items}/`, ref(address)],
    body: { data: { type: items, id: ref(address), attributes } },
  };
}

/** Apple wants every member of the set in the list, and nothing else: what goes has to be gone. */
function reorder({ kind, sets, items }: SetType, steps: GallerySteps, order: readonly string[]): RequestOperation {
  const { address, removals } = steps;
  return {
    action: 'reorder',
    kind: kind.name,
    address,
    method: 'PATCH',
    path: [`/v1/${sets}/`, ref(address), `/relationships/${items}`],
    body: { data: order.map((item) => ({ type: items, id: ref(item) })) },
    ...(removals.length > 0 ? { after: removals.map((removed) => removed.address) } : {}),
  };
}
