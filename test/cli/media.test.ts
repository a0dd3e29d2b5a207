import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { BUNDLE } from '../support/scene.ts';
import { png } from '../support/pictures.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: ${BUNDLE}, platform: IOS }
screenshots:
  en-US:
    APP_IPHONE_67: [pictures/*.png]
`;

/** An app without screenshots, and a folder with a manifest that lists pictures by a glob. */
async function album(names: readonly string[] = ['1.png', '2.png', '10.png']) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp({ bundleId: BUNDLE, name: 'Album' });
  const cwd = await folderWith({ 'release.yml': MANIFEST });
  const put = async (name: string, picture = png(1290, 2796, { text: name })) => {
    await mkdir(join(cwd, 'pictures'), { recursive: true });
    await writeFile(join(cwd, 'pictures', name), picture);
  };
  for (const name of names) await put(name);
  const run = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
  const writes = () => exchanges.filter(({ method }) => method !== 'GET').length;
  return { simulator, cwd, put, run, writes };
}

describe('screenshots on the command line', () => {
  it('are planned, uploaded in natural order and the same the second time', async () => {
    const { run, writes } = await album();
    const planned = await run('plan');
    expect(planned.code).toBe(0);
    expect(planned.stdout).toMatch(/3 files, \d+ kB: 1\.png, 2\.png, 10\.png/);
    const applied = await run('apply', '--yes');
    expect(applied.code).toBe(0);
    expect(applied.stdout).toContain('uploaded 3 screenshots');
    const before = writes();
    expect((await run('apply', '--yes')).stdout).toContain('No changes');
    expect(writes()).toBe(before);
  });

  it('whose list somebody else changes at the last moment need another run, and no other manifest', async () => {
    const { simulator, cwd, run } = await album();
    expect((await run('apply', '--yes')).code).toBe(0);
    const others = MANIFEST.replace('pictures/*.png', 'pictures/10.png, pictures/1.png, pictures/2.png');
    await writeFile(join(cwd, 'release.yml'), others);
    await run('plan', '--out', 'plan.json');
    const action = { type: 'status' as const, status: 409 };
    simulator.faults.add({ method: 'PATCH', path: /relationships/, action, times: 2 });
    const { code, stdout } = await run('apply', '--yes');
    const said = stdout.replaceAll(/\s+/g, ' ');
    expect(said).toContain('✗ failed en-US · screenshots for APP_IPHONE_67 release.yml:4');
    expect(said).toContain('Run ascend apply release.yml --yes again: it plans from what App Store Connect has then.');
    expect(said).not.toContain('Fix ');
    expect(code).toBe(1);
    const saved = await run('apply', 'plan.json');
    expect(saved.stdout.replaceAll(/\s+/g, ' ')).toContain('Make a new plan, have it reviewed, and apply that:');
    expect((await run('apply', '--yes')).code).toBe(0);
  });

  it('are shown small in a page of the plan, and by name where a saved plan is shown', async () => {
    const { cwd, run } = await album();
    await run('plan', '--out', 'plan.json', '--format', 'html=plan.html');
    await run('show', 'plan.json', '--format', 'html=shown.html');
    const [planned, shown] = await Promise.all(
      ['plan.html', 'shown.html'].map((name) => readFile(join(cwd, name), 'utf8')),
    );
    expect(planned).toMatch(/url\("data:image\/jpeg;base64,[\w+/]{500,}=*"\)/);
    expect(shown).toContain('10.png');
    expect(shown).not.toContain('data:image/');
  });

  it('that changed after the plan was saved are refused before anything is written', async () => {
    const { put, run, writes } = await album();
    expect((await run('plan', '--out', 'plan.json')).code).toBe(0);
    await put('2.png', png(1290, 2796, { text: 'another' }));
    const { code, stdout } = await run('apply', 'plan.json');
    expect([code, writes()]).toEqual([5, 0]);
    expect(stdout).toContain('the manifest, or a file it names, has changed');
  });

  it('that fit another display are refused offline, at their line, with the one that they fit', async () => {
    const { put, run } = await album(['1.png']);
    await put('2.png', png(1242, 2208));
    const { code, stdout, stderr } = await run('validate');
    expect(code).toBe(3);
    const output = stdout + stderr;
    expect(output).toContain('release.yml:4:21');
    expect(output).toContain('1242×2208');
    expect(output).toContain('APP_IPHONE_55');
  });

  it('that are eleven are refused offline', async () => {
    const { run } = await album(Array.from({ length: 11 }, (_, index) => `${index}.png`));
    const { code, stdout, stderr } = await run('validate');
    expect(code).toBe(3);
    expect(stdout + stderr).toMatch(/release\.yml:4:\d+.*11 /);
  });

  it('show no address that they are sent to, and no token', async () => {
    const { cwd, run } = await album();
    const planned = await run('plan', '--out', 'plan.json');
    const applied = await run('apply', '--yes');
    const output = [planned, applied].map(({ stdout, stderr }) => stdout + stderr).join('\n');
    const saved = await readFile(join(cwd, 'plan.json'), 'utf8');
    expect(output + saved).not.toMatch(/\/uploads\/|Signature=|Bearer/);
  });
});
