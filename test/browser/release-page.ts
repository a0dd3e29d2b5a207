import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { AppSeed } from '../../src/simulator/index.ts';
import { folderWith, ROOT, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';

export const LANGUAGES = ['de-DE', 'en-US', 'fr-FR', 'ja'] as const;

const DESCRIPTION = `Reads old handwriting.

${'Point the camera at a page, and its words appear beside it, line by line, as the writer meant them. '.repeat(6)}

Works without a connection.`;

const MANIFEST = `app: { bundleId: com.example.scene, platform: IOS }
version: { versionString: "1.1", build: latest, usesNonExemptEncryption: false }
metadata:
  en-US: { subtitle: Read what was written, whatsNew: "A tip jar.\\n\\n• Faster by half", promotionalText: "Now with a tip jar, for those who want to support the development of this app, and with a faster recognition of handwriting." }
  de-DE: { whatsNew: "Ein Trinkgeldglas.\\n\\n• Doppelt so schnell" }
  ja: { whatsNew: チップ機能ができました。, keywords: "古文書,くずし字" }
  fr-FR:
    name: Scène
    description: Lit les écritures anciennes.
    keywords: écriture,manuscrit
    supportUrl: https://example.com
    whatsNew: Première version en français.
screenshots:
  en-US: { APP_IPHONE_67: [en/01-camera.png, en/02-page.png, en/03-words.png] }
  ja: { APP_IPHONE_67: [ja/01-camera.png, ja/02-page.png] }
pricing: { baseTerritory: USA, price: "5.99", territories: { JPN: "6000" } }
release: { releaseType: MANUAL, goal: submit }
allow: [price-change]
`;

/** The page of a plan for a release in several languages, in which a screenshot is replaced: made as somebody makes it. */
export async function releasePage(): Promise<string> {
  const cwd = await folderWith({ 'release.yml': MANIFEST });
  const [kept, replaced] = [await picture(cwd, 'en/01-camera.png'), await picture(cwd, 'ja/01-camera.png')];
  for (const name of ['en/02-page.png', 'en/03-words.png', 'ja/02-page.png']) await picture(cwd, name);
  const simulator = await startTestSimulator();
  simulator.addApp(before(kept, replaced));
  const { stderr } = await runCli(['plan', '--format', 'html=plan.html'], { cwd, env: simulator.env });
  if (!stderr.includes('Written to plan.html')) throw new Error(stderr);
  return readFile(join(cwd, 'plan.html'), 'utf8');
}

/** One of the examples' screenshots beside the manifest. */
async function picture(cwd: string, path: string): Promise<Buffer> {
  const [folder = '', name = ''] = path.split('/');
  const content = await readFile(
    join(ROOT, 'examples/first-submission/screenshots', folder === 'en' ? 'en-US' : folder, 'iphone', name),
  );
  await mkdir(join(cwd, folder), { recursive: true });
  await writeFile(join(cwd, path), content);
  return content;
}

function before(...[english, japanese]: readonly [Buffer, Buffer]): AppSeed {
  const texts = { description: DESCRIPTION, keywords: 'writing', supportUrl: 'https://example.com' };
  const same = (content: Buffer) => ({
    fileName: '01-camera.png',
    fileSize: content.length,
    sourceFileChecksum: createHash('md5').update(content).digest('hex'),
  });
  const other = (fileName: string) => ({
    fileName,
    fileSize: 4321,
    sourceFileChecksum: 'd41d8cd98f00b204e9800998ecf8427e',
  });
  return {
    bundleId: 'com.example.scene',
    name: 'Scene',
    versions: [
      {
        versionString: '1.0',
        state: 'READY_FOR_DISTRIBUTION',
        copyright: '2026 Example Inc.',
        localizations: { 'en-US': texts, 'de-DE': texts, ja: texts },
        build: '1',
        media: {
          'en-US': { APP_IPHONE_67: [same(english), other('02-page.png')] },
          ja: { APP_IPHONE_67: [same(japanese), other('02-page.png')] },
        },
      },
    ],
    builds: [
      { version: '1', versionString: '1.0', usesNonExemptEncryption: false },
      { version: '2', versionString: '1.1' },
    ],
    price: '4.99',
    territories: { available: 'all' },
  };
}
