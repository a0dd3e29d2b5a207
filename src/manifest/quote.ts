import { visible } from '../core/text/visible.ts';

/** Longest value shown in a message, in characters. */
const SHOWN = 40;

/** A value as a message shows it: in quotes, shortened, with nothing invisible left in it. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const characters = [...text];
  const short = characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : text;
  return typeof value === 'string' ? `"${visible(short)}"` : visible(short);
}

/** Longest path shown in a message, in characters: what matters is at its end. */
const SHOWN_PATH = 100;

/** A path as a message shows it: in quotes, shortened at its beginning, with nothing invisible left in it. */
export function quotePath(path: string): string {
  const characters = [...path];
  const short = characters.length > SHOWN_PATH ? `…${characters.slice(1 - SHOWN_PATH).join('')}` : path;
  return `"${visible(short)}"`;
}
