import type { Listener } from '../../core/event.ts';
import type { Kind, Wants } from '../../core/kind.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { observe } from '../../engine/state/observe.ts';
import { recordingReader } from '../../engine/recording-reader.ts';
import { sharedReader } from '../../engine/shared-reader.ts';
import { kinds } from '../../kinds/index.ts';

/**
 * Everything that App Store Connect answers of an app, for a simulator to begin with. Sends GET requests only.
 * @param wanted one for each platform: which version is meant decides which is read whole
 */
export async function copyOfApp(
  wanted: readonly Wants[],
  { api, listener, spares }: { api: Reader; listener: Listener; spares?: (kind: Kind) => boolean },
): Promise<Resource[]> {
  const recording = recordingReader(api);
  const shared = sharedReader(recording);
  for (const wants of wanted) {
    await observe(kinds, { wants, api: shared, listener, whole: true, ...(spares ? { spares } : {}) });
  }
  return recording.resources();
}

/** A seed as `schemas/seed.schema.json` has it. */
export function seedText(resources: readonly object[]): string {
  return `${JSON.stringify({ format: 'ascend.seed', formatVersion: '1.0', resources }, null, 2)}\n`;
}

/** Whether a file is one that was written before. */
export function isSeed(text: string): boolean {
  return /"format":\s*"ascend\.seed"/.test(text);
}
