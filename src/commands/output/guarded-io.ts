import type { KeyGuard } from '../../core/secrets/key-guard.ts';
import { createKeyGuard } from '../../core/secrets/key-guard.ts';
import type { WorkflowCommand } from '../../core/github/workflow-command.ts';
import type { Io, Output } from '../io.ts';

/** Gets an error when something was not written. */
type Done = (error?: Error | null) => void;

/**
 * The last net: no private key, and no token that was made, is printed, whatever it got past. Before it comes to that, they are refused in
 * a manifest and taken out of answers.
 */
export function guardedIo(io: Io): Io {
  const guard = createKeyGuard([io.env['ASC_PRIVATE_KEY'] ?? '']);
  const { stdout, stderr } = io;
  return instead(io, {
    guard,
    stdout: instead(stdout, {
      write: (text) => stdout.write(guard.redact(text)),
      annotate: (command) => stdout.annotate(redactedCommand(command, guard)),
    }),
    stderr: guarded(stderr, guard),
  });
}

function redactedCommand({ name, properties, message }: WorkflowCommand, { redact }: KeyGuard): WorkflowCommand {
  const clean = Object.entries(properties).map(([key, value]) => [
    key,
    typeof value === 'string' ? redact(value) : value,
  ]);
  return { name, properties: Object.fromEntries(clean) as WorkflowCommand['properties'], message: redact(message) };
}

/** The stream itself, whose `write` is replaced: the spinner puts one of its own there, and a wrapper would lead that back to itself. */
function guarded(stream: Output, guard: KeyGuard): Output {
  const write = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done) => {
    if (typeof chunk !== 'string') return write(chunk, typeof encoding === 'function' ? encoding : done);
    const clean = guard.redact(chunk);
    return typeof encoding === 'function' ? write(clean, encoding) : write(clean, encoding, done);
  };
  return stream;
}

/** The object, with some of its properties replaced. Nothing of it is read before somebody asks for it: a stream opens then. */
function instead<T extends object>(object: T, others: Partial<T>): T {
  return new Proxy(object, {
    get(target, name) {
      const value: unknown = Object.hasOwn(others, name) ? Reflect.get(others, name) : Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
