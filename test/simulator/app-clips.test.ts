import { expect, test } from 'vitest';
import { startLab } from './client.ts';

test('an app has no App Clips: the list is there, and empty', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  const { status, many, body } = await lab.get(`/v1/apps/${app}/appClips?include=appClipDefaultExperiences`);
  expect({ status, many, paging: body.meta?.paging }).toEqual({
    status: 200,
    many: [],
    paging: { total: 0, limit: 50 },
  });
  expect((await lab.get(`/v1/apps/${app}/appClips?filter[bundleId]=com.example.app.Clip`)).many).toEqual([]);
  expect((await lab.get('/v1/appClips')).status).toBe(403);
});
