import { workflowCommand } from '../../core/github/workflow-command.ts';
import { guardOutput } from './guard-output.ts';
import type { Output, ResultOutput } from '../io.ts';

/** What did not get through to standard output. */
export interface Lost {
  /** The system's word, e.g. `ENOSPC`. */
  code: string;
  /** All that was to be written since the start. */
  text: string;
}

/** Standard output that keeps what is written until it is certain that it got through, and in which runners find only the commands that are meant. */
export function keepResult(stream: Output): { output: ResultOutput; lost(): Promise<Lost | undefined> } {
  let text = '';
  let first: NodeJS.ErrnoException | undefined;
  const note = (error: NodeJS.ErrnoException | null | undefined): void => {
    first ??= error ?? undefined;
  };
  stream.on('error', note);
  const writeCommands = guardOutput(stream);
  return {
    output: {
      get isTTY() {
        return stream.isTTY === true;
      },
      get columns() {
        return stream.columns;
      },
      write(part) {
        text += part;
        stream.write(part, note);
      },
      annotate(command) {
        const line = `${workflowCommand(command)}\n`;
        text += line;
        writeCommands(line, note);
      },
    },
    async lost() {
      await new Promise<void>((resolve) => {
        stream.write('', (error) => {
          note(error);
          resolve();
        });
      });
      // A reader that went away early (`ascend plan | head`) has all that it wanted.
      if (!first || first.code === 'EPIPE') return undefined;
      return { code: first.code ?? first.message, text };
    },
  };
}
