/** As much of a PNG as tells what it is. @param colourType of IHDR: 2 is RGB, 3 a palette, 4 and 6 have alpha */
export function png(width: number, height: number, colourType = 2, chunks: Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType], 8);
  const signature = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), ...chunks, chunk('IDAT'), chunk('IEND')]);
}

/** The check sums are left empty. */
export function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** As much of a JPEG as tells its size. @param frame marker of the frame header: SOF0 is baseline, SOF2 progressive */
export function jpeg(width: number, height: number, frame = 0xc0): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  // A table before the frame header, whose marker is among the frames' numbers, and a fill byte.
  const table = [0xff, 0xc4, 0, 4, 0, 0];
  return Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...table, 0xff, 0xff, frame, 0, 8, 8, ...size, 0xff, 0xd9]);
}

interface VideoOptions {
  /** Of the boxes that have times: 1 has them in eight bytes. */
  version?: 0 | 1;
  /** Boxes at the top instead of a file type and a movie. */
  without?: 'ftyp' | 'moov' | 'picture';
}

/** As much of an MPEG-4 video as tells its size and length: a track of sound, and one of pictures. */
export function video(width: number, height: number, seconds: number, options: VideoOptions = {}): Buffer {
  const { version = 0, without } = options;
  const long = version === 1;
  const header = Buffer.alloc(long ? 108 : 96);
  header.writeUInt8(version);
  header.writeUInt32BE(600, long ? 20 : 12);
  header.writeUInt32BE(seconds * 600, long ? 28 : 16);
  const picture = Buffer.alloc(long ? 96 : 84);
  picture.writeUInt8(version);
  picture.writeUInt32BE(width * 65_536, picture.length - 8);
  picture.writeUInt32BE(height * 65_536, picture.length - 4);
  const movie = box(
    'moov',
    box('mvhd', header),
    track('soun', Buffer.alloc(84)),
    ...(without === 'picture' ? [] : [track('vide', picture)]),
  );
  return Buffer.concat([
    ...(without === 'ftyp' ? [] : [box('ftyp', Buffer.from('isom\0\0\0\0isom', 'latin1'))]),
    ...(without === 'moov' ? [] : [movie]),
    box('mdat', Buffer.from('pictures and sound')),
  ]);
}

function track(handler: string, head: Buffer): Buffer {
  const named = Buffer.from(`\0\0\0\0\0\0\0\0${handler}`, 'latin1');
  return box('trak', box('tkhd', head), box('mdia', box('hdlr', named)));
}

function box(type: string, ...content: Buffer[]): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0));
  return Buffer.concat([size, Buffer.from(type, 'latin1'), ...content]);
}
