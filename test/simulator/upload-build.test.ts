import { describe, expect, it } from 'vitest';
import { releasedApp, startLab } from './client.ts';

async function stage() {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const order = async (action: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const address = `${lab.simulator.url}/simulator/${action}`;
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, said: await answer.json() };
  };
  const builds = async (number: string) =>
    (await lab.get(`/v1/builds?filter[app]=${app}&filter[version]=${number}&include=preReleaseVersion`)).many;
  return { lab, app, order, builds };
}

describe('a build is uploaded by an order', () => {
  it('for a version that is not there yet, and can be linked to it', async () => {
    const { lab, app, order, builds } = await stage();
    expect(await order('upload-build', { build: '6', versionString: '1.2' })).toEqual({
      status: 200,
      said: {
        bundleId: 'com.example.app',
        platform: 'IOS',
        versionString: '1.2',
        build: '6',
        processingState: 'VALID',
      },
    });
    const [build] = await builds('6');
    expect(build?.attributes).toMatchObject({ processingState: 'VALID', usesNonExemptEncryption: null });
    const [draft] = (await lab.get(`/v1/apps/${app}/appStoreVersions?filter[versionString]=1.1`)).many;
    const renamed = await lab.patch(
      { type: 'appStoreVersions', id: draft?.id ?? '' },
      { versionString: '1.2' },
      { build: { type: 'builds', id: build?.id ?? '' } },
    );
    expect(renamed.status).toBe(200);
  });

  it('for the version in preparation where none is named, with its answer on encryption', async () => {
    const { order, builds } = await stage();
    const { said } = await order('upload-build', { build: '6', usesNonExemptEncryption: false });
    expect(said).toMatchObject({ versionString: '1.1' });
    expect((await builds('6'))[0]?.attributes).toMatchObject({ usesNonExemptEncryption: false });
  });

  it('and goes on being processed until an order ends that', async () => {
    const { order, builds } = await stage();
    const build = { build: '6', versionString: '1.02' };
    expect((await order('upload-build', { ...build, state: 'PROCESSING' })).said).toMatchObject({
      processingState: 'PROCESSING',
    });
    expect((await builds('6'))[0]?.attributes).toMatchObject({ processingState: 'PROCESSING' });
    expect((await order('process-build', { ...build, versionString: '1.2' })).said).toMatchObject({
      build: '6',
      processingState: 'VALID',
    });
  });

  it.each<[string, object, string]>([
    ['no number', { versionString: '1.2' }, 'say build'],
    ['a number that is no text', { build: 6 }, 'say build, as a text'],
    ['a number that is none', { build: 'six' }, 'six is not a build number'],
    ['a version that is none', { build: '6', versionString: '1.2-beta' }, '1.2-beta is not a version'],
    ['an unknown state', { build: '6', state: 'DONE' }, 'DONE is none of PROCESSING'],
    ['an answer that is none', { build: '6', usesNonExemptEncryption: 'no' }, 'say usesNonExemptEncryption'],
    ['a platform that the record lacks', { build: '6', platform: 'TV_OS' }, 'there is none with that platform'],
  ])('but not with %s', async (_what, body, words) => {
    const { order, builds } = await stage();
    expect(await order('upload-build', body)).toEqual({
      status: 400,
      said: { error: expect.stringContaining(words) as string },
    });
    expect(await builds('6')).toEqual([]);
  });

  it('but not twice under one number', async () => {
    const { order, builds } = await stage();
    await order('upload-build', { build: '6', versionString: '1.2' });
    expect((await order('upload-build', { build: '6', versionString: '01.2' })).said).toEqual({
      error: 'com.example.app has a build 6 of version 1.2 for IOS already',
    });
    expect((await order('upload-build', { build: '6', versionString: '1.3' })).status).toBe(200);
    expect(await builds('6')).toHaveLength(2);
  });
});
