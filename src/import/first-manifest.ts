import { writeManifest } from './write-manifest.ts';

/** What a first manifest is about. */
export interface FirstManifest {
  bundleId: string;
  platform: string;
  /** As App Store Connect has them, where it could be asked. */
  name?: string;
  primaryLocale?: string;
}

/** A manifest that manages nothing yet, with what could come next as a comment. */
export function firstManifest({ bundleId, platform, name, primaryLocale = 'en-US' }: FirstManifest): string {
  return writeManifest({
    head: [
      `What the App Store shows and sells of ${name ?? bundleId}.`,
      'ascend plan shows what would change in App Store Connect; ascend apply changes it.',
      'A key that is absent is not managed, null clears a value, and a value sets it.',
    ],
    sections: [{ key: 'app', value: { bundleId, platform } }],
    foot: [
      'What could come next; without their # these lines are valid:',
      'version:',
      "  versionString: '1.0.0'",
      'metadata:',
      `  ${primaryLocale}:`,
      "    whatsNew: '- Fixed bugs'",
      'release:',
      '  goal: prepare # nothing is submitted before this says submit',
    ],
  });
}
