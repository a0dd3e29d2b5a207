import type { Address } from '../../core/address.ts';
import type { Change } from '../../core/change.ts';
import type { Operation } from '../../core/operation.ts';
import type { Origin } from '../../core/plan-base.ts';
import type { Table } from '../../core/plan-table.ts';
import type { Things, Topic } from '../../core/thing.ts';
import type { AtBase } from './at-base.ts';
import type { Group } from './families.ts';
import { folded } from './families.ts';
import type { Action, FieldRow, RemovedField } from './fields.ts';
import { fieldRow, removedFields } from './fields.ts';
import type { FilesView } from './files.ts';
import { filesView, isFilesChange } from './files.ts';
import type { EntryParts, Origins } from './origins.ts';
import { partsOf } from './origins.ts';
import type { TableView } from './tables.ts';
import { isListing, saidBy, tableView } from './tables.ts';
import { listAt, repeatsTitle, thingAt } from './things.ts';

/** All that happens to one thing, or to several to which the very same happens. */
export interface Entry {
  action: Action;
  title: string;
  topic?: Topic;
  /** Which ones these are, where they are several. */
  members?: readonly string[];
  /** What this single one belongs to, and which one of it it is. */
  family?: { title: string; member: string };
  /** What these are called, where they are all that there are. */
  all?: string;
  /** What Apple's own word in the title means. */
  detail?: string;
  /** Where the title doesn't say it already. */
  address?: Address;
  /** Whether this branch brings it; absent where nobody asked. */
  origin?: Origin;
  /** What the base would make of the same, where that is something else. */
  atBase?: readonly AtBase[];
  content: EntryContent;
}

type EntryContent =
  | { form: 'fields'; fields: FieldRow[] }
  | { form: 'removed'; fields: RemovedField[] }
  | { form: 'files'; files: FilesView }
  /** One row a change. */
  | { form: 'table'; table: TableView }
  /** Nothing changes: so many files are waited for that Apple has and is still looking at. */
  | { form: 'wait'; files: number };

/** How each kind of operation looks. */
const ACTIONS: Readonly<Record<Operation['action'], Action>> = {
  create: 'create',
  upload: 'create',
  update: 'update',
  replace: 'update',
  reorder: 'update',
  delete: 'delete',
  act: 'act',
  wait: 'act',
};

/** What a reader sees of an operation. One that only waits for a file that Apple has already brings nothing new. */
function actionOf(operation: Operation): Action {
  return operation.action === 'upload' && operation.resume ? 'act' : ACTIONS[operation.action];
}

/** What a list of entries is made of. */
interface Listed {
  changes: readonly Change[];
  operations: readonly Operation[];
  tables?: readonly Table[];
}

/**
 * What is touched, in its order; an operation without a field to show is never left out.
 * @param full with every line of its texts @param groupedRows rows of a table that say the same are one
 * @param origins what this branch brings comes first, and what else happens to the same things in entries of its own
 */
export function entriesOf(
  { changes, operations, tables = [] }: Listed,
  things: Things,
  full = false,
  groupedRows = !full,
  origins?: Origins,
): Entry[] {
  const listing = tables.filter(isListing);
  const lists = new Set(changes.filter(isFilesChange).map(({ address }) => address));
  const waits = operations.filter((operation) => isWaitedFor(operation, things));
  const others = operations.filter((operation) => {
    // What happens to a file is said by the change of its list.
    const list = listAt(things, operation.address);
    return !isWaitedFor(operation, things) && (list === undefined || !lists.has(list));
  });
  const said = new Set(listing.flatMap((table) => saidBy(table, changes)));
  const left = changes.filter((change) => !said.has(change));
  const written = { kinds: writtenKinds({ changes, said }, others, things), said };
  const groups = groupsOf(left, others, things, written);
  const all: EntryParts = { groups, tables: listing, waits };
  const parts = origins ? partsOf(all, { changes, operations: others }, origins) : [all];
  return parts.flatMap((part) => {
    const { origin } = part;
    const entries = [
      ...folded(part.groups, things).map((group) => entryOf(group, things, full)),
      ...part.tables.map((table) => tableEntry(table, changes, things, groupedRows)),
      ...waitEntries(part.waits, things),
    ].map((entry): Entry => (origin === undefined ? entry : { ...entry, origin }));
    return entries.toSorted((a, b) => rank(a) - rank(b));
  });
}

/** Money and territories first, then what customers read and see, then the rest. */
const TOPICS: readonly (Topic | undefined)[] = ['commerce', 'storefront', undefined];

function rank({ topic }: Entry): number {
  return TOPICS.indexOf(topic);
}

