import type { ResourceType } from '../resource.ts';
import { ageRatingDeclarations } from './age-rating-declarations.ts';
import { appCategories } from './app-categories.ts';
import { appInfoLocalizations } from './app-info-localizations.ts';
import { appInfos } from './app-infos.ts';
import { appStoreVersionLocalizations } from './app-store-version-localizations.ts';
import { appStoreVersions } from './app-store-versions.ts';
import { apps } from './apps.ts';

/** Every kind of resource that is simulated. */
const RESOURCES: readonly ResourceType[] = [
  apps,
  appInfos,
  appInfoLocalizations,
  appStoreVersions,
  appStoreVersionLocalizations,
  appCategories,
  ageRatingDeclarations,
];

const BY_TYPE = new Map(RESOURCES.map((resource) => [resource.type, resource]));

export function resourceOf(type: string): ResourceType | undefined {
  return BY_TYPE.get(type);
}

export function resourceTypes(): readonly ResourceType[] {
  return RESOURCES;
}
