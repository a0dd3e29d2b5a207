import type { Plan } from '../../core/plan.ts';
import type { Origin } from '../../core/plan-base.ts';
import { count } from '../../core/text/words.ts';
import { fieldName, shortly } from './at-base.ts';
import type { Entry } from './entries.ts';
import { isFilesChange } from './files.ts';
import { repeatsTitle, thingAt, titleAt } from './things.ts';
import type { Shown } from './values.ts';
import { shown } from './values.ts';

/** How a plan stands to the one of its base. */
export interface BaseView {
  /** What was compared, or why nothing could be: a sentence. */
  summary: string;
  /** Above what is new and above what is pending, with how many there are; absent where there is nothing to tell apart. */
  titles?: Readonly<Record<Origin, string>>;
  /** For the headline. */
  counts: string[];
  /** What only the base asks for. */
  withdrawn: { title: string; rows: WithdrawnRow[] };
}

/** A change of the base that isn't made with this branch. */
interface WithdrawnRow {
  title: string;
  field: string;
  /** What the base would make of it; absent of files, and of what would go. */
  value?: Shown;
}

/** @param entries of the plan, with their origins */
export function baseView({ base }: Pick<Plan, 'base'>, entries: readonly Entry[]): BaseView | undefined {
  if (!base) return undefined;
  const { ref, commit, problem } = base;
  const number = (origin: Origin): number => changesIn(entries.filter((entry) => entry.origin === origin));
  const [fresh, pending] = [number('new'), number('pending')];
  const isComparable = problem === undefined && fresh + pending > 0;
  const titles = {
    new: `New in this branch: ${fresh === 0 ? 'nothing' : count(fresh, 'change')}`,
    pending: `Pending already: ${count(pending, 'change')} (App Store Connect differs from ${ref})`,
  };
  return {
    summary:
      problem === undefined
        ? `Compared with ${ref} at ${commit.slice(0, 8)}.`
        : `Everything counts as new: ${ref} ${problem}.`,
    ...(isComparable ? { titles } : {}),
    counts: isComparable
      ? [`${fresh === 0 ? 'nothing' : count(fresh, 'change')} new in this branch`, `${pending} pending already`]
      : [],
    withdrawn: { title: `Asked for by ${ref}, and not by this branch`, rows: withdrawnRows(base) },
  };
}

/** Fields, lists of files, things that go and actions, as the entries show them. */
function changesIn(entries: readonly Entry[]): number {
  return entries.reduce((sum, { content, members }) => {
    if (content.form === 'table') return sum + content.table.rows.reduce((rows, { names }) => rows + names.length, 0);
    const own = content.form === 'fields' ? Math.max(1, content.fields.length) : 1;
    return sum + own * (members?.length ?? 1);
  }, 0);
}

function withdrawnRows({ withdrawn, things }: NonNullable<Plan['base']>): WithdrawnRow[] {
  return withdrawn
    .filter(({ address, before, after }) => !repeatsTitle(thingAt(things, address), after ?? before))
    .map((change) => ({
      title: titleAt(things, change.address),
      field: fieldName(change),
      ...(isFilesChange(change) || change.after === undefined
        ? {}
        : { value: shortly(shown(change.after, change.secret)) }),
    }));
}
