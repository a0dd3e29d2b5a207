import { unlinkSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Event, Listener } from '../../core/event.ts';
import type { Operation } from '../../core/operation.ts';
import { printableJson, printableJsonLine } from '../../core/json/printable-json.ts';
import type { ReportDocument, ReportsDocument } from '../../render/report-document.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { checkOutputFile, placeOf, writeOutputFile } from '../output/output-file.ts';
import { destinationOf, openPrivateLog } from '../output/private-file.ts';
import type { ApplyOptions } from '../manifest/suggest.ts';

/** What a run leaves behind for programs: where events go, and what was counted. */
interface RunRecord {
  listener: Listener;
  /** Requests that were answered, by method. */
  requests: { [method: string]: number };
  /** Whether every event was written. */
  isWhole(): boolean;
}

/**
 * Refuses files that hold something else or can't be written, before anything is read or sent, and takes the report of an earlier run
 * away: whoever finds one knows that it is of this run. @param given what is applied
 */
export function checkReports({ report, receipt, events }: ApplyOptions, given: readonly string[], io: Io): void {
  const files = [report, receipt, events].filter((file) => file !== undefined);
  // A manifest that is named twice is applied once.
  const applied = new Set(given.map((file) => placeOf(file, io)));
  const places = [...applied, ...files.map((file) => placeOf(file, io))];
  if (new Set(places).size < places.length)
    throw new UsageError('a report, a receipt, the events and what is applied need a name each');
  if (events !== undefined) checkOutputFile(events, (text) => text.startsWith('{"time":'), io, 'list of events');
  for (const [what, file] of Object.entries({ report, receipt })) {
    if (file === undefined) continue;
    checkOutputFile(file, (text) => new RegExp(`"format":\\s*"ascend\\.${what}s?"`).test(text), io, what);
    if (destinationOf(file, io).kind === 'file') removeOld(resolve(io.cwd, file), file);
  }
}

function removeOld(place: string, report: string): void {
  try {
    unlinkSync(place);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new UsageError(`${report} can't be written (${code})`);
  }
}

/**
 * @param events the file to which every event goes as it happens, one line each, so that it can be followed
 * @throws UsageError where it can't be begun; later a full disk stops the events and nothing else
 */
export function createRecord(events: string | undefined, io: Io): RunRecord {
  const requests: RunRecord['requests'] = {};
  const fd = events === undefined ? undefined : openPrivateLog(events, io);
  let isWhole = true;
  const write = (event: Event): void => {
    if (fd === undefined || !isWhole) return;
    const line = printableJsonLine({ time: new Date().toISOString(), ...shortened(event) });
    try {
      writeSync(fd, io.guard?.redact(line) ?? line);
    } catch (error) {
      isWhole = false;
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
      io.stderr.write(`The events could not be written to ${events ?? ''} any more (${code}); the run goes on.\n`);
    }
  };
  return {
    requests,
    isWhole: () => isWhole,
    listener(event) {
      if (event.type === 'requested') requests[event.method] = (requests[event.method] ?? 0) + 1;
      write(event);
    },
  };
}

/** An event without what a plan holds already: of operations who they are, of things nothing. */
function shortened(event: Event): object {
  switch (event.type) {
    case 'applying':
      return { type: event.type, total: event.total };
    case 'found':
      return { type: event.type };
    case 'started':
    case 'waiting':
    case 'sent':
      return { ...event, operation: named(event.operation) };
    case 'wrote': {
      const { body: _body, refs: _refs, ...request } = event.request;
      return { ...event, operation: named(event.operation), request };
    }
    case 'settled':
      return { ...event, result: { ...event.result, operation: named(event.result.operation) } };
    default:
      return event;
  }
}

function named({ action, kind, address }: Operation): object {
  return { action, kind, address };
}

/** Prints the report, or writes it to its file, as far as that was asked for. @returns whether it could be written */
export async function writeReport(
  document: ReportDocument | ReportsDocument,
  { format, report }: ApplyOptions,
  io: Io,
): Promise<boolean> {
  const text = printableJson(document);
  if (format === 'json') io.stdout.write(text);
  return report === undefined || saveDocument(report, text, io, 'report');
}

/** Writes what an apply leaves behind. @param what it is called @returns whether it could be written */
export async function saveDocument(file: string, text: string, io: Io, what: string): Promise<boolean> {
  try {
    return (await writeOutputFile(file, text, io, what)) !== 'unwritten';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // Not a mistake in the call any more: something has been done by now.
    io.stderr.write(`The ${what} could not be saved: ${error.message}.\n`);
    return false;
  }
}
