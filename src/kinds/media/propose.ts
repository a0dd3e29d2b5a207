import type { Address } from '../../core/address.ts';
import type { Blocked, Change } from '../../core/change.ts';
import type { StoredFile } from '../../core/delivery.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { Operation } from '../../core/operation.ts';
import type { Gallery, MediaRow, Place } from './gallery.ts';
import { galleryAddress } from './gallery.ts';
import { galleryChange, listAfter } from './gallery-change.ts';
import type { GalleryPlan } from './gallery-plan.ts';
import { planGallery } from './gallery-plan.ts';
import type { Comparison } from './match-files.ts';
import { compare } from './match-files.ts';
import type { MediaHave, MediaObserved } from './observe.ts';
import type { MediaSection } from './media-section.ts';
import type { WantedFile, WantedMedia } from './want.ts';
import { placesIn } from './want.ts';

/** A gallery that the manifest lists is owned whole: its files, their order, nothing else in it. */
export function proposeMedia(
  section: MediaSection,
  want: WantedMedia,
  { galleries = [], onSale }: MediaHave,
  observed: MediaObserved,
  others: Proposal,
): Proposal {
  const proposal = emptyProposal();
  const { target } = observed.version;
  if (target.kind === 'none' || target.kind === 'refused') return proposal;
  const possible: GalleryPlan[] = [];
  const here = byAddress(galleries);
  const customers = byAddress(onSale ?? []);
  for (const place of placesIn(want)) {
    const [locale, displayType] = place;
    const address = galleryAddress(section.name, place);
    const gallery = here.get(address);
    // A new version begins with what customers see.
    const shown = target.kind === 'new' ? gallery?.rows : onSale && (customers.get(address)?.rows ?? NONE);
    const { comparison, plan, change } = plannedAt(section, place, want[locale]?.[displayType] ?? [], {
      gallery,
      shown,
    });
    const obstacle = obstacleTo(section, plan, observed, others);
    if (addGallery(proposal, { plan, comparison, change, obstacle }, observed)) possible.push(plan);
  }
  proposal.operations = gated(section, section.driver.operations(possible), possible);
  return proposal;
}

interface Sight {
  gallery: Gallery | undefined;
  /** What customers see in its place. */
  shown: readonly StoredFile[] | undefined;
}
interface Planned extends Sight {
  comparison: Comparison;
  plan: GalleryPlan;
  change: Change | undefined;
}

const NONE: readonly MediaRow[] = [];

const planned = new WeakMap<readonly WantedFile[], Map<Address, Planned>>();

/** What to do with a gallery. An apply looks again for every one of them: what is as it was is not compared once more. */
function plannedAt(
  section: MediaSection,
  place: Place,
  files: readonly WantedFile[],
  { gallery, shown }: Sight,
): Planned {
  const address = galleryAddress(section.name, place);
  const places = planned.get(files) ?? new Map<Address, Planned>();
  planned.set(files, places);
  const before = places.get(address);
  if (before && before.gallery === gallery && before.shown === shown) return before;
  const comparison = compare(files, gallery, shown);
  const plan = planGallery(section, place, comparison, gallery !== undefined);
  const made = { gallery, shown, comparison, plan, change: galleryChange(plan, comparison) };
  places.set(address, made);
  return made;
}

/** The first where there are two. */
function byAddress(galleries: readonly Gallery[]): ReadonlyMap<Address, Gallery> {
  return new Map(galleries.toReversed().map((gallery) => [gallery.address, gallery]));
}

/** @returns whether there is something to do that is possible. */
function addGallery(
  proposal: Proposal,
  { plan, comparison, change, obstacle }: Omit<Planned, keyof Sight> & { obstacle: Blocked | undefined },
  { version: { target, access } }: MediaObserved,
): boolean {
  const { address, settling } = plan;
  const waits = settling.length > 0 && access === 'editable';
  if (waits) {
    const files = settling.length === 1 ? '1 file is' : `${settling.length} files are`;
    proposal.notes.push({
      address,
      message: `${files} still being processed by Apple; apply waits until that is over`,
    });
  }
  if (!change) {
    if (target.kind === 'new' && comparison.files.length > 0) {
      proposal.expects.push({ address, field: 'files', value: listAfter(comparison.files) });
    }
    return waits;
  }
  if (obstacle) proposal.blocked.push(obstacle);
  else proposal.changes.push(change);
  return obstacle === undefined;
}

function obstacleTo(
  { name }: MediaSection,
  { address, locale }: GalleryPlan,
  { version: { target, access }, versionLocalizations }: MediaObserved,
  others: Proposal,
): Blocked | undefined {
  const from = `/${address}`;
  if (target.kind === 'existing' && access === 'locked') {
    const { versionString, state } = target.version;
    const reason = `version ${versionString} is ${state}, and Apple locks ${name} in that state`;
    return { address, reason, from };
  }
  const localization = `version/localizations/${locale}`;
  const isThere = versionLocalizations[locale] !== undefined;
  const isMade = others.operations.some(
    (operation) => operation.action === 'create' && operation.address === localization,
  );
  if (isThere || isMade) return undefined;
  const reason = `the version has no language ${locale} for the ${name}; list the language under metadata`;
  return { address, reason, from, fix: `metadata.${locale}` };
}

/** What takes something away from customers, once for each gallery, carries the gate. */
function gated(section: MediaSection, operations: Operation[], galleries: readonly GalleryPlan[]): Operation[] {
  const reasons = new Map<Operation, string>();
  for (const { address, before, after } of galleries) {
    if (before === 0 || !section.isLoss(before, after)) continue;
    const first = operations.find((one) => one.action === 'delete' && `${one.address}/`.startsWith(`${address}/`));
    if (!first) continue;
    reasons.set(
      first,
      after === 0 ? `all ${before} are removed` : `${after} of ${before} ${after === 1 ? 'remains' : 'remain'}`,
    );
  }
  return operations.map((operation) => {
    const reason = reasons.get(operation);
    return reason === undefined ? operation : { ...operation, gates: [{ name: section.gate, reason }] };
  });
}
