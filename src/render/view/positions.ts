import type { Address } from '../../core/address.ts';
import type { AppleError } from '../../core/failure.ts';
import type { Position } from '../../core/issue.ts';
import type { Operation } from '../../core/operation.ts';
import type { Plan } from '../../core/plan.ts';
import type { Things } from '../../core/thing.ts';
import { listAt } from './things.ts';

/** Where the manifest value at a JSON pointer stands. */
export type Locate = (pointer: string) => Position | undefined;

/** The manifest, as it was given where that is known. */
export function manifestName({ manifest }: Plan, locate: Locate | undefined): string {
  return locate?.('')?.file ?? manifest.path;
}

/** What it takes to say how operations ended. */
export interface ApplyContext {
  plan: Plan;
  /** Those of the plan, and those that turned up on the way. */
  things: Things;
  locate?: Locate | undefined;
}

/** The manifest line that asks for the attribute which Apple refused. */
export function positionOf(
  { source, at, from }: AppleError,
  { address, action }: Operation,
  { plan, things, locate }: ApplyContext,
): Position | undefined {
  if (from !== undefined) return locate?.(from);
  const list = listAt(things, address);
  if (list !== undefined) return listPosition(list, plan, locate);
  const field = at === undefined ? /^\/data\/attributes\/([^/]+)$/.exec(source ?? '')?.[1] : undefined;
  const change = plan.changes.find((item) => item.address === address && item.field === field);
  if (change?.from !== undefined) return locate?.(change.from);
  // What Apple points at in the request, or a file that it refuses, comes from what the manifest asks of the thing as a whole.
  const isAsked = action === 'upload' || (at === undefined && source !== undefined);
  const asking = isAsked ? askingFor(address, plan) : undefined;
  return asking === undefined ? undefined : locate?.(asking);
}

/** The nearest place of the manifest that holds everything that is asked of a thing and of what belongs to it. */
function askingFor(address: Address, { changes }: Plan): string | undefined {
  const belongs = (other: Address): boolean => other === address || other.startsWith(`${address}/`);
  const all = changes.flatMap(({ address: other, from }) => (from !== undefined && belongs(other) ? [from] : []));
  const [first, ...others] = all.map((pointer) => pointer.split('/'));
  if (!first) return undefined;
  const differs = first.findIndex((key, at) => others.some((pointer) => pointer[at] !== key));
  return first.slice(0, differs < 0 ? undefined : differs).join('/');
}

/** The manifest line of a list of files, which is as near as a plan knows. */
function listPosition(list: Address, { changes }: Plan, locate: Locate | undefined): Position | undefined {
  const from = changes.find(({ address }) => address === list)?.from;
  return from === undefined ? undefined : locate?.(from);
}

export function positionText({ file, line }: Position): string {
  return `${file}:${line}`;
}
