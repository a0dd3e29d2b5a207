import type { Address } from '../../core/address.ts';
import { ref } from '../../core/address.ts';
import { baseName } from '../../core/local-file.ts';
import type { Operation, RequestOperation, UploadOperation } from '../../core/operation.ts';
import { create, itself, remove, reorder, to, toAll, update, upload } from '../requests.ts';
import type { MediaDriver } from './driver.ts';
import type { FileStep, GalleryPlan } from './gallery-plan.ts';
import type { SetType } from './set-reading.ts';
import { readSets, withItems } from './set-reading.ts';

/** Media in sets, one for each language and display, which is where Apple had them from the beginning. */
export function setDriver(type: SetType): MediaDriver {
  return {
    relation: type.sets,
    observe: (api, query) => readSets(api, type, query),
    operations: (plans) => plans.flatMap((plan) => operationsOf(type, plan)),
  };
}

const known = new WeakMap<GalleryPlan, Operation[]>();

/** Worked out once: an apply looks again for every gallery, and of most nothing has changed. */
function operationsOf(type: SetType, plan: GalleryPlan): Operation[] {
  const operations = known.get(plan) ?? setOperations(type, plan);
  known.set(plan, operations);
  return operations;
}

function setOperations(type: SetType, plan: GalleryPlan): Operation[] {
  const { kind, sets, items } = type;
  const item = (address: string) => ({ kind, address, type: items });
  // With a set goes all that is in it.
  if (plan.empties) return [remove({ kind, address: plan.address, type: sets })];
  return [
    ...(!plan.exists && plan.uploads.length > 0 ? [creation(type, plan)] : []),
    ...plan.uploads.map((step) => uploadOf(type, plan, step)),
    ...plan.settling.map((step) => ({ ...uploadOf(type, plan, step), resume: ref(step.address) })),
    ...plan.removals.map(({ address, after }) => remove(item(address), after.length > 0 ? { after } : {})),
    ...plan.frames.map(({ address, previewFrameTimeCode }) =>
      update(item(address), { attributes: { previewFrameTimeCode } }),
    ),
    ...(plan.order ? [ordering(type, plan, plan.order)] : []),
  ];
}

function creation({ kind, sets, display }: SetType, gallery: GalleryPlan): RequestOperation {
  const { address, displayType } = gallery;
  const localization = to('appStoreVersionLocalizations', localizationOf(gallery));
  return create(
    { kind, address, type: sets },
    { attributes: { [display]: displayType }, relationships: { appStoreVersionLocalization: localization } },
  );
}

function localizationOf({ locale }: GalleryPlan): Address {
  return `version/localizations/${locale}`;
}

function uploadOf(type: SetType, gallery: GalleryPlan, step: FileStep): UploadOperation {
  const { kind, sets, items, parent, seconds, attributes } = type;
  const { address, file, after, isAmbiguous } = step;
  // Without what the manifest alone knows of it.
  const { path, bytes, md5 } = file;
  const content = {
    attributes: { fileName: baseName(path), fileSize: bytes, ...attributes?.(file) },
    relationships: { [parent]: to(sets, gallery.address) },
  };
  const localization = { type: 'appStoreVersionLocalizations', address: localizationOf(gallery) } as const;
  return upload({ kind, address, type: items }, content, {
    file: { path, bytes, md5 },
    seconds,
    siblings: [...itself({ type: sets, address: gallery.address }), `/${items}`],
    shown: { path: [...itself(localization), `/${sets}`], query: withItems(type) },
    ...(after.length > 0 ? { after } : {}),
    ...(isAmbiguous ? { mutex: `${gallery.address}/${baseName(path)}` } : {}),
  });
}

/** Apple wants every member of the set in the list, and nothing else: what goes has to be gone. */
function ordering(
  { kind, sets, items }: SetType,
  { address, removals }: GalleryPlan,
  order: readonly string[],
): RequestOperation {
  const after = removals.map((removed) => removed.address);
  return reorder({ kind, address, type: sets }, items, toAll(items, order), after.length > 0 ? { after } : {});
}
