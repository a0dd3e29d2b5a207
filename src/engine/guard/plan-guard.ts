import { resourceIn } from '../../asc/json-api.ts';
import type { Departure, Permit, WriteGuard } from '../../asc/write-guard.ts';
import type { Address, AddressBook } from '../../core/address.ts';
import { reviewedOf } from '../../core/change.ts';
import { FailureError } from '../../core/failure.ts';
import type { Operation } from '../../core/operation.ts';
import { makesAddress, operationId } from '../../core/operation.ts';
import type { Plan } from '../../core/plan.ts';
import type { Resource } from '../../core/resource.ts';
import type { Accounting, Again } from './accounted.ts';
import { createAccount } from './accounted.ts';
import type { Entry, Looks } from './ledger.ts';
import { begin, entryOf, isDue, isRequestOf, renew } from './ledger.ts';
import { namedResources } from './named-resources.ts';
import type { Done } from './own-file.ts';
import { createOwnFiles, isLostReservation } from './own-files.ts';
import type { Bindings } from '../send-request.ts';

/** Lets out what a plan accounts for, and nothing else. */
export interface PlanGuard extends WriteGuard {
  /** App Store Connect was looked at again. An id counts once an answer has named it. */
  located(book: AddressBook): void;
  /** What is proposed after that: it gives operations their present form. What the plan does not account for counts for nothing. */
  proposed(again: Again): void;
  /**
   * The same where an operation of the plan has revealed something: others may be sent then, as far as all that they change was reviewed.
   * @param kinds of which these are all that is left to do
   */
  revealed(again: Again, kinds: ReadonlySet<string>): void;
}

/**
 * Guards a client for the time of one apply. It knows the operations of the plan, the ids that were observed with it, and the answers that
 * pass through the client: from these alone it follows what may leave.
 * @param bindings secrets among them are looked up each time, and never kept @param now milliseconds of a clock that only goes forward
 */
