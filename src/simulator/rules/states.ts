import { SPEC } from '../spec.gen.ts';

export const PLATFORMS = SPEC.appStoreVersions.attributes.platform.values;
export const VERSION_STATES = SPEC.appStoreVersions.attributes.appVersionState.values;
export const INFO_STATES = SPEC.appInfos.attributes.state.values;

const EDITABLE: ReadonlySet<unknown> = new Set([
  'PREPARE_FOR_SUBMISSION',
  'DEVELOPER_REJECTED',
  'REJECTED',
  'METADATA_REJECTED',
  'INVALID_BINARY',
]);
const RELEASED: ReadonlySet<unknown> = new Set(['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_VERSION']);

/** A version on which everything can be changed. */
export function isEditable(versionState: unknown): boolean {
  return EDITABLE.has(versionState);
}

/** A version that is or was in the store. */
export function isReleased(versionState: unknown): boolean {
  return RELEASED.has(versionState);
}

/** An appInfo that takes writes; all others answer 409. */
export function isInfoEditable(infoState: unknown): boolean {
  return infoState === 'PREPARE_FOR_SUBMISSION' || infoState === 'DEVELOPER_REJECTED' || infoState === 'REJECTED';
}

/** The state that an appInfo has while its version is in `state`. Words that appInfos lack go to the nearest one. */
export function infoStateOf(state: string): string {
  switch (state) {
    case 'PENDING_APPLE_RELEASE':
    case 'PENDING_DEVELOPER_RELEASE':
    case 'PROCESSING_FOR_DISTRIBUTION':
      return 'PENDING_RELEASE';
    case 'REPLACED_WITH_NEW_VERSION':
      return 'REPLACED_WITH_NEW_INFO';
    case 'METADATA_REJECTED':
      return 'REJECTED';
    case 'INVALID_BINARY':
      return 'PREPARE_FOR_SUBMISSION';
    case 'WAITING_FOR_EXPORT_COMPLIANCE':
      return 'WAITING_FOR_REVIEW';
    default:
      return state;
  }
}

/** The deprecated `appStoreState` of a version or an appInfo. */
export function legacyState(state: string): string {
  switch (state) {
    case 'READY_FOR_DISTRIBUTION':
      return 'READY_FOR_SALE';
    case 'PROCESSING_FOR_DISTRIBUTION':
      return 'PROCESSING_FOR_APP_STORE';
    case 'PENDING_RELEASE':
      return 'PENDING_DEVELOPER_RELEASE';
    case 'REPLACED_WITH_NEW_INFO':
      return 'REPLACED_WITH_NEW_VERSION';
    default:
      return state;
  }
}
