import { createInterface } from 'node:readline';
import type { Io } from '../io.ts';

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
  const input = { isOver: false, wake: (): void => {} };
  terminal.on('line', (line) => {
    lines.push(line);
    input.wake();
  });
  for (const event of ['close', 'SIGINT'] as const) {
    terminal.once(event, () => {
      input.isOver = true;
      input.wake();
    });
  }
  return {
    async ask(question) {
      if (!input.isOver) {
        terminal.setPrompt(question);
        terminal.prompt();
      }
      while (lines.length === 0 && !input.isOver) {
        await new Promise<void>((resolve) => {
          input.wake = resolve;
        });
      }
      return lines.shift()?.trim();
    },
    close: () => terminal.close(),
  };
}