export function createPlanGuard(
  plan: Plan,
  { book: observed, secrets, variables }: Bindings,
  now = () => performance.now(),
): PlanGuard {
  const entries = new Map<string, Entry>();
  /** Those among them that may be due: what is done is not looked through again for every request. */
  const waiting = new Set<Entry>();
  /** Those of which nobody knew at some time whether they had taken effect. */
  const lost = new Set<Entry>();
  const looks: Looks = { begun: 0, answered: 0 };
  /** All that were named, and those of what was made in this run. */
  const named = new Set(observed.values());
  const made = new Map<Address, string>();
  let book = new Map(observed);

  const own = (entry: Entry, id: string | undefined): void => {
    const { address } = entry.operation;
    if (id === undefined) {
      made.delete(address);
      book.delete(address);
      waiting.add(entry);
    } else {
      made.set(address, id);
      book.set(address, id);
    }
  };
  const files = createOwnFiles(entries, now, own);

  const enter = (operation: Operation): void => {
    if (operation.action === 'wait') return;
    const entry = entryOf(operation);
    entries.set(operationId(operation), entry);
    waiting.add(entry);
    if (operation.action !== 'upload' || !operation.resume) return;
    const sent = book.get(operation.resume.ref);
    if (sent !== undefined) files.add(entry, operation, sent, true);
  };
  plan.operations.forEach(enter);

  /** Whether an answer says what it has to. An id in it is that of what was made. */
  const isTaken = (entry: Entry, departure: Departure, { answer }: Done): boolean => {
    const { operation } = entry;
    if (answer.status === 204 || (answer.body === undefined && departure.method !== 'POST'))
      return operation.action !== 'upload';
    const resource = resourceOf(departure, answer);
    if (!resource) return false;
    if (operation.action === 'upload') files.add(entry, operation, resource.id);
    else if (makesAddress(operation)) own(entry, resource.id);
    return true;
  };

  /** @param look in which this was answered; 0 for what was written */
  const heard = (resources: readonly Resource[], look: number): void => {
    // Of several that it may be the newest is taken, which comes last, as by whoever looks for it.
    for (const resource of resources.toReversed()) {
      if (lost.size > 0 && !named.has(resource.id)) {
        const entry = [...lost].find((one) => isLostReservation(one, resource, look));
        if (entry?.operation.action === 'upload') files.add(entry, entry.operation, resource.id);
      }
      files.heard(resource);
    }
    for (const { id } of resources) named.add(id);
  };

  const permitted = (departure: Departure): Permit | undefined => {
    const ofFile = files.permit(departure, book);
    if (ofFile) return ofFile;
    const bindings = { book, secrets, variables };
    for (const entry of waiting) {
      if (!isDue(entry, looks) || !isRequestOf(entry, departure, bindings)) continue;
      waiting.delete(entry);
      const end = begin(entry, looks, (reply) => isTaken(entry, departure, reply));
      return (reply) => {
        end(reply);
        if (entry.state !== 'done') waiting.add(entry);
        if (entry.state === 'lost') lost.add(entry);
      };
    }
    return undefined;
  };

  const reviewed = reviewedOf(plan);
  const open = new Set(plan.gates.filter((gate) => gate.open).map(({ name }) => name));
  /** What operations make and reveal, until there are others. */
  let effects: Pick<Accounting, 'creates' | 'revealed'> | undefined;
  const accounting = (): Accounting => {
    effects ??= effectsOf([...plan.operations, ...[...entries.values()].map(({ operation }) => operation)]);
    const isUnsure = (address: Address) =>
      [...lost].some(({ operation, losses }) => losses > 0 && makesAddress(operation) && operation.address === address);
    return { reviewed, open, ...effects, isMade: (address) => made.has(address) || isUnsure(address) };
  };

  const takeOver = (again: Again, isRevealed: boolean): void => {
    const isAccountedFor = createAccount(again, accounting());
    for (const operation of again.operations) {
      const entry = entries.get(operationId(operation));
      if (operation.action === 'wait' || !isAccountedFor(operation, !entry)) continue;
      if (entry) {
        renew(entry, operation, isRevealed);
        if (entry.state !== 'done') waiting.add(entry);
      } else if (isRevealed) enter(operation);
    }
    if (isRevealed) effects = undefined;
  };

  return {
    permit(departure) {
      const look = departure.method === 'GET' ? (looks.begun += 1) : 0;
      const permit = look > 0 ? () => undefined : permitted(departure);
      return (
        permit &&
        ((reply) => {
          permit(reply);
          if (typeof reply !== 'object') return;
          looks.answered = Math.max(looks.answered, look);
          // Of an answer that can't be used nothing is.
          if ('answer' in reply && (look > 0 || resourceOf(departure, reply.answer)))
            heard(namedResources(reply.answer.body), look);
        })
      );
    },

    permitPart: (part, path) => files.permitPart(part, path),

    located(present) {
      const known = [...present].filter(([address, id]) => named.has(id) || book.get(address) === id);
      book = new Map([...known, ...made]);
    },

    proposed: (again) => takeOver(again, false),

    revealed(again, kinds) {
      const left = new Set(again.operations.map(operationId));
      for (const [id, entry] of entries) {
        if (entry.state !== 'open' || !kinds.has(entry.operation.kind) || left.has(id)) continue;
        entries.delete(id);
        waiting.delete(entry);
      }
      effects = undefined;
      takeOver(again, true);
    },
  };
}

/** The resource in an answer, as the client reads it. */
function resourceOf(departure: Departure, answer: Done['answer']): Resource | undefined {
  try {
    return resourceIn(departure, answer, departure.body ?? {}).data ?? undefined;
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

function effectsOf(operations: readonly Operation[]): Pick<Accounting, 'creates' | 'revealed'> {
  return {
    creates: new Set(operations.flatMap(({ action, address }) => (action === 'create' ? address : []))),
    revealed: new Set(operations.flatMap(({ reveals = [] }) => reveals)),
  };
}
