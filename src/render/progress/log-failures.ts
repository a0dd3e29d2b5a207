import type { OperationResult } from '../../core/result.ts';
import { isWell } from '../../core/result.ts';
import { visible } from '../../core/text/visible.ts';
import type { Style } from '../terminal/style.ts';
import { generalised, reasonOf } from '../view/failures.ts';
import { isSentWhole } from '../view/file-results.ts';

/** So many that failed for one reason, or are done to one family, have a line of their own. */
const MOST_LINES = 10;
/** Of more of a family that are done, each of so many has one: a log that stands still looks dead. */
const EACH = 25;

export interface LogFailures {
  /** The line of a request that is sent again; `undefined` where enough have one that are for the same reason. */
  retry(reason: string, line: string): string | undefined;
  /**
   * The line of something that ended; `undefined` where enough of its kind have one. What did not end well is counted.
   * @param family to whose members the same happens, such as prices by territory
   */
  take(result: OperationResult, line: string, family?: string): string | undefined;
  /** What was counted since it was last asked for. */
  counted(): string[];
}

/** Keeps a log short in which hundreds of things fail for one reason, or wait: a line that breaks, or a run that is interrupted. */
export function createLogFailures({ symbols, paint }: Style): LogFailures {
  const families = new Map<string, { number: number; held: OperationResult[]; line: string }>();
  const retries = new Map<string, number>();
  const done = new Map<string, number>();
  return {
    retry(reason, line) {
      const number = (retries.get(reason) ?? 0) + 1;
      retries.set(reason, number);
      return number <= MOST_LINES ? line : undefined;
    },
    take(result, line, kin) {
      if (isWell(result)) {
        if (kin === undefined) return line;
        const kind = `${result.operation.action} ${kin}`;
        const number = (done.get(kind) ?? 0) + 1;
        done.set(kind, number);
        return number <= MOST_LINES || number % EACH === 0 ? line : undefined;
      }
      const key = reasonOf(result);
      const family = families.get(key) ?? { number: 0, held: [], line };
      families.set(key, family);
      family.number += 1;
      if (family.number <= MOST_LINES) return line;
      family.held.push(result);
      family.line = line;
      return undefined;
    },
    counted() {
      const again = [...retries].filter(([, number]) => number > MOST_LINES);
      retries.clear();
      const waits = again.map(
        ([reason, number]) => `Tried again ${number - MOST_LINES} more times: ${visible(reason)}`,
      );
      const ends = [...families.values()].flatMap((family) => {
        const [first, ...more] = family.held.splice(0);
        if (!first) return [];
        if (more.length === 0) return [family.line];
        const { operation, status, failure } = first;
        const number = more.length + 1;
        if (status === 'skipped') return [`${paint(symbols.idle, 'muted')} ${number} more not started`];
        const mark = status === 'failed' ? paint(symbols.bad, 'bad') : paint(symbols.unknown, 'warn');
        const why = failure ? `: ${visible(generalised(failure, operation).message)}` : '';
        return isSentWhole(first)
          ? [`${paint(symbols.more, 'warn')} ${number} more${why}`]
          : [`${mark} ${number} more ${status}${why}`];
      });
      return [...waits, ...ends];
    },
  };
}
