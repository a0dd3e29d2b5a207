import type { Change } from '../../../src/core/change.ts';
import type { Operation } from '../../../src/core/operation.ts';
import type { Plan } from '../../../src/core/plan.ts';
import { filesChange, request, there, wanted } from '../file-samples.ts';
import { operation, plan } from '../samples.ts';

function letter(at: number): string {
  return String.fromCharCode(97 + (at % 26)) + (at < 26 ? '' : 'z');
}

/** So many languages as the App Store has. */
export const LANGUAGES = Array.from({ length: 39 }, (_nothing, at) => `l${letter(at)}-X${letter(at).toUpperCase()}`);

const PARAGRAPH = 'This app reads classical documents and turns them into text that you can search, copy and share.';

/** A text of some thousand characters. */
export function longText(language: string, paragraphs = 30): string {
  return Array.from({ length: paragraphs }, (_nothing, at) => `${language} ${at}: ${PARAGRAPH}`).join('\n\n');
}

/** Something that can't be taken back. */
export function act(address: string): Operation {
  return { action: 'act', kind: 'submission', address, method: 'POST', path: ['/v1/things'] };
}

/** Amounts of so many territories that change. */
export function prices(number: number): Change[] {
  return Array.from({ length: number }, (_nothing, at): Change => {
    const currency = `C${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + Math.trunc(at / 26))}`;
    return {
      address: `pricing/T${currency}`,
      field: 'price',
      before: { amount: `${at}.99`, currency },
      after: { amount: `${at + 1}.99`, currency },
    };
  });
}

/** Languages that go with their texts. */
export function removedLanguages(languages: readonly string[]): Pick<Plan, 'changes' | 'operations'> {
  const addresses = languages.map((language) => `version/localizations/${language}`);
  return {
    changes: addresses.flatMap((address): Change[] => [
      { address, field: 'description', before: longText(address) },
      { address, field: 'keywords', before: { words: ['ocr', 'kanji'] } },
      { address, field: 'supportUrl', before: 'https://example.com/support' },
    ]),
    operations: addresses.map((address) => operation('delete', address)),
  };
}

export function gates(number: number, reasons = 3): Plan['gates'] {
  return Array.from({ length: number }, (_nothing, at) => ({
    name: `gate-of-${at}`,
    open: at > 1,
    reasons: Array.from({ length: reasons }, (_none, reason) => ({
      address: 'version',
      reason: `reason ${reason} of ${at}`,
    })),
  }));
}

/** All at once: texts, pictures and prices of a large release that is submitted. */
export function largeRelease(): Plan {
  const texts = LANGUAGES.flatMap((language): Change[] => {
    const address = `version/localizations/${language}`;
    const before = longText(language);
    return [
      { address, field: 'description', before, after: before.replaceAll('search', 'find'), limit: 4000 },
      { address, field: 'whatsNew', before: null, after: longText(language, 8), limit: 4000 },
    ];
  });
  const pictures = LANGUAGES.slice(0, 12).map((language) => {
    const names = Array.from({ length: 8 }, (_nothing, at) => `0${at + 1}-${language}.png`);
    return filesChange(
      [...names.map((name) => there(name)), there(`09-${language}.png`)],
      names.map((name) => wanted(name, 12)),
      `screenshots/${language}/APP_IPHONE_67`,
    );
  });
  return plan({
    consequences: [
      { kind: 'submission', text: 'submits 1.1.0 for review' },
      { kind: 'pricing', text: '20 prices change', atOnce: true },
    ],
    changes: [
      ...texts,
      ...pictures,
      ...prices(20),
      { address: 'submission', field: 'state', before: null, after: 'WAITING_FOR_REVIEW' },
    ],
    operations: [
      ...LANGUAGES.map((language) => operation('update', `version/localizations/${language}`)),
      ...pictures.map(({ address }) => request('update', address)),
      act('submission'),
    ],
    gates: gates(5),
  });
}
