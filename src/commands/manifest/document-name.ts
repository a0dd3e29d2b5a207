import { isJsonObject } from '../../core/json/json.ts';

/** Documents that ascend writes or reads, by their `format`. */
const NAMES = new Map<unknown, string>([
  ['ascend.plan', 'a saved plan'],
  ['ascend.plans', 'a saved plan of several manifests'],
  ['ascend.report', 'a report'],
  ['ascend.reports', 'a report on several manifests'],
  ['ascend.receipt', 'a receipt'],
  ['ascend.seed', 'a seed for the simulator'],
]);

/** What a document of ascend is called, for who expects another one; `undefined` where it is none. */
export function documentName(value: unknown): string | undefined {
  return isJsonObject(value) ? NAMES.get(value['format']) : undefined;
}
