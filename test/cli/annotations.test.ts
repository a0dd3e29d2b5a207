import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';

const BROKEN = 'app:\n  bundleId: com.example.app\n  platform: WATCH\n';

async function checkout(): Promise<string> {
  const root = await folderWith({});
  mkdirSync(join(root, 'apps/ios'), { recursive: true });
  writeFileSync(join(root, 'apps/ios/release.yml'), BROKEN);
  return root;
}

async function annotated(path: string, cwd: string, env: Record<string, string>): Promise<string | undefined> {
  const { stdout } = await runCli(['validate', path, '--format', 'github'], { cwd, env });
  return /^::error file=([^,]*),line=3,/m.exec(stdout)?.[1];
}

it('names files from the root of the checkout, whatever the working directory', async () => {
  const root = await checkout();
  const env = { GITHUB_WORKSPACE: root };
  expect(await annotated('release.yml', join(root, 'apps/ios'), env)).toBe('apps/ios/release.yml');
  expect(await annotated('ios/release.yml', join(root, 'apps'), env)).toBe('apps/ios/release.yml');
  expect(await annotated('../apps/ios/release.yml', join(root, 'apps'), env)).toBe('apps/ios/release.yml');
  expect(await annotated(join(root, 'apps/ios/release.yml'), '/', env)).toBe('apps/ios/release.yml');
});

it('knows the checkout by a path with a link in it', async () => {
  const root = await checkout();
  const links = await folderWith({});
  symlinkSync(root, join(links, 'work'));
  const env = { GITHUB_WORKSPACE: join(links, 'work') };
  expect(await annotated('release.yml', join(root, 'apps/ios'), env)).toBe('apps/ios/release.yml');
});

it('leaves paths as they are outside of the checkout, and of GitHub', async () => {
  const root = await checkout();
  const elsewhere = { GITHUB_WORKSPACE: join(root, 'other') };
  expect(await annotated('release.yml', join(root, 'apps/ios'), elsewhere)).toBe('release.yml');
  expect(await annotated('ios/release.yml', join(root, 'apps'), {})).toBe('ios/release.yml');
});
