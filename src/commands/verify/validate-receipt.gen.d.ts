// Generated from schemas/receipt.schema.json by `npm run generate`. Do not edit.
import type { Receipt } from '../../core/receipt/receipt.ts';

export const validateReceipt: {
  (value: unknown): value is Receipt;
  errors?: { instancePath: string; message?: string }[] | null;
};
