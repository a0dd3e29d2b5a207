import type { Address } from '../core/address.ts';
import type { Change } from '../core/change.ts';
import type { Json } from '../core/json.ts';
import type { Operation } from '../core/operation.ts';
import { textLength } from '../core/text.ts';
import { cells } from './cells.ts';
import { changeLines, nameWidth, valueText } from './change-lines.ts';
import type { Line, Span } from './layout.ts';
import { span } from './layout.ts';
import { mediaChange } from './media-diff.ts';
import { isToldByList, isWaitedFor, mediaGroupLines, waitedForText } from './media-group.ts';
import type { Style } from './style.ts';
import { count } from './titles.ts';

/** What a reader sees of an operation's kind. `act`: Apple is asked to do something, or waited for. */
export type Kind = 'create' | 'update' | 'delete' | 'act';

/** How each kind of operation looks. */
const LOOKS: Readonly<Record<Operation['action'], Kind>> = {
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
export function lookOf(operation: Operation): Kind {
  return operation.action === 'upload' && operation.resume ? 'act' : LOOKS[operation.action];
}

/** All that happens to one thing. */
export interface Group {
  address: Address;
  kind: Kind;
  changes: Change[];
  /** The last parts of the addresses, where one entry stands for many things below `address`. */
  members?: readonly string[];
  /** What is to be said where there is no change to show. */
  remark?: string;
}

/** A deleted text that is longer is told by its length. */
const DELETED_CELLS = 40;

/** What the plan touches, in its order; an operation without a field to show is never left out. */
export function groupsOf(changes: readonly Change[], operations: readonly Operation[]): Group[] {
  const lists = new Set(changes.filter((change) => mediaChange(change)).map(({ address }) => address));
  const waits = operations.filter(isWaitedFor);
  const rest = operations.filter((operation) => !isWaitedFor(operation) && !isToldByList(operation, lists));
  const groups = new Map<Address, Group>();
  for (const { address } of [...changes, ...rest]) {
    if (!groups.has(address)) groups.set(address, { address, kind: kindOf(address, changes, rest), changes: [] });
  }
  for (const change of changes) groups.get(change.address)?.changes.push(change);
  // One request may write what stands below its address, as all prices are one: those entries tell it.
  const told = (group: Group) =>
    group.changes.length > 0 || !changes.some(({ address }) => address.startsWith(`${group.address}/`));
  return [...[...groups.values()].filter(told), ...waitGroups(waits)];
}

function waitGroups(waits: readonly Operation[]): Group[] {
  const facets = [...new Set(waits.map(({ kind }) => kind))];
  return facets.map((facet) => {
    const files = waits.filter((operation) => operation.kind === facet);
    return { address: facet, kind: 'act', changes: [], remark: waitedForText(files) };
  });
}

function kindOf(address: Address, changes: readonly Change[], operations: readonly Operation[]): Kind {
  const operation = operations.find((item) => item.address === address);
  if (operation) return lookOf(operation);
  const own = changes.filter((change) => change.address === address);
  if (own.every((change) => change.before === undefined)) return 'create';
  return own.every((change) => change.after === undefined) ? 'delete' : 'update';
}

/** A heading and what happens to each field. `name` is what people call the thing. */
export function groupLines(group: Group, name: string, style: Style): Line[] {
  const { address, kind, members, remark } = group;
  const media = mediaGroupLines(group, style);
  if (media) return media;
  const changes = group.changes.filter((item) => !namesItself(address, item.field, item.after ?? item.before));
  const body = [span(name, 'strong')];
  if (members) body.push(span(` (${members.length})  `), span(members.join(', ')));
  else if (remark !== undefined) body.push(span(`: ${remark}`));
  else if (!name.startsWith(address)) body.push(span(`  ${address}`, 'muted'));
  const heading = { lead: [span(`${style.symbols[kind]} `, kind)], body, follow: [span('    ')] };
  if (kind === 'delete') return [heading, ...deletedLines(changes)];
  const width = nameWidth(changes);
  return [
    heading,
    ...changes.flatMap((change) => changeLines(change, { indent: 4, nameWidth: width, symbol: kind }, style)),
  ];
}

function deletedLines(changes: readonly Change[]): Line[] {
  const gone = changes.filter((change) => change.before !== undefined && change.before !== null);
  if (gone.length === 0) return [];
  const body = gone.flatMap((change, at): Span[] => [
    ...(at > 0 ? [span(', ')] : []),
    span(change.field),
    span(` ${deletedValue(change)}`, 'delete'),
  ]);
  return [{ lead: [span('    goes with it: ')], body }];
}

function deletedValue(change: Change): string {
  const { before } = change;
  if (typeof before !== 'string' || (cells(before) <= DELETED_CELLS && !before.includes('\n')))
    return valueText(before);
  return `(${count(textLength(before), 'character')})`;
}

/** Whether a field only repeats the last part of the address, as the locale of a localization does. */
export function namesItself(address: Address, field: string, value: Json | undefined): boolean {
  return field === 'locale' && typeof value === 'string' && address.endsWith(`/${value}`);
}
