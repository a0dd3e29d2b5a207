import type { Blocked, Change } from '../core/change.ts';
import type { SendParts } from '../asc/upload.ts';
import type { Facet, Snapshot } from '../core/facet.ts';
import type { AddressBook } from '../core/address.ts';
import type { AppleError, Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import type { Operation } from '../core/operation.ts';
import type { Dependencies } from '../core/graph.ts';
import { makesAddress, operationId } from '../core/operation.ts';
import type { Plan } from '../core/plan.ts';
import { propose } from '../core/propose.ts';
import type { Things } from '../core/thing.ts';
import type { OperationResult } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { ObserveContext } from './observe.ts';
import { observe, withObserved } from './observe.ts';
import type { Writer } from './perform.ts';
import type { RevealContext } from './reveal.ts';
import { reveal, withThoseThatNeed } from './reveal.ts';
import { graphOf, readiness } from './schedule.ts';
import type { Settling } from './settling.ts';
import { createSettling } from './settling.ts';
import type { UnderWay } from './under-way.ts';
import { createUnderWay } from './under-way.ts';
import type { Polling } from './wait.ts';

export interface ExecuteContext<Manifest> extends ObserveContext<Manifest> {
  facets: readonly Facet<Manifest>[];
  writer: Writer;
  /** Sends the parts of a file. */
  send: SendParts;
  /** Operations under way at once, at most. */
  concurrency: number;
  /** Pauses while Apple's lists lag behind its writes, in milliseconds; as many looks as there are pauses, and one. */
  lag: readonly number[];
  /** Texts of the manifest that stand in no plan, by pointer. */
  secrets: ReadonlyMap<string, string>;
  /** Says of an error of Apple's where it can be mended. */
  advise(error: AppleError, book: AddressBook): AppleError;
  polling: Polling;
  /** Shortens the limit of every wait. */
  waitLimitMs?: number;
  /** Once aborted, nothing new starts; what is under way ends. */
  signal: AbortSignal;
}

export interface Execution {
  results: OperationResult[];
  /** Changes that turned up during the run and that nobody reviewed; the run stopped there. */
  unreviewed: Change[];
  /** What turned out to be impossible during the run; it stopped there. */
  blocked: Blocked[];
  interrupted: boolean;
  /** Why the run could not go on, where it was not an operation that failed: looking again did. */
  failure?: Failure;
}

/**
 * Carries out a plan: everything as early and as parallel as its dependencies allow. A failure stops only what depends on it.
 * Where an operation reveals something, what follows is proposed anew and goes on only as far as it was reviewed.
 */
export async function execute<Manifest>(
  plan: Plan,
  start: Snapshot,
  context: ExecuteContext<Manifest>,
): Promise<Execution> {
  const run = new Run(plan, start, context);
  return run.toTheEnd();
}

/** The moving parts of one run; nothing of it outlives `execute`. */
class Run<Manifest> {
  #snapshot: Snapshot;
  #pending: Operation[];
  readonly #running: UnderWay;
  /** Of all operations, until there are others. */
  #graph: Dependencies | undefined;
  readonly #settling: Settling;
  readonly #settled: OperationResult[] = [];
  readonly #fresh = new Set<string>();
  /** Facets to be looked at again, each with the facets whose operations caused it. */
  readonly #uncertain = new Map<string, Set<string>>();
  readonly #things: Things;
  readonly #unreviewed: Change[] = [];
  readonly #blocked: Blocked[] = [];
  #failure: Failure | undefined;
  readonly #context: ExecuteContext<Manifest>;
  readonly #revealing: RevealContext<Manifest>;

  constructor(plan: Plan, start: Snapshot, context: ExecuteContext<Manifest>) {
    this.#snapshot = start;
    this.#pending = [...plan.operations];
    this.#things = plan.things;
    this.#context = context;
    this.#running = createUnderWay(context.concurrency);
    this.#settling = createSettling({ ...context, reader: context.api });
    const open = new Set<string>(plan.gates.filter((gate) => gate.open).map(({ name }) => name));
    this.#revealing = { ...context, reviewed: plan, open };
  }

  async toTheEnd(): Promise<Execution> {
    this.#context.listener({ type: 'applying', total: this.#pending.length, things: this.#things });
    this.#tellUploads();
    while (!this.#stopped() && this.#pending.length + this.#running.operations().length + this.#uncertain.size > 0) {
      const wasBusy = this.#running.operations().length > 0;
      const looked = await this.#orStop(() => this.#revealWhatIsDue());
      if (this.#stopped()) break;
      const moved = this.#startWhatIsReady();
      if (this.#running.operations().length > 0) await this.#running.stirred();
      else if (!wasBusy && !looked && !moved) throw stuck(this.#pending);
    }
    await this.#running.over();
    const reason = this.#context.signal.aborted ? 'the run was interrupted' : 'the run stopped before it';
    for (const operation of this.#pending) {
      this.#drop(operation);
      this.#settle({ operation, status: 'skipped', reason });
    }
    return {
      results: this.#settled,
      unreviewed: this.#unreviewed,
      blocked: this.#blocked,
      interrupted:
        this.#context.signal.aborted && this.#settled.some(({ status }) => status !== 'done' && status !== 'adopted'),
      ...(this.#failure ? { failure: this.#failure } : {}),
    };
  }

  #stopped(): boolean {
    const surprises = this.#unreviewed.length + this.#blocked.length;
    return this.#context.signal.aborted || surprises > 0 || this.#failure !== undefined;
  }

  /** What is done must be told even when App Store Connect can't be read in between: such a failure ends the run, not the report. */
  async #orStop<T>(look: () => Promise<T>): Promise<T | undefined> {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.#failure = error.failure;
      return undefined;
    }
  }

  /** @returns whether anything was started or given up. */
  #startWhatIsReady(): boolean {
    const progress = { pending: this.#pending, running: this.#running.operations(), settled: this.#settled };
    this.#graph ??= graphOf(progress);
    const free = this.#running.free();
    const uncertain = new Set(this.#uncertain.keys());
    const { ready, hopeless } = readiness(progress, this.#graph, { book: this.#snapshot.book, uncertain, free });
    for (const { operation, reason } of hopeless) {
      this.#drop(operation);
      this.#settle({ operation, status: 'skipped', reason });
    }
    for (const operation of ready.slice(0, free)) {
      this.#drop(operation);
      this.#running.start(operation, () => this.#carryOut(operation));
    }
    return ready.length + hopeless.length > 0;
  }

  /** Never rejects but for a mistake of ours: what goes wrong is a result. */
  async #carryOut(operation: Operation): Promise<void> {
    if (!(await this.#orStop(() => this.#isStillRight(operation)))) {
      const reason = this.#failure
        ? 'App Store Connect could not be read before it'
        : 'App Store Connect has changed since the plan was made';
      this.#settle({ operation, status: 'skipped', reason });
      return;
    }
    this.#context.listener({ type: 'started', operation });
    const outcome = await attempt(operation, {
      ...this.#context,
      reader: this.#context.api,
      book: this.#snapshot.book,
      fresh: this.#fresh,
      isThere: (asked) => this.#isThere(asked),
      settling: this.#settling,
      idle: (isIdle) => this.#running.idle(operation, isIdle),
    });
    if (outcome.status === 'failed' || outcome.status === 'unknown') {
      const { status, failure } = outcome;
      const errors = failure.errors.map((error) => this.#context.advise(error, this.#snapshot.book));
      this.#settle({ operation, status, failure: { ...failure, errors } });
      return;
    }
    if (outcome.status === 'interrupted') {
      this.#settle({ operation, status: 'skipped', reason: 'the run was interrupted' });
      return;
    }
    if (makesAddress(operation)) this.#fresh.add(operation.address);
    if (outcome.status === 'done' && makesAddress(operation) && outcome.id !== undefined) {
      this.#snapshot = {
        ...this.#snapshot,
        book: new Map([...this.#snapshot.book, [operation.address, outcome.id]]),
      };
    }
    for (const facet of operation.reveals ?? []) {
      if (!(facet in this.#snapshot.have)) continue;
      this.#uncertain.set(facet, (this.#uncertain.get(facet) ?? new Set()).add(operation.kind));
    }
    if (outcome.status === 'found' && operation.action === 'create')
      await this.#orStop(() => this.#proposeAgain(operation));
    this.#settle({ operation, status: outcome.status === 'found' ? 'adopted' : 'done' });
  }

  async #isThere({ kind, address }: Operation): Promise<boolean> {
    await this.#look(new Set([kind]));
    return this.#snapshot.book.has(address);
  }

  /**
   * Looks once more before a step that can't be taken back. Between the plan and now lie a prompt, uploads, an hour of processing:
   * what somebody put there meanwhile was never reviewed.
   */
  async #isStillRight(operation: Operation): Promise<boolean> {
    const { recheck, kind } = operation;
    if (!recheck) return true;
    await this.#look(new Set(recheck));
    const { facets, manifest } = this.#context;
    const again = propose(facets, manifest, this.#snapshot, new Set([kind]));
    const { address } = operation;
    const inTheWay = again.blocked.filter((item) => item.address === address || item.address === kind);
    this.#blocked.push(...inTheWay);
    if (inTheWay.length > 0) return false;
    if (again.operations.some((other) => operationId(other) === operationId(operation))) return true;
    this.#unreviewed.push({ address, field: 'it is not as it was reviewed' });
    return false;
  }

  /** What was found instead of created may lack something: the same address is proposed again, now as an update. */
  async #proposeAgain({ kind, address }: Operation): Promise<void> {
    const names = new Set([kind]);
    const again = await reveal(this.#revealing, this.#snapshot, { looked: names, proposed: names, planned: [] });
    this.#take(names, again.snapshot);
    this.#unreviewed.push(...again.unreviewed.filter((change) => change.address === address));
    this.#blocked.push(...again.blocked.filter((item) => item.address === address));
    const known = new Set([...this.#pending, ...this.#running.operations()].map(operationId));
    const more = again.operations.filter((operation) => operation.address === address);
    this.#pending.push(...more.filter((operation) => !known.has(operationId(operation))));
    this.#graph = undefined;
  }

  /** Looks at facets again once nothing is under way or pending that would change them once more. */
  async #revealWhatIsDue(): Promise<boolean> {
    const open = [...this.#pending, ...this.#running.operations()];
    const changing = new Set(open.flatMap(({ reveals = [] }) => reveals).filter((name) => this.#uncertain.has(name)));
    const held = withThoseThatNeed(changing, this.#context.facets);
    const due = [...this.#uncertain].filter(([name]) => !held.has(name));
    if (due.length === 0) return false;
    const proposed = new Set(due.map(([name]) => name));
    const looked = new Set([...proposed, ...due.flatMap(([, causes]) => [...causes])]);
    this.#context.listener({ type: 'revealing', kinds: [...proposed] });
    const planned = this.#pending.filter(({ kind }) => proposed.has(kind));
    const revealed = await reveal(this.#revealing, this.#snapshot, { looked, proposed, planned });
    this.#take(looked, revealed.snapshot);
    this.#unreviewed.push(...revealed.unreviewed);
    this.#blocked.push(...revealed.blocked);
    for (const name of proposed) this.#uncertain.delete(name);
    if (revealed.unreviewed.length + revealed.blocked.length === 0) {
      this.#pending = [...this.#pending.filter(({ kind }) => !proposed.has(kind)), ...revealed.operations];
      this.#graph = undefined;
      this.#tellUploads();
    }
    return true;
  }

  async #look(names: Set<string>): Promise<void> {
    this.#take(names, await observe(this.#named(names), this.#context, this.#snapshot));
  }

  /** Other operations may have minted ids while these facets were read: only what was looked at is taken over. */
  #take(names: ReadonlySet<string>, { have }: Snapshot): void {
    this.#snapshot = withObserved(this.#snapshot, this.#named(names), have);
  }

  #named(names: ReadonlySet<string>): Facet<Manifest>[] {
    return this.#context.facets.filter(({ name }) => names.has(name));
  }

  #tellUploads(): void {
    const all = [...this.#settled.map(({ operation }) => operation), ...this.#running.operations(), ...this.#pending];
    const sizes = all.flatMap((one) => (one.action === 'upload' && !one.resume ? one.file.bytes : []));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (sizes.length > 0) this.#context.listener({ type: 'uploads', files: sizes.length, bytes });
  }

  #drop(operation: Operation): void {
    this.#pending = this.#pending.filter((other) => other !== operation);
  }

  #settle(result: OperationResult): void {
    this.#settled.push(result);
    this.#running.end(result.operation);
    const total = this.#settled.length + this.#pending.length + this.#running.operations().length;
    this.#context.listener({ type: 'settled', result, done: this.#settled.length, total });
  }
}

function stuck(pending: readonly Operation[]): FailureError {
  const message = `nothing can go on: ${pending.map(operationId).join(', ')}`;
  return new FailureError({ kind: 'internal', message });
}
