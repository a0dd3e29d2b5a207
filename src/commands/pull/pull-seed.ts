import { wantsOf } from '../../core/propose.ts';
import { kinds } from '../../kinds/index.ts';
import { platformsOf } from '../../kinds/platforms.ts';
import { connect } from '../connection.ts';
import { copyOfApp, isSeed, seedText } from './copy-app.ts';
import type { Io, Outcome } from '../io.ts';
import { UsageError } from '../io.ts';
import { checkOutputFile, writeOutputFile } from '../output/output-file.ts';
import { progressFor } from '../output/progress.ts';
import { say } from '../output/say.ts';

/** Where a seed is written when nobody says where. */
export const SEED_FILE = 'app-store.json';

/** Writes what App Store Connect has of an app as a seed for the simulator, of all its platforms or of one. Sends GET requests only. */
export async function pullSeed(
  { bundleId, platform, file }: { bundleId: string; platform?: string; file: string },
  io: Io,
): Promise<Outcome> {
  if (!file.endsWith('.json')) throw new UsageError(`${file} is not a name for a seed: it has to end in  .json`);
  checkOutputFile(file, isSeed, io, 'seed');
  const connection = await connect(io);
  const progress = await progressFor(io);
  const { listener } = progress;
  const api = connection.reader(listener);
  const read = async (): Promise<string> => {
    const platforms = platform === undefined ? (await platformsOf(api, bundleId)).platforms : [platform];
    const beside = { files: () => [], fingerprint: () => undefined };
    const wanted = platforms.map((one) => wantsOf(kinds, { app: { bundleId, platform: one } }, beside));
    return seedText(await copyOfApp(wanted, { api, listener }));
  };
  const text = await read().finally(() => progress.stop());
  if ((await writeOutputFile(file, text, io, 'seed')) === 'unwritten') return 'unwritten';
  say(
    io.stdout,
    `Wrote ${file}. Begin with it:  ascend simulator --seed ${file},  ascend rehearse --seed ${file}\n` +
      'It holds what App Review was told, such as a contact and the name of a demo account: keep it to yourselves.',
  );
  return 'done';
}
