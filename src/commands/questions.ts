import { createInterface } from 'node:readline';
import type { Io } from './io.ts';

/** Asks on a terminal, one question after the other. */
export interface Questions {
  /** @returns the answer without the blanks around it; `undefined` once nobody answers any more, because of Ctrl-C or the end of input */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

export function openQuestions({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): Questions {
  const terminal = createInterface({ input: stdin, output: stderr });
  // Who types ahead, or pastes, answers several at once.
  const lines: string[] = [];
  let isOver = false;
  let wake = (): void => {};
  terminal.on('line', (line) => {
    lines.push(line);
    wake();
  });
  for (const event of ['close', 'SIGINT'] as const) {
    terminal.once(event, () => {
      isOver = true;
      wake();
    });
  }
  return {
    async ask(question) {
      if (!isOver) {
        terminal.setPrompt(question);
        terminal.prompt();
      }
      while (lines.length === 0 && !isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return lines.shift()?.trim();
    },
    close: () => terminal.close(),
  };
}
