import type { SendParts } from '../asc/uploader.ts';
import type { Blocked, Change } from '../core/change.ts';
import type { Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import type { Kind, Snapshot } from '../core/kind.ts';
import type { Operation } from '../core/operation.ts';
import { makesAddress, operationId } from '../core/operation.ts';
import type { Plan } from '../core/plan.ts';
import type { OperationResult } from '../core/result.ts';
import { isWell } from '../core/result.ts';
import type { Things } from '../core/thing.ts';
import type { KnownState, KnownStateContext } from './state/known-state.ts';
import { createKnownState } from './state/known-state.ts';
import type { ProcessingWait } from './upload/processing-wait.ts';
import { createProcessingWait } from './upload/processing-wait.ts';
import { recordingWriter } from './recording-writer.ts';
import { contradiction } from './state/reveal.ts';
import { runOperation } from './run-operation.ts';
import type { Running } from './running.ts';
import { createRunning } from './running.ts';
import type { Schedule } from './schedule.ts';
import { graphOf, readiness, revealingFirst } from './schedule.ts';
import type { Writer } from './send-request.ts';
import type { Spread, SpreadContext } from './spread.ts';
import { createSpread } from './spread.ts';
import type { Polling } from './wait.ts';

export interface ExecuteContext extends KnownStateContext, SpreadContext {
  writer: Writer;
  /** Sends the parts of a file. */
  send: SendParts;
  /** Operations running at once, at most. */
  concurrency: number;
  /** Texts of the manifest that stand in no plan, by pointer. */
  secrets: ReadonlyMap<string, string>;
  /** Says of a failure where it can be put right, and whether it had to be expected. */
  explain(failure: Failure, snapshot: Snapshot): Failure;
  polling: Polling;
  /** Once aborted, nothing new starts; what is running ends. */
  signal: AbortSignal;
}

export interface Execution {
  results: OperationResult[];
  /** What is known of App Store Connect at the end. */
  snapshot: Snapshot;
  /** Whether what is known of a kind tells where its things are. */
  isKnown: (kind: Kind) => boolean;
  /** What is to be said of things that are not in the plan. */
  things: Things;
  /** Changes that turned up during the run and that nobody reviewed; the run stopped there. */
  unreviewed: readonly Change[];
  /** What turned out to be impossible during the run; it stopped there. */
  blocked: readonly Blocked[];
  interrupted: boolean;
  /** Why the run could not go on, where it was not an operation that failed: looking again did. */
  failure?: Failure;
}

/**
 * Carries out a plan: everything as early and as parallel as its dependencies allow. A failure stops only what depends on it.
 * Where an operation reveals something, what follows is proposed anew and goes on only as far as it was reviewed.
 */
export async function execute(plan: Plan, start: Snapshot, context: ExecuteContext): Promise<Execution> {
  const run = new Run(plan, start, context);
  return run.toTheEnd();
}

/** The moving parts of one run; nothing of it outlives `execute`. */
class Run {
  #pending: Operation[];
  readonly #plan: Plan;
  readonly #running: Running;
  /** Of all operations, until there are others. */
  #graph: Schedule | undefined;
  readonly #known: KnownState;
  readonly #processing: ProcessingWait;
  readonly #settled: OperationResult[] = [];
  readonly #created = new Set<string>();
  #failure: Failure | undefined;
  readonly #spread: Spread;
  readonly #context: ExecuteContext;

  constructor(plan: Plan, start: Snapshot, context: ExecuteContext) {
    this.#plan = plan;
    this.#pending = revealingFirst(plan.operations);
    this.#context = context;
    this.#running = createRunning(context.concurrency);
    this.#processing = createProcessingWait({ ...context, reader: context.api });
    this.#known = createKnownState(plan, start, context);
    this.#spread = createSpread(context);
  }

  async toTheEnd(): Promise<Execution> {
    this.#context.listener({ type: 'applying', total: this.#pending.length, things: this.#plan.things });
    this.#announceUploads();
    while (!this.#stopped() && this.#open().length + this.#known.uncertain().size > 0) {
      const wasBusy = this.#running.operations().length > 0;
      const looked = await this.#orStop(() => this.#revealDue());
      if (this.#stopped()) break;
      const moved = await this.#startWhatIsReady();
      if (this.#stopped()) break;
      if (this.#running.operations().length > 0) await this.#running.changed();
      else if (!wasBusy && !looked && !moved) throw stuck(this.#pending);
    }
    await this.#running.drained();
    const isAborted = this.#context.signal.aborted;
    const stopped = this.#spread.spent() ?? 'the run stopped before it';
    const reason = isAborted ? 'the run was interrupted' : stopped;
    for (const operation of [...this.#pending]) {
      this.#drop(operation);
      this.#settle({ operation, status: 'skipped', reason });
    }
    return {
      results: this.#settled,
      snapshot: this.#known.snapshot(),
      isKnown: (kind) => this.#known.isKnown(kind),
      things: this.#known.things(),
      ...this.#known.surprises(),
      interrupted: isAborted && !this.#settled.every(isWell),
      ...(this.#failure ? { failure: this.#failure } : {}),
    };
  }

  #stopped(): boolean {
    const { unreviewed, blocked } = this.#known.surprises();
    const isBroken = unreviewed.length + blocked.length > 0 || this.#failure !== undefined;
    return this.#context.signal.aborted || this.#spread.spent() !== undefined || isBroken;
  }

  #open(): Operation[] {
    return [...this.#pending, ...this.#running.operations()];
  }

  /** What is done must be reported even when App Store Connect can't be read in between: such a failure ends the run, not the report. */
  async #orStop<T>(look: () => Promise<T>): Promise<T | undefined> {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      // Too many requests (429): nothing is wrong, and an hour on it goes on.
      if (error.failure.status === 429) this.#spread.spend();
      else this.#failure = error.failure;
      return undefined;
    }
  }

  /** @returns whether anything was started, given up or held back. */
  async #startWhatIsReady(): Promise<boolean> {
    const progress = {
      ...{ pending: this.#pending, running: this.#running.operations(), settled: this.#settled },
      waiting: this.#running.waiting(),
    };
    const graph = (this.#graph ??= graphOf(progress));
    const free = this.#running.free();
    const now = { book: this.#known.book(), uncertain: this.#known.uncertain(), free };
    const { ready, hopeless } = readiness(progress, graph, now);
    for (const { operation, reason } of hopeless) {
      this.#drop(operation);
      this.#settle({ operation, status: 'skipped', reason });
    }
    const next = ready.slice(0, free);
    const affordable = this.#spread.affordable(next, progress, graph);
    if (next.length > affordable.length && affordable.length === 0)
      await this.#orStop(() => this.#spread.holdBack(next, progress, graph));
    if (this.#stopped()) return true;
    const starting = affordable.length === 0 ? [] : await this.#lookedAt(affordable);
    if (this.#stopped()) return true;
    for (const operation of starting) {
      this.#drop(operation);
      this.#running.start(operation, () => this.#carryOut(operation));
    }
    return ready.length + hopeless.length > 0;
  }

  /** Fields that were read too long ago are looked at before they are written. @returns what may start now, in its present form */
  async #lookedAt(starting: readonly Operation[]): Promise<Operation[]> {
    const verdicts = await this.#orStop(() => this.#known.confirmFields(starting, this.#pending));
    if (!verdicts) return [];
    for (const [operation, verdict] of verdicts) {
      if (verdict.status === 'right') {
        this.#pending = this.#pending.map((other) => (other === operation ? verdict.operation : other));
      } else if (verdict.status === 'met') {
        this.#drop(operation);
        this.#adopt(operation);
      }
    }
    if (verdicts.size > 0) this.#graph = undefined;
    return starting.flatMap((operation) => {
      const verdict = verdicts.get(operation);
      if (!verdict) return operation;
      return verdict.status === 'right' ? verdict.operation : [];
    });
  }

  /** Never rejects but for a mistake of ours: what goes wrong is a result. */
  async #carryOut(operation: Operation): Promise<void> {
    const verdict = this.#known.isDue(operation)
      ? await this.#orStop(() => this.#known.confirm(operation))
      : ({ status: 'right', operation } as const);
    if (verdict?.status === 'met') {
      this.#adopt(operation);
      return;
    }
    if (verdict?.status !== 'right') {
      this.#settle({ operation, status: 'skipped', reason: this.#doubt() });
      return;
    }
    this.#context.listener({ type: 'started', operation });
    const known = this.#known;
    const outcome = await runOperation(verdict.operation, {
      ...this.#context,
      writer: recordingWriter(operation, verdict.operation, { ...this.#context, book: () => known.book() }),
      reader: this.#context.api,
      get book() {
        return known.book();
      },
      created: this.#created,
      isThere: (asked) => this.#known.isThere(asked),
      confirm: (asked) => this.#known.confirm(asked),
      processing: this.#processing,
      idle: (isIdle) => this.#running.idle(operation, isIdle),
    });
    if (outcome.status === 'failed' || outcome.status === 'unknown') {
      const failure = this.#context.explain(outcome.failure, this.#known.snapshot());
      // Apple answers 429 before anything happens: an hour on it goes on, or shows what an earlier request came to.
      const isWaiting = failure.status === 429;
      if (isWaiting) this.#spread.spend();
      const kind = isWaiting ? 'waited' : failure.kind;
      this.#settle({ operation, status: outcome.status, failure: { ...failure, kind } });
      return;
    }
    if (outcome.status === 'interrupted' || outcome.status === 'changed') {
      this.#settle({ operation, status: 'skipped', reason: this.#doubt() });
      return;
    }
    if (makesAddress(operation)) this.#created.add(operation.address);
    this.#known.succeeded(operation, outcome.status === 'done' ? outcome : {});
    if (outcome.status === 'found' && operation.action === 'create')
      await this.#orStop(() => this.#completeFound(operation, outcome.isOwn));
    this.#settle({ operation, status: outcome.status === 'found' ? 'adopted' : 'done' });
  }

  /** Somebody else did it: what Apple changes along with it has to be looked at all the same. */
  #adopt(operation: Operation): void {
    this.#known.succeeded(operation, {});
    this.#settle({ operation, status: 'adopted' });
  }

  #doubt(): string {
    if (this.#context.signal.aborted) return 'the run was interrupted';
    const unread = this.#failure && 'App Store Connect could not be read before it';
    return this.#spread.spent() ?? unread ?? 'App Store Connect has changed since the plan was made';
  }

  async #completeFound(operation: Operation, isOwn: boolean): Promise<void> {
    const more = await this.#known.proposeAgain(operation, isOwn);
    const ids = new Set(this.#open().map(operationId));
    this.#pending = [...this.#pending, ...more.filter((other) => !ids.has(operationId(other)))];
    this.#graph = undefined;
  }

  async #revealDue(): Promise<boolean> {
    const revealed = await this.#known.revealDue(this.#open(), this.#pending);
    if (!revealed) return false;
    this.#failure ??= contradiction(revealed.operations, this.#settled);
    if (revealed.kinds.size > 0) {
      this.#pending = [...this.#pending.filter(({ kind }) => !revealed.kinds.has(kind)), ...revealed.operations];
      this.#graph = undefined;
      this.#announceUploads();
    }
    return true;
  }

  #announceUploads(): void {
    const all = [...this.#settled.map(({ operation }) => operation), ...this.#running.operations(), ...this.#pending];
    const sizes = all.flatMap((one) => (one.action === 'upload' && !one.resume ? one.file.bytes : []));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (sizes.length > 0) this.#context.listener({ type: 'uploads', files: sizes.length, bytes });
  }

  #drop(operation: Operation): void {
    const at = this.#pending.indexOf(operation);
    if (at >= 0) this.#pending.splice(at, 1);
  }

  #settle(result: OperationResult): void {
    this.#settled.push(result);
    this.#running.end(result.operation);
    const total = this.#settled.length + this.#open().length;
    this.#context.listener({ type: 'settled', result, done: this.#settled.length, total });
  }
}

function stuck(pending: readonly Operation[]): FailureError {
  const message = `nothing can go on: ${pending.map(operationId).join(', ')}`;
  return new FailureError({ kind: 'internal', message });
}
