import type { OperationResult } from '../core/result.ts';
import { generalised, saidOf } from './failure-families.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** So many that failed for one reason have a line of their own. */
const MOST_LINES = 10;

export interface LogFailures {
  /** The line of something that ended; `undefined` where enough of its kind have one. Those are counted. */
  see(result: OperationResult, line: string): string | undefined;
  /** What was counted since it was last told. */
  rest(): string[];
}

/** Keeps a log short in which hundreds of files fail for one reason: a line that breaks, or a run that is interrupted. */
export function createLogFailures({ symbols, paint }: Style): LogFailures {
  const seen = new Map<string, { number: number; held: OperationResult[]; line: string }>();
  return {
    see(result, line) {
      if (result.status !== 'failed' && result.status !== 'unknown') return line;
      const key = saidOf(result);
      const family = seen.get(key) ?? { number: 0, held: [], line };
      seen.set(key, family);
      family.number += 1;
      if (family.number <= MOST_LINES) return line;
      family.held.push(result);
      family.line = line;
      return undefined;
    },
    rest() {
      return [...seen.values()].flatMap((family) => {
        const [first, ...more] = family.held.splice(0);
        if (!first) return [];
        if (more.length === 0) return [family.line];
        const { operation, status, failure } = first;
        const mark = status === 'failed' ? paint(symbols.bad, 'bad') : paint(symbols.unknown, 'warn');
        const why = failure ? `: ${visible(generalised(failure, operation).message)}` : '';
        return [`${mark} ${more.length + 1} more ${status}${why}`];
      });
    },
  };
}
