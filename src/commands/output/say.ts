import { sentences } from '../../render/terminal/sentences.ts';
import type { ResultOutput } from '../io.ts';

/** Tells a person something, in sentences of a line each. */
export function say(
  stream: Pick<ResultOutput, 'isTTY' | 'columns'> & { write(text: string): unknown },
  text: string,
): void {
  stream.write(`${sentences(text, stream.isTTY === true ? stream.columns : undefined)}\n`);
}
