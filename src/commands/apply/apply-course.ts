import type { Listener } from '../../core/event.ts';
import type { Plan } from '../../core/plan.ts';
import type { Commit } from '../../core/receipt/receipt.ts';
import type { ApplyResult } from '../../core/result.ts';
import { visible } from '../../core/text/visible.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import type { ReportEnd } from '../../render/report-document.ts';
import { reportedDifferences } from '../../render/report-document.ts';
import { renderStale } from '../../render/terminal/report.ts';
import type { Candidate, Refused } from './candidate.ts';
import type { Io, Outcome } from '../io.ts';
import type { MadePlan } from '../plan/plan-manifest.ts';
import type { ApplyOptions } from '../manifest/suggest.ts';
import { isSavedPath } from '../manifest/suggest.ts';
import { looksOf } from '../output/terminal.ts';

/** How an apply ended for one manifest, as far as it came. */
export interface Ending {
  /** Of the manifest, where there is no plan that names it. */
  path?: string;
  outcome: Outcome;
  /** Why nothing was begun, where a plan does not say it, and what to do then. Sentences. */
  reason?: string;
  remedy?: string;
  differences?: ReportEnd['differences'];
  plan?: Plan;
  result?: ApplyResult;
  locate?: LoadedManifest['locate'];
  evidence?: Evidence;
}

/** From what a plan came, for the receipt. */
interface Evidence {
  /** The plan that was approved: what was left of it to do may be less. */
  reviewed: Plan;
  loaded: LoadedManifest;
}

/** One apply: what was asked for, and what it says to whom. */
export interface Course {
  /** What is applied, as the caller names it. */
  given: readonly string[];
  options: ApplyOptions;
  io: Io;
  /** Gets every event. */
  listener: Listener;
  /** For people; where a program reads the report there, nothing else is printed. */
  print(text: string): void;
  /** There are several manifests: each is named. */
  isSeveral: boolean;
  /** Those that are worked on, until something is sent: from then on only a result says what was done. */
  plans: readonly Plan[];
  /** What is checked out, where a receipt is to name it. */
  commit?: Commit | undefined;
}

/** A manifest whose plan may be carried out. */
export interface Ready extends Candidate, Evidence {
  made: MadePlan;
}

/** Whether somebody has looked at the plan before this apply. */
export function isReviewed({ given, options }: Course): boolean {
  return given.some(isSavedPath) || options.expect !== undefined;
}

/** Prints whose words follow, where there are several. */
export function printName({ isSeveral, print }: Course, path: string): void {
  if (isSeveral) print(`\n${visible(path)}\n`);
}

/** Prints why a plan is not the one that was approved. @param path of the manifest */
export function refuse({ stale, plan, things: others, locate }: Refused, course: Course, path: string): Ending {
  const looks = { ...looksOf(course.io.stdout, course.io), ...(locate ? { locate } : {}) };
  printName(course, path);
  const things = { ...others, ...plan?.things };
  course.print(`${renderStale({ ...stale, things }, looks)}\n`);
  return {
    outcome: 'stale',
    reason: stale.reason,
    remedy: stale.remedy ?? 'Make a new plan, have it reviewed, and apply that.',
    differences: reportedDifferences(stale.differences ?? [], things),
    ...(plan ? { plan } : {}),
    ...(locate ? { locate } : {}),
  };
}

/** The end of one that did not begin. */
export function unbegun({ made: { plan }, loaded, reviewed }: Ready, outcome: Outcome, reason?: string): Ending {
  return {
    outcome,
    plan,
    locate: loaded.locate,
    evidence: { reviewed, loaded },
    ...(reason === undefined ? {} : { reason }),
  };
}
