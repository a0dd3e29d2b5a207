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
