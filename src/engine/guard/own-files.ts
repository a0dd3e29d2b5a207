import type { UploadPart } from '../../asc/upload-parts.ts';
import type { Departure, Permit } from '../../asc/write-guard.ts';
import type { AddressBook } from '../../core/address.ts';
import { canonicalJson, sameJson } from '../../core/json/json.ts';
import type { UploadOperation } from '../../core/operation.ts';
import type { Resource } from '../../core/resource.ts';
import type { Entry } from './ledger.ts';
import type { OwnFile } from './own-file.ts';
import { createOwnFile, isReservationOf } from './own-file.ts';
import { matchesPath } from './request-match.ts';

/** Files that a run has at Apple, by what it reserved and by what it was to wait for. */
export interface OwnFiles {
  /** @param isSent Apple has it already, from an earlier run */
  add(entry: Entry, operation: UploadOperation, id: string, isSent?: boolean): void;
  /** What is done to one of them. */
  permit(departure: Departure, book: AddressBook): Permit | undefined;
  permitPart(part: UploadPart, path: string): Permit | undefined;
  heard(resource: Resource): void;
}

/**
 * @param entries of the plan @param now milliseconds
 * @param onOwner told which upload a file is of, or that it is of none any more
 */
export function createOwnFiles(
  entries: ReadonlyMap<string, Entry>,
  now: () => number,
  onOwner: (entry: Entry, id: string | undefined) => void,
): OwnFiles {
  const files = new Map<string, { entry: Entry; operation: UploadOperation; own: OwnFile }>();
  /** Files by where their parts go. */
  const goals = new Map<string, Set<string>>();

  /** Two files of one name and size are reserved in the same words: which one it is shows when its bytes are sent. */
  function hold(id: string, path: string): boolean {
    const file = files.get(id);
    if (!file || file.own.source.path === path) return file !== undefined;
    const other = [...entries.values()].find(({ operation, state, file: held }) => {
      if (operation.action !== 'upload' || operation.file.path !== path) return false;
      return state === 'open' && held === undefined && isSameReservation(operation, file.operation);
    });
    if (other?.operation.action !== 'upload') return false;
    const { entry, own } = file;
    own.source = other.operation.file;
    Object.assign(other, { state: entry.state, losses: entry.losses, times: entry.times, file: id });
    Object.assign(entry, { state: 'open', losses: 0, times: 0, file: undefined });
    files.set(id, { entry: other, operation: other.operation, own });
    onOwner(entry, undefined);
    onOwner(other, id);
    return true;
  }

  return {
    add(entry, operation, id, isSent = false) {
      const onRemoved = (): void => {
        const owner = files.get(id)?.entry;
        files.delete(id);
        if (!owner) return;
        // Sent once more, and not again.
        Object.assign(owner, { state: 'open', losses: 0, file: undefined });
        onOwner(owner, undefined);
      };
      files.set(id, { entry, operation, own: createOwnFile(id, operation, { isSent, now, onRemoved }) });
      entry.file = id;
      onOwner(entry, id);
    },

    permit({ method, path, body }, book) {
      const file = files.get(path.slice(path.lastIndexOf('/') + 1));
      if (!file || !matchesPath([...file.operation.path, `/${file.own.id}`], path, book)) return undefined;
      return file.own.permit(method, body);
    },

    permitPart(part, path) {
      const near = [...(goals.get(part.url.href) ?? [])].flatMap((id) => files.get(id)?.own ?? []);
      const found = near.find((own) => own.has(part));
      return found && hold(found.id, path) ? found.permitPart(part) : undefined;
    },

    heard(resource) {
      const own = files.get(resource.id)?.own;
      if (!own) return;
      own.heard(resource);
      for (const place of own.places()) goals.set(place, (goals.get(place) ?? new Set()).add(own.id));
    },
  };
}

/** Whether a resource is the reservation of an upload whose answer was lost. @param look in which it showed */
export function isLostReservation(
  { operation, state, file, lostAt }: Entry,
  resource: Resource,
  look: number,
): boolean {
  const isLost = operation.action === 'upload' && state === 'lost' && file === undefined && look > lostAt;
  return isLost && isReservationOf(resource, operation.body);
}

function isSameReservation(a: UploadOperation, b: UploadOperation): boolean {
  return canonicalJson(a.path) === canonicalJson(b.path) && sameJson(a.body, b.body);
}
