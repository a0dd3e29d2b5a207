import type { Thing } from '../../core/thing.ts';
import type { PresentFile } from '../../core/present.ts';

/** What a picture is shown on, by the words that its list has for it. */
export interface Display {
  /** Apple's key without what says whether it is for pictures or for videos: both belong together. */
  key: string;
  /** What people call it. */
  name: string;
  rank: number;
  /** The shape of its pictures, where nothing says it better. */
  shape: Shape;
}

/** Width and height in pixels. */
export type Shape = Pick<NonNullable<PresentFile['image']>, 'width' | 'height'>;

/** Devices in the order in which the App Store counts them, with a usual size of their pictures. Messages has its own page. */
const DEVICES: readonly (readonly [RegExp, Shape])[] = [
  [/^(?!IMESSAGE).*IPHONE/i, { width: 1290, height: 2796 }],
  [/^(?!IMESSAGE).*IPAD/i, { width: 2064, height: 2752 }],
  [/DESKTOP/i, { width: 2880, height: 1800 }],
  [/TV/i, { width: 3840, height: 2160 }],
  [/VISION/i, { width: 3840, height: 2160 }],
  [/WATCH/i, { width: 416, height: 496 }],
  [/^IMESSAGE/i, { width: 1290, height: 2796 }],
];

/** The display of a list: the largest iPhone has the lowest rank. */
export function displayOf({ title, family, detail }: Pick<Thing, 'title' | 'family' | 'detail'>): Display {
  const type = (family?.title ?? title).split(' ').at(-1) ?? '';
  const found = DEVICES.findIndex(([device]) => device.test(type));
  const device = found === -1 ? DEVICES.length : found;
  const inches = Number.parseFloat(/[\d.]+(?=-inch)/.exec(detail ?? '')?.[0] ?? '0');
  return {
    key: type.replace(/^APP_/, ''),
    name: detail ?? type,
    rank: device * 100 - Math.min(inches, 99),
    shape: DEVICES[found]?.[1] ?? { width: 3, height: 4 },
  };
}
