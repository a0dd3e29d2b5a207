import type { Listener } from '../core/event.ts';
import type { Plan } from '../core/plan.ts';
import type { ReportDocument, ReportEnd, ReportsDocument } from '../render/report-document.ts';
import { reportDocument } from '../render/report-document.ts';
import type { Course, Ending } from './apply/apply-course.ts';
import { applyManifests } from './apply/apply-manifests.ts';
import { createReceipt } from './apply/apply-receipt.ts';
import { checkReports, createRecord, writeReport } from './apply/apply-report.ts';
import { EXIT_CODES, worstOf } from './exit-codes.ts';
import { failureOf, failureOutcome } from './output/failure-outcome.ts';
import type { Io, Outcome } from './io.ts';
import { MANIFEST, UsageError } from './io.ts';
import type { ApplyOptions } from './manifest/suggest.ts';
import { commandAgain, isSavedPath } from './manifest/suggest.ts';

/**
 * Makes the changes of the plans of manifests, or of saved plans, and reads them back.
 * Stops before the first write when a gate is closed, when Apple's state blocks something, or when a saved plan no longer fits.
 * @param named manifests, globs of them, or one file that `plan --out` saved @param version of ascend
 */
export async function apply(
  named: readonly string[],
  options: ApplyOptions,
  io: Io,
  version: string,
): Promise<Outcome> {
  const given = named.length > 0 ? named : [MANIFEST];
  if (given.length > 1 && given.some(isSavedPath)) {
    throw new UsageError(
      'a saved plan is applied by itself; those of several manifests stand in one file (ascend plan … --out plans.json)',
    );
  }
  checkReports(options, given, io);
  const record = createRecord(options.events, io);
  const receipt = createReceipt(options.receipt, version, io);
  const listener: Listener = (event) => {
    record.listener(event);
    receipt.listener(event);
  };
  const isForProgram = options.format === 'json';
  const print = (text: string): void => (isForProgram ? undefined : io.stdout.write(text));
  const course: Course = { given, options, io, listener, print, isSeveral: false, plans: [] };
  const report = async (endings: readonly Ending[]): Promise<Outcome> => {
    const outcome = worstOf(endings.map((ending) => ending.outcome));
    const documents = endings.flatMap((ending) =>
      ending.plan ? [documentOf(ending, ending.plan, record.requests, commandAgain(given, options))] : [],
    );
    const [only] = documents;
    const failures = endings.flatMap(({ path: manifest, reason: message = '' }) =>
      manifest === undefined ? [] : [{ manifest, message }],
    );
    if (!only && failures.length === 0) return outcome;
    const { requests } = record;
    const end = { exitCode: EXIT_CODES[outcome], outcome, requests };
    const document: ReportDocument | ReportsDocument =
      only && !course.isSeveral
        ? only
        : { format: 'ascend.reports', formatVersion: '1.0', ...end, reports: documents, failures };
    // What went wrong before says more than that nobody could be told.
    const or = (isWritten: boolean, ended: Outcome) => (isWritten || ended !== 'done' ? ended : 'unwritten');
    const ended = or(await writeReport(document, options, io), outcome);
    const [ending] = endings;
    return ending ? or(await receipt.write({ ...ending, outcome: ended }, course), ended) : ended;
  };
  try {
    const endings = await applyManifests(course);
    const isCut = (outcome: Outcome): boolean => outcome === 'done' && !record.isWhole();
    return await report(endings.map((one) => (isCut(one.outcome) ? { ...one, outcome: 'unwritten' } : one)));
  } catch (error) {
    if (!(error instanceof UsageError)) {
      const failure = failureOf(error);
      const ending = { outcome: failureOutcome(failure), reason: failure.message };
      await report(course.plans.map((plan) => ({ ...ending, plan })));
    }
    throw error;
  }
}

function documentOf(
  { outcome, result, reason, remedy, differences, locate }: Ending,
  plan: Plan,
  requests: ReportEnd['requests'],
  again: Pick<ReportEnd, 'command' | 'isSaved' | 'isExpected'>,
) {
  return reportDocument(plan, result, {
    ...{ exitCode: EXIT_CODES[outcome], outcome, locate, requests },
    ...(reason === undefined ? {} : { reason }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(differences === undefined ? {} : { differences }),
    ...again,
  });
}
