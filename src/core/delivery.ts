import type { Resource } from './resource.ts';
import { attribute, requiredText, textAttribute } from './resource.ts';
import { isJsonObject } from './json/json.ts';

/** How far Apple is with a file that was sent to it. */
export interface Delivery {
  /** AWAITING_UPLOAD, UPLOAD_COMPLETE, PROCESSING, COMPLETE, FAILED; more may come. */
  state: string;
  errors: { code: string; description: string }[];
}

/** Previews have a state of their own for the video; everything else has one for the file. */
export function deliveryOf(asset: Resource): Delivery {
  const given = attribute(asset, 'videoDeliveryState') ?? attribute(asset, 'assetDeliveryState');
  const state = isJsonObject(given) && typeof given['state'] === 'string' ? given['state'] : 'unknown';
  const errors = isJsonObject(given) && Array.isArray(given['errors']) ? given['errors'] : [];
  return {
    state,
    errors: errors.filter(isJsonObject).map(({ code, description }) => {
      const word = typeof code === 'string' ? code : '';
      return { code: word, description: typeof description === 'string' ? description : word };
    }),
  };
}

/** Whether Apple has begun something that it is not done with. Nothing is known of a state that nobody knows yet. */
export function isUnfinished(state: string): boolean {
  return ['AWAITING_UPLOAD', 'UPLOAD_COMPLETE', 'PROCESSING'].includes(state);
}

/** Whether Apple knows that it was sent as a whole. */
export function isCommitted(state: string): boolean {
  return state !== 'AWAITING_UPLOAD' && state !== 'unknown';
}

/** Whether nothing will ever come of it: a reservation that nobody used, or a file that Apple refused. */
export function isLeftover(state: string): boolean {
  return state === 'AWAITING_UPLOAD' || state === 'FAILED';
}

/**
 * The MD5 of a file in hex, lower case; `null` where Apple shows none: for a while after an upload (observed, even when the file is
 * COMPLETE), and for what was uploaded on the website. Apple gives back what was committed, and some tools have sent Base64.
 */
export function checksumOf(asset: Resource): string | null {
  const value = textAttribute(asset, 'sourceFileChecksum');
  if (value === undefined || value === '') return null;
  if (!/^[A-Za-z0-9+/]{22}==$/.test(value)) return value.toLowerCase();
  const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file as Apple has it. */
export interface StoredFile {
  fileName: string;
  /** Bytes. */
  fileSize: number;
  /** Hex; `null` for a while after an upload, and for what was uploaded on the website. */
  md5: string | null;
  /** Apple's word for how far it is. */
  state: string;
}

/** @throws FailureError for one without a name: it can't be distinguished from others. */
export function storedFile(asset: Resource): StoredFile & { id: string } {
  const fileSize = attribute(asset, 'fileSize');
  return {
    id: asset.id,
    fileName: requiredText(asset, 'fileName'),
    fileSize: typeof fileSize === 'number' ? fileSize : 0,
    md5: checksumOf(asset),
    state: deliveryOf(asset).state,
  };
}
