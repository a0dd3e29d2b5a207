import { PassThrough } from 'node:stream';
import { createHash } from 'node:crypto';
import { rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { picturesFor } from '../../../src/commands/plan/plan-pictures.ts';
import type { Change } from '../../../src/core/change.ts';
import { loadWith } from '../../manifest/media.ts';
import { filesChange, there, wanted } from '../../render/file-samples.ts';
import { jpeg, png, video } from '../../support/pictures.ts';

/** Nobody reads along. */
const SILENT = { stderr: new PassThrough() };

const MANIFEST = `version: { versionString: "1.0" }
screenshots:
  en-US: { APP_WATCH_SERIES_3: [pictures/a.png, pictures/b.jpg, pictures/c.PNG] }
previews:
  en-US: { IPHONE_67: [pictures/film.mp4] }
`;

/** A manifest with pictures, small ones because all are shrunk time and again, and a plan that adds one of them, keeps one and replaces one. */
async function setting() {
  const loadedWith = await loadWith(MANIFEST, {
    'pictures/a.png': png(312, 390, { text: 'a' }),
    'pictures/b.jpg': jpeg(312, 390),
    'pictures/c.PNG': png(312, 390, { text: 'c' }),
    'pictures/film.mp4': await video(),
    'pictures/other.png': png(312, 390, { text: 'other' }),
  });
  const { folder, loaded, issues } = loadedWith;
  if (!loaded) throw new Error(issues.join('\n'));
  const files = filesChange(
    [there('old.png'), there('b.jpg')],
    [wanted('a.png'), wanted('b.jpg'), wanted('c.PNG'), wanted('film.mp4')],
  );
  const names = async (...changes: Change[]) => [...(await picturesFor({ changes }, loaded, SILENT)).keys()];
  return { folder, loaded, files, names };
}

describe('the pictures of a plan', () => {
  it('are those that it adds, keeps or replaces with, by their paths; videos have none', async () => {
    const { loaded, files, names } = await setting();
    expect(await names(files)).toEqual(['pictures/a.png', 'pictures/b.jpg', 'pictures/c.PNG']);
    const made = await picturesFor({ changes: [files] }, loaded, SILENT);
    expect(made.get('pictures/a.png')).toEqual({
      dataUrl: expect.stringMatching(/^data:image\/jpeg;base64,[\w+/]+=*$/) as string,
      width: 290,
      height: 362,
    });
  });

  it('are those that stay as they are, too, where the manifest names them', async () => {
    const { loaded } = await setting();
    const files = [
      { fileName: 'a.png', path: 'pictures/a.png' },
      { fileName: 'gone.png', path: 'gone.png' },
      { fileName: 'x.png' },
    ];
    const present = { values: [], things: {}, lists: [{ address: 'screenshots/en-US/APP_IPHONE_67', files }] };
    expect([...(await picturesFor({ changes: [], present }, loaded, SILENT)).keys()]).toEqual(['pictures/a.png']);
  });

  it('are none where a plan changes no files', async () => {
    const { names } = await setting();
    expect(await names({ address: 'version', field: 'copyright', before: 'a', after: 'b' })).toEqual([]);
    expect(await names(filesChange([there('a.png')], undefined))).toEqual([]);
  });

  it('are of files that the manifest names', async () => {
    const { folder, names } = await setting();
    const { size } = await stat(join(folder, 'pictures/other.png'));
    const other = { ...wanted('other.png'), fileSize: size };
    expect(await names(filesChange([], [wanted('a.png'), other]))).toEqual(['pictures/a.png']);
  });

  it('are of files that are called pictures: a video is not even read', async () => {
    const { folder } = await setting();
    await rename(join(folder, 'pictures/a.png'), join(folder, 'pictures/a.mov'));
    const { size: bytes } = await stat(join(folder, 'pictures/a.mov'));
    const files = [
      {
        path: 'pictures/a.mov',
        bytes,
        md5: createHash('md5')
          .update(png(312, 390, { text: 'a' }))
          .digest('hex'),
      },
    ];
    const changes = [filesChange([], [wanted('a.mov')])];
    expect(await picturesFor({ changes }, { area: { folder, root: folder }, files }, SILENT)).toEqual(new Map());
  });

  it('leave out what changed since, is gone, or became a link to elsewhere', async () => {
    const { folder, files, names } = await setting();
    await writeFile(join(folder, 'pictures/a.png'), png(312, 390, { text: 'z' }));
    await rm(join(folder, 'pictures/b.jpg'));
    await rm(join(folder, 'pictures/c.PNG'));
    const elsewhere = await loadWith('', { 'c.PNG': png(312, 390, { text: 'c' }) });
    await symlink(join(elsewhere.folder, 'c.PNG'), join(folder, 'pictures/c.PNG'));
    expect(await names(files)).toEqual([]);
  });
});
