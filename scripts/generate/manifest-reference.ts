import type { Schema } from './schema.ts';
export function manifestReference(_whole: Schema): string {
  return '';
}
