import type { Picture } from '../core/picture.ts';
import type { Plan } from '../core/plan.ts';
import { createCommandBreaker } from '../core/runner-commands.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import { renderPlanJson } from '../render/json.ts';
import { renderPlanMarkdown } from '../render/markdown/plan.ts';
import { renderPlan } from '../render/terminal/plan.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';
import { checkOutputFile, placeOf, writeOutputFile } from './output-file.ts';
import type { PlanFormat, PlanOutput } from './plan-output.ts';
import type { Looks } from './terminal.ts';
import { looksOf } from './terminal.ts';

interface View extends Looks {
  /** Every text whole. */
  full: boolean;
  /** Where a manifest value stands; absent where only the plan is there. */
  locate?: LoadedManifest['locate'];
  /** Of local files, for pages. */
  pictures?: ReadonlyMap<string, Picture>;
}

interface Format {
  /** The plan with a final line feed, and without a command for a CI runner. */
  render(plan: Plan, view: View): string | Promise<string>;
  /** Whether a file is an earlier plan in this format, which may be written over. */
  isOwn(text: string): boolean;
}

/** Every way to show a plan. */
const FORMATS: Readonly<Record<PlanFormat, Format>> = {
  text: {
    render(plan, view) {
      return createCommandBreaker()(`${renderPlan(plan, view)}\n`);
    },
    isOwn: (text) => /\nDigest [\da-f]+\n$/.test(text),
  },
  markdown: {
    render: (plan, { locate }) => renderPlanMarkdown(plan, locate),
    isOwn: (text) => text.startsWith('<!-- ascend:plan '),
  },
  json: {
    render: (plan) => renderPlanJson(plan),
    isOwn: isSavedPlan,
  },
  html: {
    async render(plan, { locate, pictures }) {
      // Nobody else needs it, and its styles are long.
      const { renderPlanHtml } = await import('../render/html/plan.ts');
      return renderPlanHtml(plan, { ...(locate ? { locate } : {}), ...(pictures ? { pictures } : {}) });
    },
    isOwn: (text) => text.startsWith('<!doctype html>\n<!-- ascend:plan '),
  },
};

/** Whether a text is the plan document. */
export function isSavedPlan(text: string): boolean {
  return /"format":\s*"ascend\.plan"/.test(text);
}

/** Refuses files that hold something else, or get something else. @param taken paths that this run reads or writes otherwise */
export async function checkOutputs(outputs: readonly PlanOutput[], taken: readonly string[], io: Io): Promise<void> {
  const places = new Set(taken.map((path) => placeOf(path, io)));
  for (const { format, file } of outputs) {
    if (file === undefined) continue;
    const place = placeOf(file, io);
    if (places.has(place))
      throw new UsageError(`${file} is used for something else; write the plan as ${format} under another name`);
    places.add(place);
    await checkOutputFile(file, FORMATS[format].isOwn, io);
  }
}

/** Where a plan is written to a file, nobody's terminal counts. */
const FILE_LOOKS = { color: false, width: 100, unicode: true };

/**
 * Prints the plan, as text unless another format is asked for, and writes it to files.
 * @returns whether the disk took all of them
 */
export async function printPlan(
  plan: Plan,
  { outputs, ...view }: { outputs: readonly PlanOutput[] } & Omit<View, keyof Looks>,
  io: Io,
): Promise<boolean> {
  const printed = outputs.find(({ file }) => file === undefined)?.format ?? 'text';
  io.stdout.write(await FORMATS[printed].render(plan, { ...looksOf(io.stdout, io), ...view }));
  for (const { format, file } of outputs) {
    if (file === undefined) continue;
    const text = await FORMATS[format].render(plan, { ...FILE_LOOKS, ...view });
    const written = await writeOutputFile(file, text, io);
    if (written === 'unwritten') return false;
    if (written === 'file') io.stderr.write(`Written to ${file}.\n`);
  }
  return true;
}
