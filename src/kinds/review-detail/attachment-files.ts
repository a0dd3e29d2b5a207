import { basename, extname } from 'node:path';
import type { FileArea } from '../../core/local-file.ts';
import type { Problem } from '../../core/issue.ts';
import type { ListedFile } from '../../core/kind.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { relativePath } from '../../manifest/files/locate.ts';
import { describeFile } from '../../manifest/files/describe.ts';
import { quote } from '../../manifest/quote.ts';
import { section } from '../../manifest/section.ts';
import { ATTACHMENTS_POINTER } from './want.ts';

/** What App Store Connect's help names for attachments. The API's own list is not published, so others are only noted. */
const EXTENSIONS = [
  ...['.pdf', '.doc', '.docx', '.rtf', '.pages', '.xls', '.xlsx', '.numbers', '.zip', '.rar', '.plist', '.crash'],
  ...['.jpg', '.png', '.mp4', '.avi'],
];

/** Looks at the files for App Review. */
export async function findAttachments(
  manifest: unknown,
  area: FileArea,
): Promise<{ problems: Problem[]; lists: ReadonlyMap<string, ListedFile[]> }> {
  const listed: unknown = section(manifest, 'review')['attachments'];
  const problems: Problem[] = [];
  const files: ListedFile[] = [];
  const names = new Set<string>();
  for (const [entry, path] of (Array.isArray(listed) ? (listed as unknown[]) : []).entries()) {
    // One that stands there twice breaks the schema, and is reported there.
    if (typeof path !== 'string' || path === '' || listedBefore(listed, path, entry)) continue;
    const pointer = ATTACHMENTS_POINTER + pointerOf([entry]);
    const spelled = relativePath(area, path);
    const { file, ...refusal } =
      spelled.path === undefined ? { file: undefined, ...spelled } : await describeFile(area, spelled.path);
    const name = basename(spelled.path ?? path);
    if (file === undefined) {
      const { problem, ...others } = refusal;
      problems.push({ pointer, message: `the file ${quote(path)} ${problem ?? ''}`.trim(), ...others });
    } else if (names.has(name.toLowerCase())) {
      const hint = 'App Review sees file names only; give them different ones';
      problems.push({ pointer, message: `there is another attachment named ${quote(name)}`, hint });
    } else {
      files.push({ ...file, entry });
      if (!EXTENSIONS.includes(extname(name).toLowerCase())) problems.push(oddFormat(pointer, name));
    }
    names.add(name.toLowerCase());
  }
  return { problems, lists: new Map([[ATTACHMENTS_POINTER, files]]) };
}

function listedBefore(listed: unknown, path: string, entry: number): boolean {
  return Array.isArray(listed) && listed.indexOf(path) < entry;
}

function oddFormat(pointer: string, name: string): Problem {
  const message = `${quote(name)} is in none of the formats that Apple lists for attachments`;
  return { pointer, severity: 'warning', message, hint: `Apple lists ${EXTENSIONS.join(' ')}` };
}
