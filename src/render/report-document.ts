import type { Change } from '../core/change.ts';
import type { Divergence } from '../core/divergence.ts';
import type { AppleError } from '../core/failure.ts';
import type { Position } from '../core/issue.ts';
import type { Json } from '../core/json/json.ts';
import type { Plan } from '../core/plan.ts';
import type { ApplyResult, OperationResult } from '../core/result.ts';
import type { Things } from '../core/thing.ts';
import type { Value } from '../core/value.ts';
import { assurance } from './view/assurances.ts';
import type { Again } from './view/next-steps.ts';
import { nextSteps } from './view/next-steps.ts';
import type { ApplyContext, Locate } from './view/positions.ts';
import { positionOf } from './view/positions.ts';
import { planView } from './view/plan.ts';
import type { Sentence } from './view/sentence.ts';
import { thingAt, titleAt } from './view/things.ts';

/** How an apply ended, for programs (`schemas/report.schema.json`). */
export interface ReportDocument {
  format: 'ascend.report';
  formatVersion: '1.0';
  exitCode: number;
  /** Why the process ended with it, in a word: `done`, `partial`, `stale` … */
  outcome: string;
  /** Why nothing was begun, where that is so. A sentence. */
  reason?: string;
  /** Where a plan is stale: what it says beside what is so now. */
  differences?: ReportedDifference[];
  plan: Pick<Plan, 'digest' | 'target' | 'manifest' | 'gates' | 'blocked'>;
  operations: ReportedOperation[];
  /** Changes that turned up and were not reviewed, or that read back differently. */
  leftover: ApplyResult['leftover'];
  /** What went to review, and what customers see. Sentences. */
  customers?: string;
  /** How to go on. Sentences. */
  nextSteps: string[];
  /** Requests that were answered, by method. */
  requests: Record<string, number>;
}

/** How an apply of several manifests ended: a report for each that got as far as a plan. */
export interface ReportsDocument extends Pick<ReportDocument, 'exitCode' | 'outcome' | 'requests'> {
  format: 'ascend.reports';
  formatVersion: '1.0';
  reports: ReportDocument[];
  /** Manifests without a report, and why. */
  failures: { manifest: string; message: string }[];
}

/** A field of which a plan says something else than is so now. */
interface ReportedDifference extends Pick<Divergence, 'address' | 'field' | 'during' | 'secret'> {
  title: string;
  /** Absent where the plan has no such change; a value, where there is none. */
  planned?: { from?: Value | Json; to?: Value | Json };
  /** Absent where nothing is left to change. */
  now?: { is?: Value | Json; wanted?: Value | Json };
}

interface ReportedOperation {
  address: string;
  kind: string;
  title: string;
  action: string;
  /** Apple's request, with addresses in braces where ids are filled in. */
  request?: string;
  status: OperationResult['status'];
  reason?: string;
  failure?: {
    kind: string;
    message: string;
    hint?: string;
    method?: string;
    path?: string;
    status?: number;
    ambiguous: boolean;
    /** Apple's words, each with the line of the manifest that asked for what was refused. */
    errors: (AppleError & { position?: Position })[];
  };
}

/** How the process ended, and what is known besides of the run. */
export interface ReportEnd extends Again {
  exitCode: number;
  outcome: string;
  reason?: string;
  /** What to do where nothing was begun. A sentence. */
  remedy?: string;
  differences?: ReportedDifference[];
  locate?: Locate | undefined;
  requests: Record<string, number>;
}

/** @param result absent where nothing was begun: every operation is `skipped` then */
export function reportDocument(plan: Plan, result: ApplyResult | undefined, end: ReportEnd): ReportDocument {
  const { digest, target, manifest, gates, blocked } = plan;
  const { exitCode, outcome, reason, remedy, differences = [], requests, locate, ...again } = end;
  const things: Things = { ...plan.things, ...result?.things };
  const context: ApplyContext = { plan, things, locate };
  const results: readonly OperationResult[] =
    result?.results ?? plan.operations.map((operation) => ({ operation, status: 'skipped' }));
  const customers = result && assurance(result, plan, things);
  return {
    ...{ format: 'ascend.report', formatVersion: '1.0', exitCode, outcome },
    ...(reason === undefined ? {} : { reason }),
    ...(differences.length > 0 ? { differences } : {}),
    plan: { digest, target, manifest, gates, blocked: [...blocked, ...(result?.blocked ?? [])] },
    operations: results.map((item) => reported(item, context)),
    leftover: result?.leftover ?? [],
    ...(customers === undefined ? {} : { customers }),
    nextSteps: result
      ? nextSteps(result, context, again).map(sentenceText)
      : [...(remedy === undefined ? [] : [remedy]), ...gateSteps(plan, locate)],
    requests,
  };
}

/** What a stale plan says beside what is so now, as data. */
export function reportedDifferences(differences: readonly Divergence[], things: Things): ReportedDifference[] {
  return differences.map(({ planned, now, ...place }) => ({
    ...place,
    title: titleAt(things, place.address),
    ...(planned ? { planned: named(planned, 'from', 'to') } : {}),
    ...(now ? { now: named(now, 'is', 'wanted') } : {}),
  }));
}

/** Two values by the names that a report gives them. */
function named<Before extends string, After extends string>(
  { before, after }: Pick<Change, 'before' | 'after'>,
  first: Before,
  second: After,
): { [Name in Before | After]?: Value | Json } {
  const values: { [Name in Before | After]?: Value | Json } = {};
  if (before !== undefined) values[first] = before;
  if (after !== undefined) values[second] = after;
  return values;
}

/** How closed gates are opened. */
function gateSteps(plan: Plan, locate: Locate | undefined): string[] {
  const { toOpen } = planView(plan, locate);
  return toOpen ? [`${sentenceText(toOpen).replace(/^t/, 'T')}.`] : [];
}

function sentenceText(parts: Sentence): string {
  return parts.map(({ text }) => text).join('');
}

function reported({ operation, status, reason, failure }: OperationResult, context: ApplyContext): ReportedOperation {
  const { address, kind, action, path } = operation;
  const request = path.map((part) => (typeof part === 'string' ? part : `{${part.ref}}`)).join('');
  return {
    ...{ address, kind, title: thingAt(context.things, address)?.title ?? address, action },
    ...('method' in operation ? { request: `${operation.method} ${request}` } : {}),
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(failure
      ? {
          failure: {
            ...failure,
            errors: failure.errors.map((error) => {
              const position = positionOf(error, operation, context);
              return { ...error, ...(position ? { position } : {}) };
            }),
          },
        }
      : {}),
  };
}
