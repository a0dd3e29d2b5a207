import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fence } from './pages.ts';

/** Lines of a file that give way to others. */
interface Edit {
  path: string;
  removed: string[];
  added: string[];
}

/**
 * Does what a block of a page tells a reader to do in an editor. There, `--- path` names a file, and lines with `-` in front give way to
 * the lines with `+` behind them.
 * @throws Error where these lines are not in the file, or twice
 */
export function edit({ text }: Fence, folder: string): void {
  for (const { path, removed, added } of editsOf(text)) {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    const parts = `\n${before}`.split(`\n${removed.join('\n')}\n`);
    if (parts.length !== 2)
      throw new Error(`${path} has these lines ${parts.length - 1} times:\n${removed.join('\n')}`);
    writeFileSync(file, parts.join(`\n${added.join('\n')}\n`).slice(1));
  }
}

function editsOf(text: string): Edit[] {
  const edits: Edit[] = [];
  let path = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('--- ')) path = line.slice(4);
    const last = edits.at(-1);
    const rest = line.slice(1);
    if (line.startsWith('--- ') || line === '') continue;
    if (line.startsWith('+')) last?.added.push(rest);
    else if (last?.path === path && last.added.length === 0) last.removed.push(rest);
    else edits.push({ path, removed: [rest], added: [] });
  }
  return edits;
}
