/** Pixels, width before height. */
export type Pixels = readonly [width: number, height: number];

/** The pictures that a kind of display takes; `turned` ones are taken on their side as well. */
interface Sizes {
  pixels: readonly Pixels[];
  turned?: true;
}

const PHONES: Record<string, Sizes> = {
  IPHONE_67: {
    pixels: [
      [1260, 2736],
      [1290, 2796],
      [1320, 2868],
    ],
    turned: true,
  },
  IPHONE_65: {
    pixels: [
      [1242, 2688],
      [1284, 2778],
    ],
    turned: true,
  },
  IPHONE_61: {
    pixels: [
      [1179, 2556],
      [1206, 2622],
    ],
    turned: true,
  },
  IPHONE_58: {
    pixels: [
      [1080, 2340],
      [1125, 2436],
      [1170, 2532],
    ],
    turned: true,
  },
  IPHONE_55: { pixels: [[1242, 2208]], turned: true },
  IPHONE_47: { pixels: [[750, 1334]], turned: true },
  // The smallest two are also taken without the status bar, which lies on another side when the picture does.
  IPHONE_40: {
    pixels: [
      [640, 1096],
      [640, 1136],
      [1136, 600],
      [1136, 640],
    ],
  },
  IPHONE_35: {
    pixels: [
      [640, 920],
      [640, 960],
      [960, 600],
      [960, 640],
      [320, 460],
      [320, 480],
      [480, 300],
      [480, 320],
    ],
  },
};

const PADS: Record<string, Sizes> = {
  IPAD_PRO_3GEN_129: {
    pixels: [
      [2048, 2732],
      [2064, 2752],
    ],
    turned: true,
  },
  IPAD_PRO_3GEN_11: {
    pixels: [
      [1488, 2266],
      [1640, 2360],
      [1668, 2388],
      [1668, 2420],
    ],
    turned: true,
  },
  IPAD_PRO_129: { pixels: [[2048, 2732]], turned: true },
  IPAD_105: { pixels: [[1668, 2224]], turned: true },
  // Likewise with and without the status bar.
  IPAD_97: {
    pixels: [
      [768, 1004],
      [768, 1024],
      [1536, 2008],
      [1536, 2048],
      [1024, 748],
      [1024, 768],
      [2048, 1496],
      [2048, 1536],
    ],
  },
};

const HAND_HELD = Object.entries({ ...PHONES, ...PADS });

/** Watches, computers and televisions are never turned. */
const OTHERS: Record<string, Sizes> = {
  APP_DESKTOP: {
    pixels: [
      [1280, 800],
      [1440, 900],
      [2560, 1600],
      [2880, 1800],
    ],
  },
  APP_WATCH_ULTRA: {
    pixels: [
      [410, 502],
      [422, 514],
    ],
  },
  APP_WATCH_SERIES_10: { pixels: [[416, 496]] },
  APP_WATCH_SERIES_7: { pixels: [[396, 484]] },
  APP_WATCH_SERIES_4: { pixels: [[368, 448]] },
  APP_WATCH_SERIES_3: { pixels: [[312, 390]] },
  APP_APPLE_TV: {
    pixels: [
      [1920, 1080],
      [3840, 2160],
    ],
  },
  APP_APPLE_VISION_PRO: { pixels: [[3840, 2160]] },
};

const SIZES: ReadonlyMap<string, Sizes> = new Map([
  ...HAND_HELD.map(([name, sizes]): [string, Sizes] => [`APP_${name}`, sizes]),
  ...Object.entries(OTHERS),
  // Messages has no 3.5-inch display.
  ...HAND_HELD.filter(([name]) => name !== 'IPHONE_35').map(([name, sizes]): [string, Sizes] => [
    `IMESSAGE_APP_${name}`,
    sizes,
  ]),
]);

export const DISPLAY_TYPES: readonly string[] = [...SIZES.keys()];

/** All that the display type takes. */
export function screenshotPixels(displayType: string): readonly Pixels[] {
  const { pixels = [], turned } = SIZES.get(displayType) ?? {};
  return turned ? [...pixels, ...pixels.map(([width, height]): Pixels => [height, width])] : pixels;
}
