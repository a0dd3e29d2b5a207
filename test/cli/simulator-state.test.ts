import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';

it.each(['garbage', '{"format":"ascend.simulator","version":1}', '{}'])(
  'refuses %s as a state in plain words',
  async (content) => {
    const cwd = await folderWith({ 'state.json': content });
    const { code, stderr } = await runCli(['simulator', '--state', 'state.json'], { cwd });
    expect(code).toBe(64);
    expect(stderr).toContain('state.json');
    expect(stderr).not.toContain('bug');
  },
);

it.each<[string, string[], string]>([
  ['a build without an app', ['--build', '1.0=4', '--build', '1.0=5'], '--build 1.0=4 1.0=5 needs an app'],
  ['a build without an app, with a state', ['--state', 'state.json', '--build', '1.0=4'], 'add  --app'],
  ['a state in no folder', ['--state', 'none/state.json', '--app', 'com.example.app'], "can't be written (ENOENT)"],
  ['a folder for a state', ['--state', '.'], 'it is not a file'],
])('refuses %s in plain words', async (_what, args, words) => {
  const cwd = await folderWith({});
  const { code, stdout, stderr } = await runCli(['simulator', ...args], { cwd, signal: AbortSignal.abort() });
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('bug');
});

it.each([
  [[], true],
  [['--app', 'com.example.app'], false],
])('says that it has no app: %j', async (args, isSaid) => {
  const { code, stderr } = await runCli(['simulator', ...args], { signal: AbortSignal.abort() });
  expect([code, stderr.includes('It has no app: begin with  --app BUNDLE_ID')]).toEqual([0, isSaid]);
});

it('names a port that is in use', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { code, stderr } = await runCli(['simulator', '--port', String(port)]);
  expect({ code, stderr }).toMatchObject({
    code: 64,
    stderr: expect.stringContaining(`port ${port} is in use`) as string,
  });
  server.close();
});
