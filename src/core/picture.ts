/** A local picture, made small enough to stand in a page. */
export interface Picture {
  /** `data:image/jpeg;base64,…`, or the same of a PNG. */
  dataUrl: string;
  /** Pixels. */
  width: number;
  height: number;
}
