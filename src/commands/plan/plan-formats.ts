import { join, parse } from 'node:path';
import type { Picture } from '../../core/picture.ts';
import type { Plan } from '../../core/plan.ts';
import { createCommandBreaker } from '../../core/github/runner-commands.ts';
import { renderPlanJson, renderPlansJson } from '../../render/json.ts';
import { renderPlansMarkdown } from '../../render/markdown/overview.ts';
import { renderPlanMarkdown } from '../../render/markdown/plan.ts';
import { renderPlans } from '../../render/terminal/overview.ts';
import { renderPlan } from '../../render/terminal/plan.ts';
import type { PlannedManifest } from '../../core/planned-manifest.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { checkOutputFile, placeOf, writeOutputFile } from '../output/output-file.ts';
import type { PlanFormat, PlanOutput } from './plan-output.ts';
import type { Looks } from '../output/terminal.ts';
import { looksOf } from '../output/terminal.ts';

/** What is shown of one manifest: its plan or why there is none, and where its values stand, which a plan alone does not know. */
export interface Shown extends PlannedManifest {
  /** Of local files, for pages. */
  pictures?: ReadonlyMap<string, Picture>;
}

interface View extends Looks {
  /** Every text whole. */
  full: boolean;
}

interface Format {
  /** One plan with a final line feed, and without a command for a CI runner. */
  render(plan: Plan, view: View & Pick<Shown, 'locate' | 'pictures'>): string | Promise<string>;
  /** Those of several manifests in one, likewise; absent: each has a file of its own. */
  renderSeveral?(manifests: readonly Shown[], view: View): string;
  /** Whether a file is an earlier plan in this format, which may be written over. */
  isOwn(text: string): boolean;
}

/** Every way to show a plan. */
const FORMATS: Readonly<Record<PlanFormat, Format>> = {
  text: {
    render(plan, view) {
      return createCommandBreaker()(`${renderPlan(plan, view)}\n`);
    },
    renderSeveral: (manifests, view) => createCommandBreaker()(`${renderPlans(manifests, view)}\n`),
    isOwn: (text) => /\n(?:Digest [\da-f]+|\d+ manifests: .*\n {4}Manifest .*(?:\n {2}.*)+)\n$/.test(`\n${text}`),
  },
  markdown: {
    render: (plan, { locate }) => renderPlanMarkdown(plan, locate),
    renderSeveral: (manifests) => renderPlansMarkdown(manifests),
    // Where none could be planned, there is no plan to mark.
    isOwn: (text) => text.startsWith('<!-- ascend:plan ') || text.startsWith('### App Store plans: '),
  },
  json: {
    render: (plan) => renderPlanJson(plan),
    renderSeveral: (manifests) => renderPlansJson(manifests),
    isOwn: isSavedPlan,
  },
  html: {
    async render(plan, { locate, pictures }) {
      // Nobody else needs it, and its styles are long.
      const { renderPlanHtml } = await import('../../render/html/plan.ts');
      return renderPlanHtml(plan, { ...(locate ? { locate } : {}), ...(pictures ? { pictures } : {}) });
    },
    isOwn: (text) => text.startsWith('<!doctype html>\n<!-- ascend:plan '),
  },
};

/** Whether a text is the plan document. */
export function isSavedPlan(text: string): boolean {
  return /"format":\s*"ascend\.plans?"/.test(text);
}

/**
 * Refuses files that hold something else, or get something else.
 * @param taken paths that this run reads or writes otherwise @param manifests as the caller names them
 */
export function checkOutputs(
  outputs: readonly PlanOutput[],
  taken: readonly string[],
  manifests: readonly string[],
  io: Io,
): void {
  const places = new Set(taken.map((path) => placeOf(path, io)));
  for (const output of outputs) {
    const { format, file } = output;
    if (file === undefined && manifests.length > 1 && !FORMATS[format].renderSeveral) {
      throw new UsageError(
        `a page shows one plan: give it a name, --format ${format}=plan.html, and each manifest gets its own`,
      );
    }
    for (const { file: name } of filesOf(output, manifests)) {
      const place = placeOf(name, io);
      if (places.has(place))
        throw new UsageError(`${name} is used for something else; write the plan as ${format} under another name`);
      places.add(place);
      checkOutputFile(name, FORMATS[format].isOwn, io);
    }
  }
}

/** Where a plan is written to a file, nobody's terminal counts. */
const FILE_LOOKS = { color: false, width: 100, unicode: true };

/**
 * Prints plans, as text unless another format is asked for, and writes them to files.
 * @returns whether the disk took all of them
 */
export async function printPlans(
  manifests: readonly Shown[],
  { outputs, full }: { outputs: readonly PlanOutput[]; full: boolean },
  io: Io,
): Promise<boolean> {
  const printed = outputs.find(({ file }) => file === undefined)?.format ?? 'text';
  io.stdout.write(await rendered(printed, manifests, { ...looksOf(io.stdout, io), full }));
  const paths = manifests.map(({ path }) => path);
  for (const output of outputs) {
    for (const { file, at } of filesOf(output, paths)) {
      const shown = at === undefined ? manifests : manifests.slice(at, at + 1);
      if (at !== undefined && !shown[0]?.plan) continue;
      const written = await writeOutputFile(file, await rendered(output.format, shown, { ...FILE_LOOKS, full }), io);
      if (written === 'unwritten') return false;
      if (written === 'file') io.stderr.write(`Written to ${file}.\n`);
    }
  }
  return true;
}

async function rendered(format: PlanFormat, manifests: readonly Shown[], view: View): Promise<string> {
  const { render, renderSeveral } = FORMATS[format];
  const [{ plan, locate, pictures } = {}] = manifests;
  if (manifests.length === 1 && plan) {
    return render(plan, { ...view, ...(locate ? { locate } : {}), ...(pictures ? { pictures } : {}) });
  }
  return renderSeveral?.(manifests, view) ?? '';
}

/** The files that an output goes to; `at` is the manifest for which one stands, where each has its own. */
function filesOf({ format, file }: PlanOutput, manifests: readonly string[]): { file: string; at?: number }[] {
  if (file === undefined) return [];
  if (manifests.length === 1 || FORMATS[format].renderSeveral) return [{ file }];
  const { dir, name, ext } = parse(file);
  const taken = new Set<string>();
  return manifests.map((path, at) => {
    const own = path
      .replace(/\.[^./]*$/, '')
      .replaceAll(/[^\p{L}\p{N}.]+/gu, '-')
      .replace(/^[-.]+/, '');
    const stem = `${name}-${own}`;
    const unique = taken.has(stem) ? `${stem}-${at + 1}` : stem;
    taken.add(unique);
    return { file: join(dir, `${unique}${ext}`), at };
  });
}
