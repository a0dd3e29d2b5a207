import { readFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, runCli } from '../support/cli.ts';
import { BEFORE_FIRST } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';

const FIRST = 'examples/first-submission/release.yml';
const UPDATE = 'examples/update/release.yml';

async function appBefore() {
  const simulator = await startTestSimulator();
  const app = simulator.addApp({
    ...BEFORE_FIRST,
    builds: [...(BEFORE_FIRST.builds ?? []), { version: '5', versionString: '1.1.0' }],
  });
  const ascend = (...args: string[]) => runCli(args, { env: simulator.env });
  return { simulator, app, ascend };
}

describe('the two guides', () => {
  it('plan, apply and plan empty again, with exit codes that say so', async () => {
    const { simulator, app, ascend } = await appBefore();
    for (const manifest of [FIRST, UPDATE]) {
      expect((await ascend('plan', manifest)).code).toBe(0);
      expect((await ascend('plan', manifest, '--detailed-exitcode')).code).toBe(2);
      expect((await ascend('apply', manifest, '--yes')).code).toBe(0);
      const again = await ascend('plan', manifest, '--detailed-exitcode');
      expect(again.code).toBe(0);
      expect(again.stdout).toContain('No changes.');
      expect((await ascend('plan', manifest)).code).toBe(0);
      if (manifest === FIRST) simulator.control.releaseVersion(app, 'IOS', '1.0');
    }
    const state = JSON.stringify(simulator.describe());
    expect(state).toContain('チップ');
    expect(state).toContain('くずし字をその場で読む');
  });
});

describe('ascend plan', () => {
  it('prints the plan document with --format json, the same bytes each time', async () => {
    const { ascend } = await appBefore();
    const first = await ascend('plan', FIRST, '--format', 'json');
    const plan = JSON.parse(first.stdout) as { format: string; operations: unknown[]; digest: string };
    expect(plan.format).toBe('ascend.plan');
    expect(plan.operations.length).toBeGreaterThan(3);
    expect((await ascend('plan', FIRST, '--format', 'json')).stdout).toBe(first.stdout);
  });

  it('shows every text whole with --full', async () => {
    const { ascend } = await appBefore();
    expect((await ascend('plan', FIRST)).stdout).toContain('more lines');
    expect((await ascend('plan', FIRST, '--full')).stdout).not.toMatch(/more (lines|characters)/);
  });

  it('keeps stdout for the result and stderr for progress', async () => {
    const { ascend } = await appBefore();
    const { stdout, stderr } = await ascend('plan', FIRST);
    expect(stdout).toContain('Plan:');
    expect(stderr).not.toContain('Plan:');
    expect(stdout).not.toContain('\u001B');
    expect(stderr).not.toContain('\r');
  });

  it('never shows the key', async () => {
    const { simulator } = await appBefore();
    const secret = simulator.env['ASC_PRIVATE_KEY'] ?? '';
    const broken = { ...simulator.env, ASC_PRIVATE_KEY: `${secret.slice(0, 60)}broken` };
    const { stdout, stderr, code } = await runCli(['plan', FIRST], { env: broken });
    expect(code).toBe(4);
    expect(stdout + stderr).not.toContain(secret.slice(10, 40));
  });
});

describe('ascend apply', () => {
  it.each([
    [[], 'there is no terminal to confirm on'],
    [['--format', 'json'], '--format json is for programs'],
  ])(
    'asks nobody where nobody can answer (%j), and says so and what to do before it reads anything',
    async (args, why) => {
      let exchanges = 0;
      const simulator = await startTestSimulator({ onExchange: () => (exchanges += 1) });
      const { code, stdout, stderr } = await runCli(['apply', FIRST, ...args], {
        env: { ...simulator.env, CI: 'true' },
      });
      expect({ code, stdout, exchanges }).toEqual({ code: 64, stdout: '', exchanges: 0 });
      const [said, ...remedy] = stderr.split('\n');
      expect(said).toBe(`✗ Nobody can say yes here: ${why}.`);
      expect(remedy.join(' ').replaceAll(/\s+/g, ' ')).toContain(
        `Run ascend apply ${[FIRST, '--yes', ...args].join(' ')} instead, or apply the plan`,
      );
    },
  );
});

describe('ascend schema', () => {
  it.each([
    [[], 'release.schema.json'],
    [['manifest'], 'release.schema.json'],
    [['plan'], 'plan.schema.json'],
    [['seed'], 'seed.schema.json'],
  ])('%j prints %s', async (args, file) => {
    const { stdout, code } = await runCli(['schema', ...args]);
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(join(ROOT, 'schemas', file), 'utf8'));
  });
});

describe('ascend', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect((await runCli(['--version'])).stdout.trim()).toBe(version);
  });

  it.each([['--help'], ['plan', '--help'], ['apply', '--help'], ['rehearse', '--help'], ['simulator', '--help']])(
    'helps: %s %s',
    async (...args) => {
      const { stdout, code } = await runCli(args.filter(Boolean));
      expect(code).toBe(0);
      expect(stdout).toContain('Usage: ascend');
      expect(stdout).not.toContain('[])');
    },
  );
});

describe('ascend simulator', () => {
  it('serves an app to whoever uses the environment it prints, and keeps its state in a file', async () => {
    const cwd = await folderWith({
      'release.yml': 'app: { bundleId: com.example.sim, platform: IOS }\nmetadata: { en-US: { name: Simulated } }\n',
    });
    const serve = async (work: (env: Record<string, string>) => Promise<void>) => {
      const args = ['simulator', '--app', 'com.example.sim', '--state', 'state.json'];
      const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
        cwd,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const printed = await new Promise<string>((resolve) => {
        let text = '';
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          if (/ASC_PRIVATE_KEY=.*\n/.test(text)) resolve(text);
        });
      });
      const env = Object.fromEntries(
        [...printed.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value] as const),
      ) as Record<string, string>;
      await work(env);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      expect(await ended).toBe(0);
    };
    await serve(async (env) => {
      expect((await runCli(['apply', '--yes'], { cwd, env })).code).toBe(0);
    });
    await serve(async (env) => {
      expect((await runCli(['plan', '--detailed-exitcode'], { cwd, env })).code).toBe(0);
    });
  });
});
