import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { EXAMPLES } from '../support/examples.ts';
import { DRAFT } from '../support/scene.ts';
import { attribute, parsePage, select } from '../render/html/dom.ts';
import { wrongsIn } from '../render/html/meant.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }\nversion: { versionString: "1.0", copyright: 2026 Example Inc. }\n`;

async function setting(files: Record<string, string> = {}) {
  const simulator = await startTestSimulator();
  simulator.addApp(DRAFT);
  const cwd = await folderWith({ 'release.yml': MANIFEST, ...files });
  return {
    cwd,
    simulator,
    run: (...args: string[]) => runCli(args, { cwd, env: simulator.env }),
    /** Without a network and credentials. */
    offline: (...args: string[]) => runCli(args, { cwd }),
    read: (name: string) => readFile(join(cwd, name), 'utf8'),
  };
}

describe('plan --format', () => {
  it('writes several formats into files and prints the text', async () => {
    const { run, read } = await setting();
    const plain = await run('plan');
    const formats = ['text=plan.txt', 'markdown=plan.md', 'json=data.json'].flatMap((format) => ['--format', format]);
    const { code, stdout, stderr } = await run('plan', ...formats);
    expect([code, stdout]).toEqual([0, plain.stdout]);
    expect(stderr).toContain('Written to plan.txt.\nWritten to plan.md.\nWritten to data.json.\n');
    expect(await read('plan.txt')).toBe(plain.stdout);
    expect(await read('plan.md')).toMatch(
      /^<!-- ascend:plan bundle=com\.example\.scene platform=IOS digest=[\da-f]{64} -->\n### App Store plan: Scene · iOS 1\.0/,
    );
    expect(await read('data.json')).toBe((await run('plan', '--format', 'json')).stdout);
  });

  it('prints the one that has no file instead of the text', async () => {
    const { run, read } = await setting();
    const { stdout } = await run('plan', '--format', 'text=plan.txt', '--format', 'markdown');
    expect(stdout).toMatch(/^<!-- ascend:plan /);
    expect(await read('plan.txt')).toContain('com.example.scene (Scene)');
  });

  it('goes into a file as it would on no terminal, whatever the environment wants', async () => {
    const { cwd, simulator, read } = await setting();
    await runCli(['plan', '--format', 'text=plan.txt'], { cwd, env: { ...simulator.env, FORCE_COLOR: '1' } });
    expect(await read('plan.txt')).not.toContain('\u001B');
  });

  it.each([
    [['--format', 'pdf'], 'Allowed choices are text, markdown, json, html'],
    [['--format', 'markdown='], 'Allowed choices are text, markdown, json'],
    [['--format', 'markdown', '--format', 'json'], 'Only one can be printed'],
    [['--format', 'markdown=release.yml'], 'release.yml is used for something else'],
    [['--format', 'markdown=a.md', '--format', 'text=./a.md'], './a.md is used for something else'],
    [['--out', 'a.json', '--format', 'json=a.json'], 'a.json is used for something else'],
    [['--format', 'markdown=mine.md'], 'mine.md exists and is not a plan'],
    [['--format', 'html=mine.md'], 'mine.md exists and is not a plan'],
    [['--format', 'text=mine.md'], 'mine.md exists and is not a plan'],
    [['--format', 'markdown=nowhere/plan.md'], "can't be written (ENOENT)"],
  ])('%j is a mistake, and nothing is lost', async (args, words) => {
    const { run, read } = await setting({ 'mine.md': '# mine\n' });
    const { code, stderr } = await run('plan', ...args);
    expect([code, stderr]).toEqual([64, expect.stringContaining(words)]);
    expect([await read('release.yml'), await read('mine.md')]).toEqual([MANIFEST, '# mine\n']);
  });

  it.each(['text=plan.txt', 'markdown=plan.md', 'json=data.json', 'html=plan.html'])(
    '%s makes room for a new one',
    async (format) => {
      const { run } = await setting();
      for (const code of [0, 0]) expect((await run('plan', '--format', format)).code).toBe(code);
    },
  );
});

