import type { GateUse } from '../../core/gate.ts';
import type { Plan } from '../../core/plan.ts';
import type { Things } from '../../core/thing.ts';
import { isFileList } from '../../core/value.ts';
import { requestsNeeded } from '../../core/requests-needed.ts';
import { bytesText, count } from '../../core/text/words.ts';
import type { BaseView } from './base.ts';
import { baseView } from './base.ts';
import type { BlockedRow } from './blocked.ts';
import { blockedRows } from './blocked.ts';
import type { Entry } from './entries.ts';
import { entriesOf } from './entries.ts';
import type { Action } from './fields.ts';
import { ACTION_WORDS } from './fields.ts';
import { isSent, uploadedBytes } from './file-results.ts';
import { FILE_ACTIONS } from './files.ts';
import type { Origins } from './origins.ts';
import { originsOf, PENDING_WORDS } from './origins.ts';
import type { Locate } from './positions.ts';
import type { NoticeRow } from './notices.ts';
import { noticeRows } from './notices.ts';
import { manifestName } from './positions.ts';
import { requestsText } from './requests.ts';
import { saidOnce } from './said-once.ts';
import type { Sentence } from './sentence.ts';
import { copy, sentence } from './sentence.ts';
import type { TableView } from './tables.ts';
import { isListing, tableView } from './tables.ts';
import { totalsOf, totalsText } from './totals.ts';
import { listAt, plannedVersion, platformName, repeatsTitle, thingAt, titleAt } from './things.ts';

/** A plan as a person reviews it. Every number in it is counted from the plan. */
export interface PlanView {
  header: Header;
  /** The server that was asked, where it is not Apple's. */
  server?: string;
  /** What can't be undone or is seen at once, and what keeps apply from starting, in a few words each. */
  headline: string[];
  /** What happens in it, in the order of a legend. */
  legend: { action: Action | 'move'; word: string }[];
  entries: Entry[];
  /** What follows from the entries. */
  tables: TableView[];
  /** What Apple brings along by itself as it is wanted, e.g. `3 screenshots in 2 sets`. */
  carriedOver: string[];
  /** How it stands to another commit's plan, where somebody asked. */
  base?: BaseView;
  notes: { title: string; message: string }[];
  notices: NoticeRow[];
  blocked: BlockedRow[];
  gates: GateRow[];
  /** How to open the gates that are closed. */
  toOpen?: Sentence;
  /** Counts of what the entries show, or that there is nothing to do. */
  summary: string;
  /** What is sent, e.g. `Uploads 117 files, 84 MB.` */
  uploads?: string;
  /** That carrying it out takes many of the key's requests. */
  requests?: string;
  /** What would keep apply from starting. */
  obstacle?: string;
  digest: string;
}

interface Header {
  bundleId: string;
  name: string;
  /** Empty where the plan is for what all platforms share. */
  platform: string;
  /** The version string now and the one that the plan ends with, where they differ. */
  versions: string[];
  /** Apple's word for the state of the version. */
  state?: string;
}

export interface GateRow {
  name: string;
  isOpen: boolean;
  reasons: { title: string; reason: string }[];
  /** Reasons that are not named. */
  more?: number;
}

/** Reasons of one gate that are named. */
const MOST_REASONS = 8;

const ACTIONS: readonly Action[] = ['create', 'update', 'delete', 'act'];

/** How much of a plan is shown. */
export interface PlanExtent {
  /** Every text whole, before and after, and every reason. */
  full?: boolean;
  /** Rows of a table that say the same of several things are one, although the others are whole. */
  groupedRows?: boolean;
}

/** @param locate where a manifest value stands, for what is blocked */
export function planView(
  plan: Plan,
  locate?: Locate,
  { full = false, groupedRows = !full }: PlanExtent = {},
): PlanView {
  const { things } = plan;
  const origins = originsOf(plan);
  const whole = entriesOf(plan, things, full, groupedRows);
  const entries = origins ? entriesOf(plan, things, full, groupedRows, origins) : whole;
  const base = baseView(plan, entries);
  const closed = plan.gates.filter((gate) => !gate.open).map((gate) => gate.name);
  const flags = closed.map((gate) => `--allow ${gate}`).join(' ');
  const them = closed.length === 1 ? 'it' : 'them';
  const uploads = plan.operations.filter(isSent);
  const requests = requestsText(requestsNeeded(plan.operations));
  const obstacle = obstacleText(plan.blocked.length, closed.length);
  return {
    header: header(plan),
    ...(plan.server === undefined ? {} : { server: plan.server }),
    headline: headline(plan, closed.length, origins, base?.counts),
    legend: legend(whole),
    entries,
    tables: plan.tables.filter((table) => !isListing(table)).map((table) => tableView(table, !groupedRows)),
    carriedOver: carriedOver(plan),
    ...(base ? { base } : {}),
    notes: plan.notes.map(({ address, message }) => ({ title: titleAt(things, address), message })),
    notices: noticeRows(plan.notices),
    blocked: blockedRows(plan.blocked, { things, locate, origins, full }),
    gates: plan.gates.map((gate) => gateRow(gate, things, full, origins)),
    ...(closed.length > 0
      ? {
          toOpen: sentence`to open ${them}, add ${copy(`allow: [${closed.join(', ')}]`)} to ${manifestName(plan, locate)}, or run with ${copy(flags)}`,
        }
      : {}),
    summary: summaryText(plan, whole, locate),
    ...(uploads.length > 0
      ? { uploads: `Uploads ${count(uploads.length, 'file')}, ${bytesText(uploadedBytes(uploads))}.` }
      : {}),
    ...(requests === undefined ? {} : { requests }),
    ...(obstacle === undefined ? {} : { obstacle }),
    digest: plan.digest,
  };
}

