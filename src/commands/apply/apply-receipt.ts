import type { Listener } from '../../core/event.ts';
import type { TimedRequest } from '../../core/receipt/make-receipt.ts';
import { makeReceipt } from '../../core/receipt/make-receipt.ts';
import type { Operation } from '../../core/operation.ts';
import { printableJson } from '../../core/json/printable-json.ts';
import type { ReceiptOutcome } from '../../core/receipt/receipt.ts';
import type { Course, Ending } from './apply-course.ts';
import { saveDocument } from './apply-report.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Io, Outcome } from '../io.ts';
import { manifestMark } from '../manifest/manifest-mark.ts';

interface ReceiptRecord {
  listener: Listener;
  /** Writes the receipt, where there is something to be kept. @returns whether it could be written */
  write(ending: Ending, course: Pick<Course, 'commit'>): Promise<boolean>;
}

/** Keeps what is sent, for the receipt. @param file absent: none is wanted @param version of ascend: it is loaded with the program alone */
export function createReceipt(file: string | undefined, version: string, io: Io): ReceiptRecord {
  const clock = clockOf(io);
  const began = clock();
  const sent = new Map<Operation, TimedRequest[]>();
  return {
    listener(event) {
      if (file === undefined || event.type !== 'wrote') return;
      sent.set(event.operation, [...(sent.get(event.operation) ?? []), { ...event.request, at: clock() }]);
    },
    async write({ outcome, plan, result, evidence }, { commit }) {
      const ended = receiptOutcome(outcome);
      if (file === undefined || !plan || !evidence || !ended) return true;
      if (sent.size === 0 && (!isComplete(ended) || (!result && plan.operations.length > 0))) return true;
      const { reviewed, loaded } = evidence;
      const keyId = io.env['ASC_KEY_ID']?.trim();
      const document = makeReceipt(
        { reviewed, plan, result, sent },
        {
          ...{ ascend: version, began, ended: clock() },
          ...(keyId ? { keyId } : {}),
          ...(commit ? { commit } : {}),
          manifest: manifestMark(loaded, plan.manifest.path),
          ...{ outcome: ended, exitCode: EXIT_CODES[ended] },
        },
      );
      return saveDocument(file, printableJson(document), io, 'receipt');
    },
  };
}

/** Moments that never go back, although the machine's clock may be set meanwhile. */
function clockOf({ clock }: Io): () => string {
  const [start, since] = [Date.now(), performance.now()];
  return () => (clock?.() ?? new Date(start + performance.now() - since)).toISOString();
}

/** Whether it says that everything is done. */
function isComplete(outcome: ReceiptOutcome): boolean {
  return outcome === 'done' || outcome === 'differs' || outcome === 'unwritten';
}

/** `undefined` for what ends an apply before it begins. */
function receiptOutcome(outcome: Outcome): ReceiptOutcome | undefined {
  switch (outcome) {
    case 'changes':
    case 'invalid':
    case 'gated':
    case 'usage':
      return undefined;
    default:
      return outcome;
  }
}
