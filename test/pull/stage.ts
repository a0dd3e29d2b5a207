import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AppSeed, SimulatorOptions } from '../../src/simulator/index.ts';
import { onTestFinished } from 'vitest';
import { startSimulator } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';

interface Stage {
  files?: Record<string, string>;
  env?: Record<string, string>;
  quirks?: SimulatorOptions['quirks'];
  /** The app holds what is newer than Apple's specification, or older: its answers are not held against it. */
  isOdd?: boolean;
}

/** An app on a simulator, and an empty folder, or one with these files, in which commands run. */
export async function stage(seed: AppSeed, { files = {}, env = {}, quirks = {}, isOdd = false }: Stage = {}) {
  const exchanges: { method: string; url: string; responseBody?: unknown }[] = [];
  const options: SimulatorOptions = { quirks, onExchange: (exchange) => void exchanges.push(exchange) };
  const simulator = await (isOdd ? startSimulator(options) : startTestSimulator(options));
  if (isOdd) onTestFinished(() => simulator.close());
  simulator.addApp(seed);
  const cwd = await folderWith({});
  const put = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  };
  for (const [path, text] of Object.entries(files)) await put(path, text);
  return {
    ...{ simulator, cwd, exchanges, put },
    run: (...args: string[]) => runCli(args, { cwd, env: { ...simulator.env, ...env } }),
    read: (path: string) => readFile(join(cwd, path), 'utf8'),
    list: async () => (await readdir(cwd, { recursive: true })).filter((name) => name.includes('.')).sort(),
  };
}
