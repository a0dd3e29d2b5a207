import type { JsonObject } from '../core/json/json.ts';
import type { Answer } from './answer.ts';
import type { Request } from './errors.ts';
import type { UploadPart } from './upload-parts.ts';

/** A request as it is about to leave. */
export interface Departure extends Request {
  body: JsonObject | undefined;
}

/** What came of a request. `unsent`: no connection came about; `lost`: it left, and nobody knows whether it took effect. */
export type Reply = { answer: Answer } | { refused: number } | 'unsent' | 'lost';

/** Something may leave. Called once, with what came of it. */
export type Permit = (reply: Reply) => void;

/**
 * Decides what may leave a client that writes. It is asked right before each attempt, repeats included, and hears every answer: so it knows
 * by itself what was done, and needs nobody's word for it.
 */
export interface WriteGuard {
  /** @returns nothing where the request must not leave. Whatever reads may always. */
  permit(departure: Departure): Permit | undefined;
  /** The same for a part of a file on its way to the storage. @param file as the manifest names it */
  permitPart(part: UploadPart, file: string): Permit | undefined;
}
