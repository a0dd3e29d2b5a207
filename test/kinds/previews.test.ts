import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { PreviewFile } from '../support/manifest.ts';
import type { AppSeed, Quirks } from '../../src/simulator/index.ts';
import { BUNDLE, manifestOf, scene } from '../support/scene.ts';
import { shelf } from '../support/shelf.ts';
import { video } from '../simulator/media-files.ts';

const SET = 'previews/en-US/IPHONE_67';
const DRAFT: AppSeed = {
  bundleId: BUNDLE,
  name: 'Scene',
  versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' }],
};

async function cinema(quirks: Partial<Quirks> = {}) {
  const files = shelf();
  const stage = await scene(DRAFT, { quirks, files: files.files });
  const film = (name: string, frame?: string) =>
    files.video(`${name}.mp4`, video(886, 1920, 15 + (name.charCodeAt(0) % 10)), frame);
  const wanted = (...list: PreviewFile[]) => manifestOf({ previews: { 'en-US': { IPHONE_67: list } } });
  const methods = () =>
    stage
      .writes()
      .filter(({ url }) => !url.startsWith('/uploads'))
      .map(({ method, url }) => `${method} ${url.split('/')[2]}`);
  return { ...stage, files, film, wanted, methods };
}

describe('previews', () => {
  it('are uploaded in their order', async () => {
    const { applied, film, wanted, methods, writes } = await cinema();
    const { plan } = await applied(wanted(film('b'), film('a')));
    expect(plan.changes).toMatchObject([{ address: SET, field: 'files', after: { files: [{ path: 'b.mp4' }, {}] } }]);
    expect(methods().filter((one) => one === 'POST appPreviews')).toHaveLength(2);
    const reserved = writes().find(({ url }) => url === '/v1/appPreviews');
    expect(reserved?.requestBody).toMatchObject({ data: { attributes: { mimeType: 'video/mp4' } } });
  });

  it.each([
    ['mp4', 'video/mp4'],
    ['mov', 'video/quicktime'],
    ['m4v', 'video/x-m4v'],
    ['MOV', 'video/quicktime'],
  ])('are sent with the type of their container: .%s', async (extension, mimeType) => {
    const { applied, files, wanted, writes } = await cinema();
    await applied(wanted(files.video(`a.${extension}`, video(886, 1920, 15), undefined)));
    const reserved = writes().find(({ url }) => url === '/v1/appPreviews');
    expect(reserved?.requestBody).toMatchObject({ data: { attributes: { mimeType } } });
  });

  it.each([true, false])(
    'get their frame once the video is there, whether Apple takes it before or not (%s)',
    async (late) => {
      const { applied, film, wanted, exchanges } = await cinema({ frameTimeNeedsVideo: late, assetMs: 20 });
      await applied(wanted(film('a', '00:00:07:00')));
      const frames = exchanges.filter(({ method, requestBody }) => {
        return method === 'PATCH' && JSON.stringify(requestBody ?? '').includes('previewFrameTimeCode');
      });
      expect(frames).toHaveLength(1);
    },
  );

  it('get another frame without being uploaded again', async () => {
    const { applied, film, wanted, methods } = await cinema();
    await applied(wanted(film('a', '00:00:07:00')));
    const before = methods().length;
    const { plan } = await applied(wanted(film('a', '00:00:09:00')));
    expect(methods().slice(before)).toEqual(['PATCH appPreviews']);
    expect(plan.changes).toMatchObject([
      {
        before: { files: [{ previewFrameTimeCode: '00:00:07:00' }] },
        after: { files: [{ previewFrameTimeCode: '00:00:09:00' }] },
      },
    ]);
  });

  it('keep the frame that they have where the manifest names none', async () => {
    const { applied, film, wanted, plan } = await cinema();
    await applied(wanted(film('a', '00:00:07:00')));
    expect((await plan(wanted(film('a')))).operations).toEqual([]);
  });

  it('that take the place of others wait for room in a full set of three', async () => {
    const { applied, film, wanted, exchanges } = await cinema();
    await applied(wanted(film('a'), film('b'), film('c')));
    await applied(wanted(film('c'), film('d'), film('e')));
    expect(exchanges.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('that go need a gate, and those that are replaced do not', async () => {
    const { applied, film, wanted, plan } = await cinema();
    await applied(wanted(film('a'), film('b')));
    expect((await plan(wanted(film('a')))).gates).toMatchObject([
      { name: 'delete-previews', reasons: [{ reason: '1 of 2 remains' }] },
    ]);
    expect((await plan(wanted(film('a'), film('c')))).gates).toEqual([]);
  });

  it('that Apple refuses are told with its words', async () => {
    const { engine, files, wanted } = await cinema();
    const manifest = wanted(files.video('a.mp4', video(100, 100, 20)));
    const { results } = await engine.apply(manifest, await engine.plan(manifest));
    const failed = results.find(({ status }) => status === 'failed');
    expect(failed && operationId(failed.operation)).toBe(`upload ${SET}/a.mp4`);
    expect(failed?.failure?.errors[0]?.code).toBe('VIDEO_INCORRECT_DIMENSIONS');
  });

  it('come to a new version with it', async () => {
    const files = shelf();
    const { md5, bytes } = files.put('a.mp4', video(886, 1920, 20));
    const seed: AppSeed = {
      bundleId: BUNDLE,
      name: 'Scene',
      versions: [
        {
          versionString: '1.0',
          state: 'READY_FOR_DISTRIBUTION',
          previews: { 'en-US': { IPHONE_67: [{ fileName: 'a.mp4', fileSize: bytes, sourceFileChecksum: md5 }] } },
        },
      ],
    };
    const { applied } = await scene(seed, { files: files.files });
    const version = { versionString: '1.1' };
    const { plan } = await applied(
      manifestOf({ version, previews: { 'en-US': { IPHONE_67: [files.put('a.mp4', video(886, 1920, 20))] } } }),
    );
    expect(plan.operations.map(operationId)).toEqual(['create version']);
  });
});
