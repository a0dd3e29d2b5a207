import { defineResource } from '../protocol/define-resource.ts';

import type { Context, Input } from '../protocol/resource.ts';
import type { MediaKind } from '../rules/media-kinds.ts';
import { PREVIEWS, SCREENSHOTS } from '../rules/media-kinds.ts';
import { createSet, refuseLocked, reorder, versionOf } from '../rules/media-sets.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

export const appScreenshotSets = defineResource('appScreenshotSets', {
  ...setRules(SCREENSHOTS),
  relationships: { appScreenshots: { ordered: true } },
});

export const appPreviewSets = defineResource('appPreviewSets', {
  ...setRules(PREVIEWS),
  relationships: { appPreviews: { ordered: true } },
});

/**
 * The screenshots or previews of one localization for one kind of display, in their order. A set belongs to one of three things; product
 * pages and experiments are not simulated, so that there is none to name.
 */
function setRules(kind: MediaKind) {
  return {
    parent: 'appStoreVersionLocalization' as const,
    key: (set: Doc) => text(set, kind.typeName),
    create: (context: Context, input: Input) => createSet(context, kind, input),
    relink: (context: Context, set: Doc, { lists }: Input) => reorder(context, kind, set, lists[kind.items] ?? []),
    remove({ store }: Context, set: Doc) {
      refuseLocked(versionOf(store, set), 'Delete', `${kind.title} Set`);
    },
  };
}
