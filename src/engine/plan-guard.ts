import { resourceIn } from '../asc/json-api.ts';
import type { Departure, Permit, WriteGuard } from '../asc/write-guard.ts';
import type { Address, AddressBook } from '../core/address.ts';
import { FailureError } from '../core/failure.ts';
import type { Operation } from '../core/operation.ts';
import { makesAddress, operationId } from '../core/operation.ts';
import type { Plan } from '../core/plan.ts';
import type { Resource } from '../core/resource.ts';
import type { Accounting, Again } from './accounted.ts';
import { isAccountedFor } from './accounted.ts';
import type { Entry, Looks } from './ledger.ts';
import { begin, entryOf, isDue, isRequestOf, renew } from './ledger.ts';
import { namedResources } from './named-resources.ts';
import type { Done } from './own-file.ts';
import { createOwnFiles, isLostReservation } from './own-files.ts';
import type { Bindings } from './send-request.ts';

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
  const looks: Looks = { begun: 0, answered: 0 };
  /** All that were named, and those of what was made in this run. */
  const named = new Set(observed.values());
  const made = new Map<Address, string>();
  let book = new Map(observed);

  const own = ({ operation: { address } }: Entry, id: string | undefined): void => {
    if (id === undefined) made.delete(address);
    else made.set(address, id);
    if (id === undefined) book.delete(address);
    else book.set(address, id);
  };
  const files = createOwnFiles(entries, now, own);

  const enter = (operation: Operation): void => {
    if (operation.action === 'wait') return;
    const entry = entryOf(operation);
    entries.set(operationId(operation), entry);
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
    const lost = [...entries.values()].filter(({ state }) => state === 'lost');
    for (const resource of resources) {
      if (!named.has(resource.id)) {
        const entry = lost.find((one) => isLostReservation(one, resource, look));
        if (entry?.operation.action === 'upload') files.add(entry, entry.operation, resource.id);
      }
      files.heard(resource);
    }
    for (const { id } of resources) named.add(id);
  };

  const permitted = (departure: Departure): Permit | undefined => {
    const bindings = { book, secrets, variables };
    for (const entry of entries.values()) {
      if (!isDue(entry, looks) || !isRequestOf(entry, departure, bindings)) continue;
      return begin(entry, looks, (reply) => isTaken(entry, departure, reply));
    }
    return files.permit(departure, book);
  };

  const accounting = (): Accounting => {
    const all = [...entries.values()];
    const known = [...plan.operations, ...all.map(({ operation }) => operation)];
    const unsure = all.filter(({ operation, losses }) => makesAddress(operation) && losses > 0);
    return {
      plan,
      known,
      revealed: new Set(known.flatMap(({ reveals = [] }) => reveals)),
      made: new Set([...made.keys(), ...unsure.map(({ operation }) => operation.address)]),
    };
  };

  const takeOver = (again: Again, isRevealed: boolean): void => {
    const knowledge = accounting();
    for (const operation of again.operations) {
      const entry = entries.get(operationId(operation));
      if (operation.action === 'wait' || !isAccountedFor(operation, again, !entry, knowledge)) continue;
      if (entry) renew(entry, operation, isRevealed);
      else if (isRevealed) enter(operation);
    }
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
      for (const [id, { operation, state }] of entries) {
        if (state === 'open' && kinds.has(operation.kind) && !left.has(id)) entries.delete(id);
      }
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
