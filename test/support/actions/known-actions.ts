import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ForgeStore } from './forge-store.ts';
import type { Machine } from './job-runner.ts';

type KnownAction = (given: Record<string, string>, machine: Machine) => void;

/**
 * The actions of others that the workflows use, with the commits of their versions: from the tags of their repositories, and nothing else
 * is used. What each does here is as much of it as the workflows ask for.
 */
export const PINNED: Readonly<Record<string, { commit: string; version: string }>> = {
  'actions/checkout': { commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
  'actions/setup-node': { commit: '820762786026740c76f36085b0efc47a31fe5020', version: 'v7.0.0' },
  'actions/upload-artifact': { commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', version: 'v7.0.0' },
  'actions/download-artifact': { commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' },
};

/** Where a machine finds what its actions work on: they are told by the runner, not by the workflow. */
export interface Backstage {
  origin: string;
  store: ForgeStore;
  run: { id: number; branch: string; fork: boolean };
}

export const backstages = new Map<string, Backstage>();

export function knownAction(uses: string): KnownAction {
  const [name = '', commit] = uses.split('@');
  if (PINNED[name]?.commit !== commit) throw new Error(`${uses} is not known here`);
  const action = ACTIONS[name];
  if (!action) throw new Error(`${uses} is not known here`);
  return action;
}

function backstage({ workspace }: Machine): Backstage {
  const found = backstages.get(workspace);
  if (!found) throw new Error(`nobody set up ${workspace}`);
  return found;
}

const ACTIONS: Readonly<Record<string, KnownAction>> = {
  'actions/checkout'(given, machine) {
    checkInputs(given, ['persist-credentials', 'fetch-depth']);
    // Later steps run code of packages: the token is not theirs.
    if (given['persist-credentials'] !== 'false') throw new Error('checkout would leave the token in .git/config');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: machine.workspace, stdio: 'pipe' });
    git('init', '-q');
    git(
      'fetch',
      '-q',
      '--depth',
      given['fetch-depth'] ?? '1',
      backstage(machine).origin,
      machine.env['GITHUB_SHA'] ?? '',
    );
    git('checkout', '-q', 'FETCH_HEAD');
  },

  'actions/setup-node'(given) {
    checkInputs(given, ['node-version']);
  },

  'actions/upload-artifact'(given, machine) {
    checkInputs(given, ['name', 'path', 'overwrite', 'if-no-files-found']);
    const { store, run } = backstage(machine);
    const { name = 'artifact', path = '' } = given;
    const isTaken = store.artifacts.some((one) => one.name === name && one.workflow_run.id === run.id);
    if (isTaken && given['overwrite'] !== 'true') throw new Error(`409: the run has an artifact ${name}`);
    store.artifacts.push({
      ...{ id: store.nextNumber() + 5000, name, expired: false, created_at: new Date().toISOString() },
      workflow_run: { id: run.id, repository_id: 1, head_repository_id: run.fork ? 2 : 1, head_branch: run.branch },
      files: new Map(filesAt(path).map((file) => [basename(file), readFileSync(file, 'utf8')])),
    });
  },

  'actions/download-artifact'(given, machine) {
    checkInputs(given, ['artifact-ids', 'run-id', 'github-token', 'path']);
    const { store } = backstage(machine);
    const level = store.tokens.get(given['github-token'] ?? '')?.permissions['actions'];
    const artifact = store.artifacts.find(({ id }) => String(id) === given['artifact-ids']);
    if (level === undefined || !artifact || String(artifact.workflow_run.id) !== given['run-id']) {
      throw new Error('download-artifact: not found');
    }
    mkdirSync(given['path'] ?? '', { recursive: true });
    for (const [name, text] of artifact.files) writeFileSync(join(given['path'] ?? '', name), text);
  },
};

/** The files at a path: of a folder, those right in it. */
function filesAt(path: string): string[] {
  return statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
}

function checkInputs(given: Record<string, string>, known: readonly string[]): void {
  const odd = Object.keys(given).filter((name) => !known.includes(name));
  if (odd.length > 0) throw new Error(`not known here: ${odd.join(', ')}`);
}
