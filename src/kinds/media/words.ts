import type { Address } from '../../core/address.ts';
import type { ThingWords } from '../../core/thing.ts';
import { displayName, displayOf } from './displays.ts';
import { placeOf } from './gallery.ts';
import type { MediaSection } from './media-section.ts';

/** What is to be said of a gallery, or of a file in one. */
export function mediaWords({ name, file: fileWord }: MediaSection, address: Address): ThingWords {
  const found = placeOf(address);
  // The section as a whole.
  if (!found) return { title: name, effect: 'with the version' };
  const { list, place, file } = found;
  const [locale, displayType] = place;
  const family = { title: `${name} for ${displayType}`, member: locale };
  const title = `${locale} · ${family.title}`;
  const words = { effect: 'with the version', locale, file: fileWord } as const;
  if (file !== undefined) return { title: `${file} in ${title}`, ...words, list };
  const detail = displayName(displayType);
  return { title, ...words, ...(detail === undefined ? {} : { detail }), family, display: displayOf(displayType) };
}

/** Where the errors of Apple's can be fixed: at the list, as near as a manifest knows. */
export function mediaFix(name: string): (attribute: string, address: Address | undefined) => string {
  return (_attribute, address) => placeOf(address ?? '')?.list ?? name;
}
