import type { LeftOut } from '../../core/left-out.ts';
import type { BuildRow } from './choice.ts';

/** A build that is attached, and that nobody can ask for any more. */
export function buildLeftOut({ number }: BuildRow): LeftOut {
  return {
    pointer: '/version/build',
    reason:
      'it is attached, but Apple would not take it again: it has expired, failed, or its number was used once more',
    value: number,
  };
}
