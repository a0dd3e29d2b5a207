import { createInterface } from 'node:readline/promises';
import type { Io } from './io.ts';

/** Asks on a terminal, one question after the other. */
export interface Questions {
  /** @returns the answer without the blanks around it; `undefined` once nobody answers any more, because of Ctrl-C or the end of input */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

export function openQuestions({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): Questions {
  const terminal = createInterface({ input: stdin, output: stderr });
  const ended = new Promise<undefined>((resolve) => {
    terminal.once('close', () => resolve(undefined));
    terminal.once('SIGINT', () => resolve(undefined));
  });
  return {
    ask: async (question) => (await Promise.race([ended, terminal.question(question)]))?.trim(),
    close: () => terminal.close(),
  };
}
