import type { Address } from '../address.ts';
import type { JsonObject } from '../json/json.ts';

/** A writing request of an operation, as it may be kept. */
export interface SentRequest {
  method: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  /** With what stands in the plan for a secret and for the text of a variable, never with either. */
  body?: JsonObject;
  /** confirmed: Apple says that it took effect; refused: that it did not; unanswered: nobody knows. */
  answer: 'confirmed' | 'refused' | 'unanswered';
  /** What Apple calls the thing in its answer. */
  id?: string;
  /** Of a refusal. */
  status?: number;
  /** The ids that its operation refers to. */
  refs: { address: Address; id: string }[];
}