describe('show', () => {
  it('prints a saved plan as plan did, offline and without the manifest', async () => {
    const { run, offline, cwd } = await setting();
    const planned = await run('plan', '--out', 'plan.json');
    const markdown = await run('plan', '--format', 'markdown');
    await writeFile(join(cwd, 'release.yml'), '');
    expect(await offline('show', 'plan.json')).toEqual({ ...planned, stderr: '' });
    expect((await offline('show', 'plan.json', '--format', 'markdown')).stdout).toBe(markdown.stdout);
    const { stdout } = await offline('show', 'plan.json', '--format', 'json');
    expect(stdout).toBe(await readFile(join(cwd, 'plan.json'), 'utf8'));
  });

  it('makes the page that plan makes, offline', async () => {
    const { run, offline, read } = await setting();
    await run('plan', '--out', 'plan.json', '--format', 'html=plan.html');
    const { code, stdout } = await offline('show', 'plan.json', '--format', 'html');
    expect([code, stdout]).toEqual([0, await read('plan.html')]);
    expect(wrongsIn(stdout)).toEqual([]);
  });

  it('ends with 0 where apply would not start', async () => {
    const { run, offline } = await setting({
      'release.yml': `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }\nversion: { versionString: "1.1" }\nrelease: { releaseType: MANUAL, goal: submit }\n`,
    });
    expect((await run('plan', '--out', 'plan.json')).code).toBe(8);
    const shown = await offline('show', 'plan.json');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('gate is closed (exit 8)');
  });

  it('writes files, and never over the plan', async () => {
    const { run, offline, read } = await setting();
    await run('plan', '--out', 'plan.json');
    expect((await offline('show', 'plan.json', '--format', 'markdown=plan.md')).code).toBe(0);
    expect(await read('plan.md')).toMatch(/^<!-- ascend:plan /);
    expect((await offline('show', 'plan.json', '--format', 'json=plan.json')).code).toBe(64);
  });

  it('shows nothing of a plan that was changed by hand', async () => {
    const { run, offline, read, cwd } = await setting();
    await run('plan', '--out', 'plan.json');
    await writeFile(join(cwd, 'plan.json'), (await read('plan.json')).replace('2026 Example', '2027 Example'));
    const { code, stdout, stderr } = await offline('show', 'plan.json');
    expect([code, stdout, stderr]).toEqual([5, '', expect.stringContaining('was changed after it was made')]);
  });
});

describe.each(EXAMPLES)('$manifest as a page', ({ manifest, seed }) => {
  it('has a product page for each language, as it was meant', async () => {
    const simulator = await startTestSimulator();
    simulator.addApp(seed);
    const { code, stdout } = await runCli(['plan', manifest, '--format', 'html'], { env: simulator.env });
    expect([code, wrongsIn(stdout)]).toEqual([0, []]);
    const pages = select(parsePage(stdout), '.language').filter(
      (one) => attribute(one, 'data-kind') === 'product pages',
    );
    const locales = pages.map((page) => attribute(page, 'data-language'));
    expect(locales).toEqual(manifest.includes('tip-jar') ? ['en-US'] : ['ja', 'en-US']);
  });
});

describe('JSON in the place of a manifest', () => {
  it.each(['plan', 'validate', 'status'])('%s says that a file is a saved plan, and what to run', async (command) => {
    const { run, offline } = await setting();
    await run('plan', '--out', 'my plan.json');
    expect(await offline(command, 'my plan.json')).toMatchObject({
      code: 64,
      stdout: '',
      stderr:
        "my plan.json is a saved plan, not a manifest: to see it, run  ascend show 'my plan.json',  to make its changes  ascend apply 'my plan.json'\n",
    });
  });

  it.each(['{"name":"x","version":"1.0","type":"module"}', '[1]', '{"images":[],"info":{}}'])(
    'plan and validate say that %s is something else',
    async (text) => {
      const { offline } = await setting({ 'data.json': text });
      for (const command of ['plan', 'validate']) {
        expect(await offline(command, 'data.json')).toMatchObject({
          code: 64,
          stderr: 'data.json is JSON of something else: neither a manifest nor a saved plan\n',
        });
      }
    },
  );

  it.each([
    ['report', 'a report'],
    ['receipt', 'a receipt'],
    ['seed', 'a seed for the simulator'],
  ])('validate and show say that ascend.%s is %s', async (format, name) => {
    const { offline } = await setting({
      'x.json': JSON.stringify({ format: `ascend.${format}`, formatVersion: '1.0' }),
    });
    expect((await offline('validate', 'x.json')).stderr).toBe(
      `x.json is ${name}: neither a manifest nor a saved plan\n`,
    );
    expect((await offline('show', 'x.json')).stderr).toContain(`x.json is ${name}, not a plan.`);
  });

  it('a manifest may be JSON all the same, and its mistakes are those of a manifest', async () => {
    const { offline } = await setting({
      'good.json': `{"app":{"bundleId":"${DRAFT.bundleId}","platform":"IOS"}}`,
      'bad.json': '{"app":{},"versoin":{}}',
      'empty.json': '{}',
    });
    expect((await offline('validate', 'good.json')).code).toBe(0);
    for (const name of ['bad.json', 'empty.json']) expect((await offline('validate', name)).code).toBe(3);
  });
});
