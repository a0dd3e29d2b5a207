import { basename, extname } from 'node:path';
import type { LocalFile } from '../core/local-file.ts';
import { relativePath } from './files.ts';
import { describeFile } from './local-files.ts';
import type { Problem } from '../core/issue.ts';
import { pointerOf } from '../core/pointer.ts';
import { quote } from './quote.ts';
import { section } from './rules/rule.ts';

/** What App Store Connect's help names for attachments. The API's own list is not published, so others are only noted. */
const EXTENSIONS = [
  ...['.pdf', '.doc', '.docx', '.rtf', '.pages', '.xls', '.xlsx', '.numbers', '.zip', '.rar', '.plist', '.crash'],
  ...['.jpg', '.png', '.mp4', '.avi'],
];

interface Attachments {
  problems: Problem[];
  /** By the path that names them. */
  files: ReadonlyMap<string, LocalFile>;
}

/** Looks at the files for App Review. */
export async function readAttachments(manifest: unknown, folder: string): Promise<Attachments> {
  const listed: unknown = section(manifest, 'review')['attachments'];
  const problems: Problem[] = [];
  const files = new Map<string, LocalFile>();
  const names = new Set<string>();
  for (const [index, path] of (Array.isArray(listed) ? (listed as unknown[]) : []).entries()) {
    if (typeof path !== 'string' || path === '' || files.has(path)) continue;
    const pointer = pointerOf(['review', 'attachments', index]);
    const spelled = relativePath(folder, path);
    const { file, ...refusal } =
      spelled.path === undefined ? { file: undefined, ...spelled } : await describeFile(folder, spelled.path);
    const name = basename(spelled.path ?? path);
    if (file === undefined) {
      const { problem, ...rest } = refusal;
      problems.push({ pointer, message: `the file ${quote(path)} ${problem ?? ''}`.trim(), ...rest });
    } else if (names.has(name.toLowerCase())) {
      const hint = 'App Review sees file names only; give them different ones';
      problems.push({ pointer, message: `there is another attachment named ${quote(name)}`, hint });
    } else {
      files.set(path, file);
      if (!EXTENSIONS.includes(extname(name).toLowerCase())) problems.push(oddFormat(pointer, name));
    }
    names.add(name.toLowerCase());
  }
  return { problems, files };
}

function oddFormat(pointer: string, name: string): Problem {
  const message = `${quote(name)} has none of the formats that Apple names for attachments`;
  return { pointer, severity: 'warning', message, hint: `Apple names ${EXTENSIONS.join(' ')}` };
}
