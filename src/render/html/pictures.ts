import type { Picture } from '../../core/picture.ts';

/** Width and height in pixels. */
export interface Shape {
  width: number;
  height: number;
}

/** Styles for the pictures of a page: each stands in it once, however often it is shown. */
export interface Pictures {
  /** The class of an element that shows this local file; `undefined` where there is no picture of it. */
  picture(path: string | undefined): string | undefined;
  /** The class of an element with this shape. */
  shape(shape: Shape): string;
  /** The shape of a local file. */
  shapeOf(path: string | undefined): Shape | undefined;
  /** The rules of all classes that were asked for. */
  rules(): string;
}

/** Nothing else can stand in a rule. */
const DATA = /^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/;
const LARGEST = 100_000;

export function createPictures(given: ReadonlyMap<string, Picture> = new Map()): Pictures {
  const pictures = new Map<string, string>();
  const shapes = new Map<string, string>();
  const known = (path: string | undefined): Picture | undefined => {
    const picture = path === undefined ? undefined : given.get(path);
    return picture && DATA.test(picture.dataUrl) ? picture : undefined;
  };
  return {
    picture(path) {
      const picture = known(path);
      if (!picture) return undefined;
      const name = pictures.get(picture.dataUrl) ?? `picture-${pictures.size}`;
      pictures.set(picture.dataUrl, name);
      return name;
    },
    shape(shape) {
      const [width, height] = [pixels(shape.width), pixels(shape.height)];
      const name = `shape-${width}-${height}`;
      shapes.set(name, `${width}/${height}`);
      return name;
    },
    shapeOf: known,
    rules() {
      return [
        ...Array.from(shapes, ([name, ratio]) => `.${name}{aspect-ratio:${ratio}}`),
        ...Array.from(pictures, ([dataUrl, name]) => `.${name}{background-image:url("${dataUrl}")}`),
      ].join('\n');
    },
  };
}

/** A plan that was written by hand may hold any number. */
function pixels(number: number): number {
  return Number.isFinite(number) ? Math.min(LARGEST, Math.max(1, Math.round(number))) : 1;
}
