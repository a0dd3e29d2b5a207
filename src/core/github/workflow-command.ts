import { createCommandBreaker } from './runner-commands.ts';

/** A message that GitHub Actions shows at a place of a file. The other commands of GitHub are of no use here, and can't be made. */
export interface WorkflowCommand {
  name: 'error' | 'warning' | 'notice';
  properties: Readonly<Record<string, string | number>>;
  message: string;
}

/** The line that GitHub Actions obeys, with nothing in it that it, or another runner, would take for a second command. */
export function workflowCommand({ name, properties, message }: WorkflowCommand): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${createCommandBreaker()(`${name} ${list.join(',')}::${escapeData(message)}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
