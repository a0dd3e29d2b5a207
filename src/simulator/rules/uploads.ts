import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { fail } from '../protocol/errors.ts';
import type { Uploads } from '../protocol/resource.ts';

interface Reserved {
  parts: { length: number; bytes?: Buffer }[];
  /** Makes the addresses unguessable: whoever knows one may write. */
  signature: string;
  expires: number;
}

export const UPLOADS = '/uploads/';

const CONTENT_TYPE = 'application/octet-stream';
const WEEK = 604_800;

/** @param origin of the server, known once it listens */
export function createUploads(origin: () => string, clock: Clock): Uploads {
  const files = new Map<string, Reserved>();
  let takenFiles = 0;

  function reserve(id: string, bytes: number, partBytes: number, at: Date): Reserved {
    const found = files.get(id);
    if (found) return found;
    const count = Math.max(1, Math.ceil(bytes / partBytes));
    const parts = Array.from({ length: count }, (_, index) => ({
      length: Math.min(partBytes, bytes - index * partBytes),
    }));
    const made = {
      parts,
      signature: randomBytes(12).toString('base64url'),
      // Observed: exactly seven days after the reservation.
      expires: Math.floor(at.getTime() / 1000) + WEEK,
    };
    files.set(id, made);
    return made;
  }

  function partAt(url: URL): { reserved?: Reserved; part?: Reserved['parts'][number] } {
    const [id = '', number = ''] = url.pathname.slice(UPLOADS.length).split('/');
    const reserved = files.get(id);
    const part = reserved?.parts[Number(number) - 1];
    return { ...(reserved ? { reserved } : {}), ...(part ? { part } : {}) };
  }

  return {
    sizeAt: (url) => partAt(url).part?.length,

    partsOf(id, { bytes, partBytes, at }) {
      const { parts, signature, expires } = reserve(id, bytes, partBytes, at);
      return parts.map(({ length }, index) => ({
        method: 'PUT',
        url: `${origin()}${UPLOADS}${id}/${index + 1}?Expires=${expires}&Signature=${signature}`,
        length,
        offset: index * partBytes,
        requestHeaders: [{ name: 'Content-Type', value: CONTENT_TYPE }],
      }));
    },

    put({ method, url, headers, body }) {
      const { reserved, part } = partAt(url);
      const signed = url.searchParams.get('Signature') === reserved?.signature;
      if (method !== 'PUT' || !reserved || !part || !signed) throw fail(403, 'AccessDenied', 'Access Denied');
      if (headers['authorization'] !== undefined) {
        throw fail(400, 'InvalidArgument', 'Only one auth mechanism allowed; the address is signed already');
      }
      if (clock.now().getTime() / 1000 > reserved.expires) throw fail(403, 'AccessDenied', 'Request has expired');
      if (headers['content-type'] !== CONTENT_TYPE) {
        throw fail(403, 'SignatureDoesNotMatch', 'The headers are not those that were signed');
      }
      if (headers['content-length'] === undefined) {
        throw fail(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
      }
      if (body.length !== part.length) {
        throw fail(400, 'IncompleteBody', `${body.length} bytes came where ${part.length} were reserved`);
      }
      part.bytes = body;
    },

    fileOf(id) {
      const parts = files.get(id)?.parts.map(({ bytes }) => bytes) ?? [undefined];
      const whole = parts.filter((bytes) => bytes !== undefined);
      return whole.length === parts.length ? Buffer.concat(whole) : undefined;
    },

    taken(id) {
      files.delete(id);
      takenFiles += 1;
      return takenFiles;
    },

    forget(id) {
      files.delete(id);
    },
  };
}
