import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip archive. */
export interface PackedFile {
  content: Buffer | string;
  /** Default: deflated. */
  stored?: boolean;
  encrypted?: boolean;
  /** Another method than the one it is packed with. */
  method?: number;
  /** Another size than the one it has. */
  claims?: number;
}

/** A zip archive as PKWARE describes it, with whatever is wrong with its files. */
export function zip(files: Readonly<Record<string, PackedFile | Buffer | string>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of Object.entries(files)) {
    const file = typeof given === 'string' || Buffer.isBuffer(given) ? { content: given } : given;
    const content = Buffer.from(file.content);
    const packed = file.stored ? content : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(file.encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(file.method ?? (file.stored ? 0 : 8), 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(file.claims ?? content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    const after = Buffer.alloc(14);
    after.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, after, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** The archive of an app, with these files in it. */
export function ipa(files: Parameters<typeof zip>[0], bundleId = 'com.example.app'): Buffer {
  const info = `bplist00\xd2CFBundleIdentifier_\x10${bundleId}`;
  return zip({ 'Payload/App.app/Info.plist': Buffer.from(info, 'latin1'), ...files });
}
