import { fileURLToPath } from 'node:url';
import { FailureError } from '../core/failure.ts';
import { textAttribute } from '../core/resource.ts';
import { visible } from '../core/text/visible.ts';
import { andList } from '../core/text/words.ts';
import type { FirstManifest } from '../import/first-manifest.ts';
import { firstManifest } from '../import/first-manifest.ts';
import { IMPORTERS } from '../import/import.ts';
import { findApp } from '../kinds/app/look-up.ts';
import { quote } from '../manifest/quote.ts';
import { checkText } from './manifest/check-manifest.ts';
import { connect } from './connection.ts';
import type { Io, Outcome } from './io.ts';
import { MANIFEST, UsageError } from './io.ts';
import { isThere, writeNewFile } from './output/new-file.ts';
import type { Questions } from './init/questions.ts';
import { openQuestions } from './init/questions.ts';
import { say } from './output/say.ts';
import { isInteractive } from './output/terminal.ts';
import { workflowNames, writeWorkflows } from './init/workflow-files.ts';

export interface InitOptions {
  app?: string;
  platform?: string;
  workflows?: true;
}

/** Where the package has its workflows for GitHub Actions. Said here: what is built of this folder lies as deep below the package, and what is built of folders in it does too. */
const WORKFLOWS = fileURLToPath(new URL('../../examples/github-actions/', import.meta.url));

const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];

/** By the workflows. */
const NEEDED = 'They need ascend-release in package.json, and the API key in secrets, as docs/ci.md says.';

const NO_WORKFLOWS = 'this installation of ascend has no workflow files to write';

const IS_HERE = `${MANIFEST} is here already; ascend init writes over nothing. For workflow files beside it:  ascend init --workflows`;

/** Writes a small manifest to begin with, and workflow files if they are wanted. @param workflows the folder that they are copied from */
export async function init(options: InitOptions, io: Io, workflows = WORKFLOWS): Promise<Outcome> {
  if (await isThere(MANIFEST, io)) return besideManifest(options, io, workflows);
  for (const [tool, { sign }] of Object.entries(IMPORTERS)) {
    if (await isThere(sign, io)) say(io.stderr, `${sign} is here:  ascend import ${tool}  writes what it says.`);
  }
  const hasWorkflows = (await workflowNames(workflows)).length > 0;
  const questions = isInteractive(io) ? openQuestions(io) : undefined;
  let answers: Answers | undefined;
  try {
    answers = await answersTo(options, { io, questions, hasWorkflows });
  } finally {
    questions?.close();
  }
  if (!answers) {
    say(io.stderr, '\nNothing was written.');
    return 'interrupted';
  }
  const found = await lookUp(answers.bundleId, io);
  const { bundleId, platform } = answers;
  const text = firstManifest({ bundleId, platform, ...found });
  if (!(await writeNewFile(MANIFEST, text, io))) throw new UsageError(IS_HERE);
  say(io.stdout, `Wrote ${MANIFEST}.`);
  if (answers.workflows) await addWorkflows(workflows, io);
  say(io.stdout, 'Next:  ascend validate  checks it offline,  ascend plan  shows what would change.');
  return 'done';
}

/** What is left to do where there is a manifest, such as one that was pulled: workflow files for it. */
async function besideManifest({ app, platform, workflows }: InitOptions, io: Io, folder: string): Promise<Outcome> {
  if (!workflows || app !== undefined || platform !== undefined) throw new UsageError(IS_HERE);
  if ((await workflowNames(folder)).length === 0) throw new UsageError(NO_WORKFLOWS);
  await addWorkflows(folder, io);
  return 'done';
}

async function addWorkflows(folder: string, io: Io): Promise<void> {
  const { written, kept } = await writeWorkflows(folder, io);
  if (written.length > 0) say(io.stdout, `Wrote ${andList(written)}. ${NEEDED}`);
  if (kept.length > 0) say(io.stdout, `Left ${andList(kept)} as it was.`);
}

