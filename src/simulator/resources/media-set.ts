import type { MediaKind } from '../rules/media-kinds.ts';
import { createSet, refuseLocked, reorder, versionOf } from '../rules/media-sets.ts';
import type { RelationshipRule, ResourceType } from '../protocol/resource.ts';
import { text } from '../store.ts';

/** The screenshots or previews of one localization for one kind of display, in their order. */
export function mediaSet(kind: MediaKind): ResourceType {
  return {
    type: kind.sets,
    attributes: { [kind.typeName]: { kind: 'enum', values: kind.types, create: true, required: true } },
    relationships: {
      appStoreVersionLocalization: { ...owner('appStoreVersionLocalizations'), from: 'parent' },
      appCustomProductPageLocalization: owner('appCustomProductPageLocalizations'),
      appStoreVersionExperimentTreatmentLocalization: owner('appStoreVersionExperimentTreatmentLocalizations'),
      [kind.items]: {
        type: kind.items,
        many: true,
        from: 'children',
        ordered: true,
        includable: true,
        patch: true,
        related: { include: true },
      },
    },
    key: (set) => text(set, kind.typeName),
    instance: true,
    create: (context, input) => createSet(context, kind, input),
    relink: (context, set, { lists }) => reorder(context, kind, set, lists[kind.items] ?? []),
    remove({ store }, set) {
      refuseLocked(versionOf(store, set), 'Delete', `${kind.title} Set`);
    },
  };
}

/** A set belongs to one of three; two of them are not simulated, so that there is none to name. */
function owner(type: string): RelationshipRule {
  return { type, includable: true, unlinked: true, create: true };
}

/** GET …/<sets>: the filter by the kind of display is taken and ignored (observed for screenshots). */
export function setsOf(kind: MediaKind): RelationshipRule {
  return {
    type: kind.sets,
    many: true,
    from: 'children',
    includable: true,
    related: {
      include: true,
      filters: {
        [kind.typeName]: { values: kind.types, of: () => [...kind.types] },
        appCustomProductPageLocalization: { of: () => [] },
        appStoreVersionExperimentTreatmentLocalization: { of: () => [] },
      },
    },
  };
}
