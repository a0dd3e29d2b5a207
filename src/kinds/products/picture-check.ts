import { checkImage } from '../../manifest/files/image-check.ts';
import { readColourProfile } from '../../manifest/files/colour-profile.ts';
import type { Finding, MediaFormat } from '../../manifest/files/inspection.ts';

/** What a picture for a product has to be. */
export interface PictureForm {
  purpose: string;
  /** Pixels that are known to pass, as `1290×2796`, and how a message says them. */
  sizes: readonly string[];
  sizesText: string;
  /** Apple is known to refuse any other; otherwise that is only likely. */
  isExact: boolean;
}

/** How a picture is looked into: as screenshots are, and whether its colours and its pixels are Apple's. */
export function pictureFormat(form: PictureForm): MediaFormat {
  return {
    purpose: form.purpose,
    extensions: ['.png', '.jpg', '.jpeg'],
    async check(bytes, name) {
      const traits = await checkImage(bytes, name);
      const profile = traits.pixels === undefined ? undefined : await readColourProfile(bytes);
      const findings = [...traits.findings, ...colourFinding(profile), ...sizeFinding(traits.pixels, form)];
      return { ...traits, findings };
    },
  };
}

/** Apple takes the upload and refuses the picture minutes later (observed 2026-08, one report): so this is a warning. */
function colourFinding(profile: string | undefined): Finding[] {
  if (profile === undefined || !/P3/i.test(profile)) return [];
  const message = `has the colour profile ${profile}, and Apple has been seen to refuse all but sRGB`;
  const hint =
    'export it as sRGB, e.g. on a Mac:  sips -m "/System/Library/ColorSync/Profiles/sRGB Profile.icc" picture.png';
  return [{ severity: 'warning', message, hint }];
}

function sizeFinding(pixels: string | undefined, { sizes, sizesText, isExact, purpose }: PictureForm): Finding[] {
  if (pixels === undefined || sizes.includes(pixels)) return [];
  const message = `has ${pixels} pixels, and ${purpose} ${isExact ? 'takes' : 'is known to take'} ${sizesText}`;
  return [{ ...(isExact ? {} : { severity: 'warning' as const }), message, hint: 'export it in one of these sizes' }];
}

/** Portrait; turned ones pass as well. Collected from pictures that passed (observed 2026-08): others may. */
const SCREENSHOT_SIZES = [
  ...['640×920', '750×1334', '1170×2532', '1179×2556', '1242×2208', '1242×2688', '1260×2736', '1284×2778'],
  ...['1290×2796', '1320×2868'],
];

export const REVIEW_SCREENSHOT: PictureForm = {
  purpose: 'a review screenshot',
  sizes: SCREENSHOT_SIZES.flatMap((size) => [size, size.split('×').toReversed().join('×')]),
  sizesText: `${SCREENSHOT_SIZES.slice(0, -1).join(', ')} or ${SCREENSHOT_SIZES.at(-1) ?? ''} pixels, or turned`,
  isExact: false,
};

export const PRODUCT_IMAGE: PictureForm = {
  purpose: 'the image of a product',
  sizes: ['1024×1024'],
  sizesText: '1024×1024',
  isExact: true,
};