interface Answers {
  bundleId: string;
  platform: string;
  workflows: boolean;
}

/** @returns `undefined` where nobody answers any more */
async function answersTo(
  { app, platform, workflows }: InitOptions,
  { io, questions, hasWorkflows }: { io: Io; questions: Questions | undefined; hasWorkflows: boolean },
): Promise<Answers | undefined> {
  if (workflows && !hasWorkflows) throw new UsageError(NO_WORKFLOWS);
  if (!questions) {
    if (app === undefined) throw new UsageError('Nobody can be asked here: say which app it is with  --app BUNDLE_ID');
    const problem = await problemOf(app, io);
    if (problem !== undefined) throw new UsageError(`--app ${problem}`);
    return { bundleId: app, platform: platform ?? 'IOS', workflows: workflows === true };
  }
  const valid = async (text: string): Promise<string | undefined> =>
    text === '' ? 'There has to be one' : problemOf(text, io);
  const bundleId = app ?? (await asked(questions, 'Bundle ID of the app, as in com.example.app: ', valid, io));
  if (bundleId === undefined) return undefined;
  const problem = await problemOf(bundleId, io);
  if (problem !== undefined) throw new UsageError(`--app ${problem}`);
  const known = (text: string): string | undefined =>
    PLATFORMS.includes(platformIn(text)) ? undefined : `${quote(text)} is none of ${PLATFORMS.join(', ')}`;
  const chosen = platform ?? (await asked(questions, `Platform, ${PLATFORMS.join(', ')} [IOS]: `, known, io));
  if (chosen === undefined) return undefined;
  const answer =
    workflows === true || !hasWorkflows
      ? workflows === true
        ? 'yes'
        : 'no'
      : await questions.ask('Write workflow files for GitHub Actions [no]: ');
  if (answer === undefined) return undefined;
  return { bundleId, platform: platformIn(chosen), workflows: /^y(?:es)?$/i.test(answer) };
}

function platformIn(text: string): string {
  return text === '' ? 'IOS' : text.toUpperCase();
}

/** Asks until the answer will do. */
async function asked(
  questions: Questions,
  question: string,
  problemIn: (text: string) => string | undefined | Promise<string | undefined>,
  io: Io,
): Promise<string | undefined> {
  for (;;) {
    const answer = await questions.ask(question);
    if (answer === undefined) return undefined;
    const problem = await problemIn(answer);
    if (problem === undefined) return answer;
    say(io.stderr, `${visible(problem)}.`);
  }
}

/** What `ascend validate` would say of a manifest for this app. */
async function problemOf(bundleId: string, io: Io): Promise<string | undefined> {
  if (bundleId === '') return 'can’t be empty';
  const text = firstManifest({ bundleId, platform: 'IOS' });
  const found = (await checkText(MANIFEST, text, io)).find(({ severity }) => severity === 'error');
  return found && [found.message, found.hint].filter((part) => part !== undefined).join(': ');
}

/** What App Store Connect calls the app. That it can't be asked is no reason to write nothing. */
async function lookUp(bundleId: string, io: Io): Promise<Pick<FirstManifest, 'name' | 'primaryLocale'>> {
  try {
    const connection = await connect(io);
    const found = await findApp(
      connection.reader(() => {}),
      bundleId,
    );
    if (!found) {
      say(io.stderr, `There is no app with the bundle ID ${bundleId} among those that this key may see.`);
      return {};
    }
    const [name, primaryLocale] = ['name', 'primaryLocale'].map((field) => textAttribute(found.record, field));
    say(io.stderr, `Found ${visible(name ?? bundleId)} in App Store Connect.`);
    return { ...(name === undefined ? {} : { name }), ...(primaryLocale === undefined ? {} : { primaryLocale }) };
  } catch (error) {
    const reason = error instanceof FailureError ? error.failure.message : 'it could not be asked';
    say(io.stderr, `The app was not looked up in App Store Connect: ${visible(reason)}.`);
    return {};
  }
}
