import type { AppleError, Failure } from '../core/failure.ts';
import type { Position } from '../core/issue.ts';
import type { OperationResult } from '../core/result.ts';
import type { Line, Span } from './layout.ts';
import { span } from './layout.ts';
import type { Style } from './style.ts';
import { textLine } from './text-lines.ts';

/** Where the manifest asks for what an error of Apple's speaks of, if it is known. */
export type Locator = (error: AppleError) => Position | undefined;

/** A failed request in full: its message, the details, and what to do. */
export function messageLines(failure: Failure, indent: number, locator?: Locator): Line[] {
  const { message, hint, errors } = failure;
  // A message that only repeats one of Apple's entries is left to that entry.
  const repeated = errors.some(({ title, detail }) => message.includes(detail ?? title));
  return [
    ...(repeated ? [] : [textLine(indent, [span(message)])]),
    ...failureDetails(failure, indent, locator),
    ...(hint === undefined ? [] : [textLine(indent, [span(hint)])]),
  ];
}

/** What was asked, everything that Apple said about it, and where in the manifest to look. */
export function failureDetails(failure: Failure, indent: number, locator: Locator = () => undefined): Line[] {
  const request = requestText(failure);
  return [
    ...(request ? [textLine(indent, [span(request, 'muted')])] : []),
    ...failure.errors.flatMap((error) => errorLines(error, indent, locator(error))),
    // A wait that ended early has seen every answer.
    ...(failure.ambiguous && failure.kind !== 'waited'
      ? [textLine(indent, [span('No answer was seen, so the request may have taken effect.', 'warn')])]
      : []),
  ];
}

/** The mark of something that failed, or of which nobody knows whether it did. */
export function failedLead({ status }: Pick<OperationResult, 'status'>, { symbols }: Style): Span[] {
  return status === 'failed'
    ? [span(`  ${symbols.bad} failed   `, 'bad')]
    : [span(`  ${symbols.unknown} unknown  `, 'warn')];
}

export function positionText({ file, line }: Position): string {
  return `${file}:${line}`;
}

function requestText({ method, path, status }: Failure): string {
  return [method, path, status].filter((part) => part !== undefined).join(' ');
}

function errorLines(error: AppleError, indent: number, position: Position | undefined): Line[] {
  const { code, title, detail, source, at, fix } = error;
  const stop = /[.!?:]$/.test(title) ? '' : '.';
  const said = detail !== undefined && detail !== title ? `${title}${stop} ${detail}` : title;
  const where: Span[] = [];
  if (position) where.push(span(positionText(position), 'strong'));
  if (fix !== undefined) where.push({ ...span(fix, 'strong'), whole: true });
  if (source !== undefined) where.push(span(source, 'muted'));
  if (at !== undefined) where.push(span(`in ${at}`, 'muted'));
  const lines = [textLine(indent, [span(code, 'bad'), span('  '), span(said)])];
  if (where.length > 0) {
    lines.push(
      textLine(
        indent + 2,
        where.flatMap((item, number) => (number > 0 ? [span('  '), item] : [item])),
      ),
    );
  }
  return lines;
}
