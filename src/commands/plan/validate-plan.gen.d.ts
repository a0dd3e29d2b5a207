// Generated from schemas/plan.schema.json by `npm run generate`. Do not edit.
import type { Plan } from '../../core/plan.ts';

export const validatePlan: {
  (value: unknown): value is Plan;
  errors?: { instancePath: string; message?: string }[] | null;
};
