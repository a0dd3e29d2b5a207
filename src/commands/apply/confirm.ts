import { createInterface } from 'node:readline/promises';
import type { Io } from '../io.ts';

/** Asks for the word `yes` on the terminal. Anything else, the end of input included, means no; Ctrl-C ends the command. */
export async function confirm(question: string, { stdin, stderr }: Io): Promise<'yes' | 'no' | 'interrupted'> {
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    const closed = new Promise<string>((resolve) => {
      terminal.once('close', () => resolve(''));
    });
    const interrupted = new Promise<'interrupted'>((resolve) => {
      terminal.once('SIGINT', () => resolve('interrupted'));
    });
    const answer = Promise.race([terminal.question(question), closed]);
    return await Promise.race([interrupted, answer.then((text) => (text.trim() === 'yes' ? 'yes' : 'no'))]);
  } finally {
    terminal.close();
  }
}
