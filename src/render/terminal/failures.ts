import type { ErrorRow, FailureView } from '../view/failures.ts';
import { positionText } from '../view/positions.ts';
import type { Line, Span } from './layout.ts';
import { copySpan, span, textLine } from './layout.ts';

/** A failed request in full: its message, the details, and what to do. */
export function failureLines(failure: FailureView, indent: number): Line[] {
  const { message, hint } = failure;
  return [
    ...(message === undefined ? [] : [textLine(indent, [span(message)])]),
    ...detailLines(failure, indent),
    ...(hint === undefined ? [] : [textLine(indent, [span(hint)])]),
  ];
}

/** What was asked, everything that Apple said about it, and where in the manifest to look. */
export function detailLines({ request, errors, isUncertain }: FailureView, indent: number): Line[] {
  const uncertain = 'No answer says whether the request took effect.';
  return [
    ...(request === undefined ? [] : [textLine(indent, [span(request, 'muted')])]),
    ...errors.flatMap((error) => errorLines(error, indent)),
    ...(isUncertain ? [textLine(indent, [span(uncertain, 'warn')])] : []),
  ];
}

function errorLines({ code, text, position, fix, source, at }: ErrorRow, indent: number): Line[] {
  const where: Span[] = [];
  if (position) where.push(copySpan(positionText(position)));
  if (fix !== undefined) where.push(copySpan(fix));
  if (source !== undefined) where.push(span(source, 'muted'));
  if (at !== undefined) where.push(span(`in ${at}`, 'muted'));
  const lines = [textLine(indent, [span(code, 'bad'), span('  '), span(text)])];
  if (where.length > 0) {
    const spans = where.flatMap((item, number) => (number > 0 ? [span('  '), item] : [item]));
    lines.push(textLine(indent + 2, spans));
  }
  return lines;
}
