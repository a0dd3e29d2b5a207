import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Event, Listener } from '../core/event.ts';
import type { Operation } from '../core/operation.ts';
import { printableJson, printableJsonLine } from '../core/printable-json.ts';
import type { ReportDocument } from '../render/report-document.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';
import { checkOutputFile, writeOutputFile } from './output-file.ts';
import { destinationOf, writePrivateFile } from './private-file.ts';
import type { ApplyOptions } from './suggest.ts';

/** What a run leaves behind for programs: where events go, and what was counted. */
interface Record {
  listener: Listener;
  /** Requests that were answered, by method. */
  requests: { [method: string]: number };
}

/** Refuses files that hold something else, before anything is read or written. @param path of what is applied */
export async function checkReports({ report, events }: ApplyOptions, path: string, io: Io): Promise<void> {
  const files = [report, events].filter((file) => file !== undefined);
  const places = [path, ...files].map((file) => resolve(io.cwd, file));
  if (new Set(places).size < places.length)
    throw new UsageError('a report, the events and what is applied need a name each');
  if (report !== undefined)
    await checkOutputFile(report, (text) => /"format":\s*"ascend\.report"/.test(text), io, 'report');
  if (events !== undefined) await checkOutputFile(events, (text) => text.startsWith('{"time":'), io, 'list of events');
}

/** @param events the file to which every event goes as it happens, one line each, so that it can be followed */
export function createRecord(events: string | undefined, io: Io): Record {
  const requests: Record['requests'] = {};
  const write = events === undefined ? () => undefined : eventWriter(events, io);
  return {
    requests,
    listener(event) {
      if (event.type === 'requested') requests[event.method] = (requests[event.method] ?? 0) + 1;
      write(event);
    },
  };
}

function eventWriter(events: string, io: Io): Listener {
  const { kind } = destinationOf(events, io);
  if (kind !== 'file') throw new UsageError(`${events} is not a file, which events need`);
  const place = resolve(io.cwd, events);
  let isNew = true;
  return (event) => {
    const line = printableJsonLine({ time: new Date().toISOString(), ...shortened(event) });
    const text = io.guard?.redact(line) ?? line;
    if (isNew) void writePrivateFile(events, text, io);
    else appendFileSync(place, text);
    isNew = false;
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
    case 'settled':
      return { ...event, result: { ...event.result, operation: named(event.result.operation) } };
    default:
      return event;
  }
}

function named({ action, kind, address }: Operation): object {
  return { action, kind, address };
}

/** Prints the report, or writes it to its file, as far as that was asked for. @returns whether the disk took it */
export async function writeReport(
  document: ReportDocument,
  { format, report }: ApplyOptions,
  io: Io,
): Promise<boolean> {
  const text = printableJson(document);
  if (format === 'json') io.stdout.write(text);
  if (report === undefined) return true;
  return (await writeOutputFile(report, text, io, 'report')) !== 'unwritten';
}
