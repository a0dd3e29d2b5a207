/** A file beside the manifest, as it was when the manifest was read. */
export interface LocalFile {
  /** As the manifest names it. */
  path: string;
  bytes: number;
  /** Hex, lower case. */
  md5: string;
}

/** Where the files lie that a manifest names: both are absolute, with links followed. */
export interface FileArea {
  /** The manifest's: paths are relative to it. */
  folder: string;
  /** The same, or one above it: no path leads out of this one. */
  root: string;
}

/** Where the bytes of local files come from. */
export interface FileReader {
  /** These bytes of a file, all of them. @throws FailureError when the file isn't any more what it was */
  read(path: string, offset: number, length: number): Promise<Uint8Array>;
}

/** The last part of a path, which is the name that Apple gets. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
