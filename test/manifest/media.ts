import type { Buffer } from 'node:buffer';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LoadedForTest } from '../support/load.ts';
import { load as loadManifest } from '../support/load.ts';
import { folderWith } from '../support/cli.ts';

const APP = 'app: { bundleId: com.example.app, platform: IOS }\n';

export interface Loaded {
  folder: string;
  loaded: LoadedForTest | undefined;
  /** `error 2:5 message (hint)` */
  issues: string[];
  again(): Promise<Loaded>;
}

/** Loads a manifest of these lines below its first, with these files beside it. Lines that begin with `app:` replace that one. */
export async function loadWith(text: string, files: Record<string, string | Buffer> = {}): Promise<Loaded> {
  const folder = await folderWith({ 'release.yml': text.startsWith('app:') ? text : APP + text });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const load = async (): Promise<Loaded> => {
    const path = join(folder, 'release.yml');
    const { issues, loaded } = await loadManifest(path, { env: {}, now: new Date('2026-11-21T00:00:00Z') });
    const texts = issues.map(
      ({ severity, line, column, message, hint }) => `${severity} ${line}:${column} ${message} (${hint ?? ''})`,
    );
    return { folder, loaded, issues: texts, again: load };
  };
  return load();
}