/** Changes of several things that are easier to compare in a table. */
function tableEntry(table: Table, changes: readonly Change[], things: Things, groupedRows: boolean): Entry {
  const actions = new Set(saidBy(table, changes).map((change) => actionOfChanges([change])));
  const [action = 'update'] = actions.size === 1 ? actions : [];
  const topic = thingAt(things, table.address)?.topic;
  const view = tableView(table, !groupedRows);
  return {
    action,
    title: table.title,
    ...(topic === undefined ? {} : { topic }),
    members: [...new Set(view.rows.flatMap(({ names }) => names))],
    content: { form: 'table', table: view },
  };
}

/** A thing with what happens to it. */
export function entryOf(
  { address, action, changes, isWait = false, members, atBase = [] }: Group,
  things: Things,
  full = false,
): Entry {
  const thing = thingAt(things, address);
  const detail = isWait ? 'which apply waits for' : thing?.detail;
  const title = (members ? thing?.family?.title : thing?.title) ?? address;
  const entry = {
    action,
    title,
    ...(thing?.topic === undefined ? {} : { topic: thing.topic }),
    ...(members ? { members } : {}),
    ...(!members && thing?.family ? { family: { title: thing.family.title, member: thing.family.member } } : {}),
    ...(members && members.length === thing?.family?.all?.count ? { all: thing.family.all.title } : {}),
    ...(detail === undefined ? {} : { detail }),
    ...(atBase.length > 0 ? { atBase } : {}),
  };
  // Of a list the address would say the same once more.
  if (changes.some(isFilesChange))
    return { ...entry, content: { form: 'files', files: filesView(changes, thing?.file) } };
  const news = changes.filter(({ after, before, address: at }) => !repeatsTitle(thingAt(things, at), after ?? before));
  const content: EntryContent =
    action === 'delete'
      ? { form: 'removed', fields: removedFields(news) }
      : { form: 'fields', fields: news.map((change) => fieldRow(change, action, full)) };
  return { ...entry, ...(members || title.startsWith(address) ? {} : { address }), content };
}

/** One request may write a whole family of its kind, as all prices are one: their entries, or rows of a table, say it then. */
function writtenKinds(
  { changes, said }: { changes: readonly Change[]; said: ReadonlySet<Change> },
  operations: readonly Operation[],
  things: Things,
): ReadonlySet<string> {
  const done = new Set(operations.map(({ address }) => address));
  return new Set(
    changes.flatMap((change) => {
      const thing = thingAt(things, change.address);
      if (said.has(change)) return thing?.kind ?? [];
      return done.has(change.address) || isFilesChange(change) || !thing?.family ? [] : thing.kind;
    }),
  );
}

/** @param written kinds of which an operation without a change says nothing new, and changes that a table tells of, each with what does it */
function groupsOf(
  changes: readonly Change[],
  operations: readonly Operation[],
  things: Things,
  { kinds, said }: { kinds: ReadonlySet<string>; said: ReadonlySet<Change> },
): Group[] {
  const inTable = new Set([...said].map(({ address }) => address));
  const groups = new Map<Address, Group>();
  const done = new Map<Address, Operation>();
  // What happens to a thing in the end, such as its submission, says more than that it is made for it.
  for (const operation of operations) {
    if (!done.has(operation.address) || operation.action === 'act') done.set(operation.address, operation);
  }
  for (const { address } of [...changes, ...operations]) {
    if (!groups.has(address)) groups.set(address, { address, action: 'update', changes: [] });
  }
  for (const change of changes) groups.get(change.address)?.changes.push(change);
  return [...groups.values()].flatMap((group) => {
    const operation = done.get(group.address);
    const isWhole = thingAt(things, group.address)?.family === undefined;
    const isBare = group.changes.length === 0;
    if (operation && isBare && (inTable.has(group.address) || (isWhole && kinds.has(operation.kind)))) return [];
    const isWait = isBare && operation?.action === 'wait';
    return [{ ...group, isWait, action: operation ? actionOf(operation) : actionOfChanges(group.changes) }];
  });
}

function actionOfChanges(changes: readonly Change[]): Action {
  // What is only said of a thing does nothing to it.
  if (changes.every((change) => !('before' in change || 'after' in change))) return 'update';
  if (changes.every(({ before }) => before === undefined)) return 'create';
  return changes.every(({ after }) => after === undefined) ? 'delete' : 'update';
}

/** Files that Apple has already and is still looking at: nothing changes, but apply takes its time. */
function isWaitedFor(operation: Operation, things: Things): boolean {
  return (
    operation.action === 'upload' &&
    operation.resume !== undefined &&
    thingAt(things, operation.address)?.list !== undefined
  );
}

function waitEntries(waits: readonly Operation[], things: Things): Entry[] {
  const nouns = waits.map(({ address }) => thingAt(things, address)?.file ?? 'file');
  return [...new Set(nouns)].map((noun) => {
    const files = nouns.filter((other) => other === noun).length;
    return { action: 'act', title: `${noun}s`, topic: 'storefront', content: { form: 'wait', files } };
  });
}
