import { createInterface } from 'node:readline/promises';
import type { Io } from './io.ts';

/** Asks for the word `yes` on the terminal. Anything else, the end of input included, means no. */
export async function confirm(question: string, { stdin, stderr }: Io): Promise<boolean> {
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    const closed = new Promise<string>((resolve) => {
      terminal.once('close', () => resolve(''));
    });
    return (await Promise.race([terminal.question(question), closed])).trim() === 'yes';
  } finally {
    terminal.close();
  }
}