/** @param server as the format shows a name */
export function serverText(server: string): string {
  return `Server: ${server}, not App Store Connect`;
}

function header({ target }: Plan): Header {
  const { bundleId, name, platform, version } = target;
  const isNew = version?.state === 'new';
  const versions = [isNew ? undefined : version?.versionString, plannedVersion(target)];
  return {
    bundleId,
    name,
    platform: platform === undefined ? '' : platformName(platform),
    versions: [...new Set(versions.filter((text) => text !== undefined))],
    ...(version ? { state: isNew ? 'new version' : version.state } : {}),
  };
}

function headline({ consequences, blocked }: Plan, closed: number, origins?: Origins, counts: string[] = []): string[] {
  const texts = [
    ...saidOnce(consequences, ({ text }) => ({ text })).map((consequence) => {
      const mark = origins?.isPending.consequence(consequence) ? ` (${PENDING_WORDS})` : '';
      return `${consequence.text}${consequence.atOnce ? ' at once' : ''}${mark}`;
    }),
    ...(blocked.length > 0 ? [`${count(blocked.length, 'item')} blocked`] : []),
    ...(closed > 0 ? [`${count(closed, 'gate')} closed`] : []),
    ...counts,
  ];
  return texts.map((text, at) =>
    at === 0 && !BEGINS_WITH_ID.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
  );
}

/** A product id or a bundle id, whose letters are Apple's own: another case is another product. */
const BEGINS_WITH_ID = /^[\w-]+\.[\w.-]*\w/;

/** Of things, and of the files in their lists. */
function legend(entries: readonly Entry[]): PlanView['legend'] {
  const actions = new Set(entries.flatMap(({ action, content }) => [action, ...fileActions(content)]));
  return [
    ...ACTIONS.flatMap((action) => (actions.has(action) ? [{ action, word: ACTION_WORDS[action] }] : [])),
    ...(actions.has('move') ? [{ action: 'move' as const, word: 'move' }] : []),
  ];
}

function fileActions(content: Entry['content']): (Action | 'move')[] {
  if (content.form !== 'files') return [];
  const { files } = content;
  const rows = files.content.form === 'changed' ? files.content.rows : [];
  const isGone = files.content.form === 'gone';
  return [
    ...rows.map(({ what }) => FILE_ACTIONS[what]),
    ...(files.content.form === 'reordered' ? (['move'] as const) : []),
    ...(files.failed.length > 0 && !isGone ? (['delete'] as const) : []),
  ];
}

function carriedOver({ expects, things }: Plan): string[] {
  const inLists = expects.filter(({ address }) => listAt(things, address) !== undefined);
  const fields = expects.filter(
    ({ address, value }) => listAt(things, address) === undefined && !repeatsTitle(thingAt(things, address), value),
  );
  const nouns = new Set(inLists.flatMap(({ address }) => thingAt(things, address)?.file ?? []));
  const lists = [...nouns].map((noun) => {
    const own = inLists.filter(({ address }) => thingAt(things, address)?.file === noun);
    const files = own.reduce((sum, { value }) => sum + (isFileList(value) ? value.files.length : 0), 0);
    return `${count(files, noun)} in ${count(own.length, 'set')}`;
  });
  return [...(fields.length > 0 ? [count(fields.length, 'field')] : []), ...lists];
}

function gateRow({ name, open, reasons: all }: GateUse, things: Things, full: boolean, origins?: Origins): GateRow {
  const reasons = saidOnce(all, ({ address, reason }) => ({
    text: reason,
    of: thingAt(things, address)?.family?.member ?? address,
  }));
  const left = full ? 0 : reasons.length - MOST_REASONS;
  const named = left > 1 ? reasons.slice(0, MOST_REASONS) : reasons;
  return {
    name,
    isOpen: open,
    // Why a file may go is said of the list in which it stands.
    reasons: named.map(({ address, reason }) => ({
      title: titleAt(things, listAt(things, address) ?? address),
      reason: origins?.isPending.gate(name, { address, reason }) ? `${reason} (${PENDING_WORDS})` : reason,
    })),
    ...(left > 1 ? { more: left } : {}),
  };
}

function summaryText(plan: Plan, entries: readonly Entry[], locate: Locate | undefined): string {
  const { operations, blocked, changes } = plan;
  if (operations.length + changes.length + blocked.length === 0) {
    return `No changes. App Store Connect matches ${manifestName(plan, locate)}.`;
  }
  if (operations.length === 0) return 'Plan: nothing can be done right now.';
  return `Plan: ${totalsText(totalsOf(entries))} (${count(operations.length, 'operation')}).`;
}

/** Apple's state comes first: opening a gate would not help then. */
function obstacleText(blocked: number, closed: number): string | undefined {
  const gates = `${count(closed, 'gate')} ${closed === 1 ? 'is' : 'are'} closed`;
  if (blocked > 0) {
    const items = `${count(blocked, 'item')} ${blocked === 1 ? 'is' : 'are'} blocked`;
    return `Apply would stop before the first write: ${items}${closed > 0 ? ` and ${gates}` : ''} (exit 8).`;
  }
  return closed > 0 ? `Apply would stop before the first write: ${gates} (exit 6).` : undefined;
}
