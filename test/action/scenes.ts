import type { JobRun } from '../support/actions/job-runner.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import type { World } from '../support/actions/world.ts';
import { createWorld } from '../support/actions/world.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { BEFORE_UPDATE } from '../support/examples.ts';

/** Where the workflows have it. */
export const AT = 'release/release.yml';

/** A manifest of the example app. @param notes what's new in English @param more further sections */
export function manifest(notes: string, more = ''): string {
  return `app: { bundleId: com.example.kotenocr, platform: IOS }
version: { versionString: '1.1.0' }
metadata:
  ja: { whatsNew: '- 不具合を修正しました' }
  en-US: { whatsNew: '${notes}' }
silence: { ios-27-sdk: not on a page }
${more}`;
}

/** A team's repository, before its first release with ascend. */
export function team(files: Record<string, string> = {}, seed: AppSeed = BEFORE_UPDATE): Promise<World> {
  return createWorld({ seed, files: { 'README.md': 'app', ...files } });
}

/** Somebody changes something at App Store Connect, past the repository. */
export async function onWebsite({ simulator }: Pick<World, 'simulator'>, wanted: string): Promise<void> {
  const cwd = await folderWith({ 'release.yml': wanted });
  const { code, stderr } = await runCli(['apply', '--yes'], { cwd, env: simulator.env });
  if (code !== 0) throw new Error(stderr);
}

export function digestIn(text: string | undefined): string {
  const [, digest = ''] = / digests=([0-9a-f]{64}) /.exec(text ?? '') ?? [];
  return digest;
}

/** Processes by the dozen: some seconds on an idle machine, a minute on a busy one. */
export const SLOWLY = { timeout: 300_000 };

/** Steps that ascend works in with the key, and those that ask GitHub. */
const WITH_KEY = ['ascend/plan', 'ascend/apply'];
const WITH_VARIABLES = [...WITH_KEY, 'ascend/validate'];
const WITH_TOKEN = ['ascend/reviewed', 'ascend/kept', 'ascend/finish'];

/** Where a secret stands that has no business there: a log, a page, or the environment of a step that doesn't need it. */
export function leaks(runs: readonly JobRun[]): string[] {
  return runs.flatMap(({ steps, summary }) => {
    const values = (names: RegExp) =>
      steps.flatMap(({ env }) =>
        Object.entries(env).flatMap(([name, value]) => (names.test(name) && value !== '' ? [value] : [])),
      );
    const [key, variables, token] = [/^ASC_(?!BASE_URL)/, /^INPUT_VARIABLES$/, /^GITHUB_TOKEN$/].map((names) => [
      ...new Set(values(names)),
    ]);
    const secrets = [
      ...(key ?? []),
      ...(variables ?? []).map((text) => text.slice(text.indexOf('=') + 1).trim()),
      ...(token ?? []),
    ];
    if (secrets.length < 4) throw new Error('nothing to look for');
    const shown = secrets.some((secret) => summary.includes(secret)) ? ['the page of the run'] : [];
    return [
      ...shown,
      ...steps.flatMap((step) => {
        const text = Object.values(step.env).join('\n');
        const has = (list: readonly string[] | undefined) => (list ?? []).some((value) => text.includes(value));
        return [
          ...(secrets.some((secret) => step.log.includes(secret)) ? [`${step.name}: its log`] : []),
          ...(has(key) && !WITH_KEY.includes(step.name) ? [`${step.name}: the key`] : []),
          ...(has(variables) && !WITH_VARIABLES.includes(step.name) ? [`${step.name}: the variables`] : []),
          ...(has(token) && !WITH_TOKEN.includes(step.name) ? [`${step.name}: the token`] : []),
        ];
      }),
    ];
  });
}
