// Generated from schemas/release.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';

export const validateManifest: ValidateFunction;
