import { DISPLAY_TYPES } from '../rules/media.ts';
import type { ResourceType } from '../protocol/resource.ts';
import { text } from '../store.ts';

/** The screenshots of one localization for one kind of display, in their order. */
export const appScreenshotSets: ResourceType = {
  type: 'appScreenshotSets',
  attributes: { screenshotDisplayType: { kind: 'enum', values: DISPLAY_TYPES } },
  relationships: {
    appStoreVersionLocalization: {
      type: 'appStoreVersionLocalizations',
      from: 'parent',
      includable: true,
      unlinked: true,
    },
    appCustomProductPageLocalization: {
      type: 'appCustomProductPageLocalizations',
      includable: true,
      unlinked: true,
    },
    appStoreVersionExperimentTreatmentLocalization: {
      type: 'appStoreVersionExperimentTreatmentLocalizations',
      includable: true,
      unlinked: true,
    },
    appScreenshots: {
      type: 'appScreenshots',
      many: true,
      from: 'children',
      includable: true,
      related: { include: true },
    },
  },
  key: (set) => text(set, 'screenshotDisplayType'),
  instance: true,
};
