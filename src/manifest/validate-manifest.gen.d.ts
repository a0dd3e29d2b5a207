// Generated from the kinds' parts of the manifest's schema by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';

export const validateManifest: ValidateFunction;
