import { StringDecoder } from 'node:string_decoder';
import { createCommandBreaker } from '../../core/github/runner-commands.ts';
import type { Output } from '../io.ts';

/** Gets an error when something was not written. */
type Done = (error?: Error | null) => void;

/**
 * Lets no command for a CI runner through to a stream, whoever writes to it and however it is cut. On terminals, too: some runners
 * give their steps one.
 * @returns a way past, for lines that are meant to be obeyed
 */
export function guardOutput(stream: Output): (lines: string, done: Done) => void {
  const write = stream.write.bind(stream);
  const withoutCommands = createCommandBreaker();
  const decoder = new StringDecoder();
  // Replaced, not wrapped: the spinner and the prompt need the stream itself.
  stream.write = (part: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done) => {
    const text = withoutCommands(typeof part === 'string' ? part : decoder.write(part));
    return typeof encoding === 'function' ? write(text, encoding) : write(text, encoding, done);
  };
  return (lines, done) => {
    withoutCommands(lines);
    write(lines, done);
  };
}
