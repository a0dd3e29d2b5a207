import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/index.ts';
import { startSimulator, StateFileError } from '../../src/simulator/index.ts';
import { folderWith } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { releasedApp } from './client.ts';

const EMPTY = '{"format":"ascend.simulator","version":1,"documents":[]}';

let folder: string;
let stateFile: string;

beforeEach(async () => {
  folder = await folderWith({});
  stateFile = join(folder, 'state.json');
});

const added = async (): Promise<Simulator> => {
  const simulator = await startTestSimulator({ stateFile });
  simulator.addApp(releasedApp());
  return simulator;
};

const refused = async () =>
  startSimulator({ stateFile }).then(
    () => 'taken',
    (error: unknown) => error,
  );

describe('the state file', () => {
  it('is its owner’s alone, also where everybody could read the one before', async () => {
    await added();
    expect(statSync(stateFile).mode & 0o777).toBe(0o600);
    chmodSync(stateFile, 0o644);
    const again = await startTestSimulator({ stateFile });
    again.addApp(releasedApp(undefined, 'com.example.other'));
    expect(statSync(stateFile).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('is not read through a link', async () => {
    writeFileSync(join(folder, 'other.json'), EMPTY);
    symlinkSync('other.json', stateFile);
    const error = await refused();
    expect(error).toBeInstanceOf(StateFileError);
    expect(String(error)).toContain(`${stateFile} is not a simulator state: it is a link`);
  });

  it('is not written through a link that somebody puts there', async () => {
    const simulator = await added();
    writeFileSync(join(folder, 'victim'), 'untouched');
    unlinkSync(stateFile);
    symlinkSync('victim', stateFile);
    simulator.addApp(releasedApp(undefined, 'com.example.other'));
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('untouched');
    expect(() => readlinkSync(stateFile)).toThrow('EINVAL');
    expect(readFileSync(stateFile, 'utf8')).toContain('com.example.other');
  });

  it('is written beside under no name that could be there already', async () => {
    const simulator = await startTestSimulator({ stateFile });
    writeFileSync(join(folder, 'victim'), 'untouched');
    for (const name of [`${stateFile}.${process.pid}.tmp`, `${stateFile}.tmp`]) symlinkSync('victim', name);
    simulator.addApp(releasedApp());
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('untouched');
    expect(statSync(stateFile).isFile()).toBe(true);
  });

  it('leaves nothing behind where it can’t be written', async () => {
    const simulator = await startTestSimulator({ stateFile: join(folder, 'none', 'state.json') });
    expect(() => simulator.addApp(releasedApp())).toThrow(StateFileError);
    mkdirSync(join(folder, 'none', 'state.json', 'full'), { recursive: true });
    expect(() => simulator.addApp(releasedApp(undefined, 'com.example.other'))).toThrow("can't be written");
    expect(readdirSync(join(folder, 'none'))).toEqual(['state.json']);
  });

  it('is one clear error where it is a FIFO: nothing is waited for', async () => {
    await promisify(execFile)('mkfifo', [stateFile]);
    expect(String(await refused())).toContain('it is not a file');
  });

  it('is one clear error where it is too large, unread', async () => {
    writeFileSync(stateFile, '');
    truncateSync(stateFile, 64 * 2 ** 20 + 1);
    expect(String(await refused())).toContain('it is larger than 64 MiB');
    truncateSync(stateFile, 1024);
    expect(String(await refused())).toContain('it is not JSON');
  });

  it.each<[string, string]>([
    ['nested too deeply', `{"format":"ascend.simulator","version":1,"documents":${'['.repeat(1e6)}${']'.repeat(1e6)}}`],
    ['with a parent that is none', documented({ parent: 1 })],
    ['with a link that is none', documented({ links: { app: {} } })],
    ['with a list that is none', documented({ lists: { apps: 'all' } })],
    ['with a type that every object has', documented({ type: 'constructor' })],
    ['with what belongs to nothing', documented({ type: 'appInfos', parent: '2', parentType: 'apps' })],
    ['with one thing twice', documented({}, {})],
  ])('is one clear error %s', async (_what, content) => {
    writeFileSync(stateFile, content);
    const error = await refused();
    expect(error).toBeInstanceOf(StateFileError);
    expect(String(error).length).toBeLessThan(stateFile.length + 200);
  });
});

function documented(...changes: object[]): string {
  const doc = {
    type: 'apps',
    id: '1',
    attributes: { bundleId: 'com.example.app', more: 'x'.repeat(1000) },
    links: {},
  };
  const documents = changes.map((change) => ({ ...doc, ...change }));
  return JSON.stringify({ format: 'ascend.simulator', version: 1, documents });
}
