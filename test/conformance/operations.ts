import type { OpenApi, Operation, Parameter } from './openapi.ts';

interface KnownOperation {
  operation: Operation;
  /** The operation's own query parameters and those that it shares with its path. */
  query: Parameter[];
}

/** Finds the operation that a request means, or what of it the specification does not know. */
export type FindOperation = (method: string, path: string) => KnownOperation | { unknown: 'path' | 'method' };

/** Makes the finder for a specification. A literal segment wins over a parameter, the leftmost difference decides. */
export function operationFinder({ paths }: OpenApi): FindOperation {
  const templates = Object.entries(paths).map(([path, item]) => ({ segments: path.split('/'), item }));
  return (method, path) => {
    const segments = path.split('/');
    const best = templates.filter((template) => matches(template.segments, segments)).sort(byLiterals)[0];
    if (!best) return { unknown: 'path' };
    const operation = best.item[method.toLowerCase()];
    if (!operation || Array.isArray(operation)) return { unknown: 'method' };
    const shared = best.item['parameters'];
    const parameters = [...(Array.isArray(shared) ? shared : []), ...(operation.parameters ?? [])];
    return { operation, query: parameters.filter((parameter) => parameter.in === 'query') };
  };
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

function matches(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => (isParameter(part) ? segments[index] !== '' : part === segments[index]))
  );
}

function byLiterals(a: { segments: readonly string[] }, b: { segments: readonly string[] }): number {
  const index = a.segments.findIndex((part, at) => isParameter(part) !== isParameter(b.segments[at] ?? ''));
  return index === -1 ? 0 : isParameter(a.segments[index] ?? '') ? 1 : -1;
}
