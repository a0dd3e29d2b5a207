import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import type { Plan } from '../../../src/core/plan.ts';
import type { Things } from '../../../src/core/thing.ts';
import { renderPlanHtml } from '../../../src/render/html/plan.ts';
import { LANGUAGES } from '../markdown/big-plans.ts';
import { plan } from '../samples.ts';
import { wrongsIn } from './meant.ts';
import { entry, listThing, textThings } from './release.ts';

const PARAGRAPH = '古い日本語の文書を読み取り、現代の文字に変換するアプリです。縦書きの解析もできます。';

/** A text of 4,000 characters, which is all that Apple takes, in one of the scripts that take most bytes. */
function longest(seed: string): string {
  return Array.from({ length: 90 }, (_nothing, at) => `${seed}${at}${PARAGRAPH}`)
    .join('\n')
    .slice(0, 4000);
}

function releaseIn(languages: readonly string[]): Plan {
  const changes = languages.flatMap((locale): Change[] => {
    const address = `version/localizations/${locale}`;
    const before = longest(locale);
    return [
      { address, field: 'description', before, after: before.replaceAll('縦書き', '横書き'), limit: 4000 },
      { address, field: 'whatsNew', before: null, after: longest(`n${locale}`), limit: 4000 },
    ];
  });
  const made = plan({ changes });
  return { ...made, things: { ...made.things, ...(Object.assign({}, ...languages.map(textThings)) as Things) } };
}

describe('the page', () => {
  it('of 39 languages with the longest texts has less than 3 MB, and grows with the languages alone', () => {
    const [third = 0, whole = 0] = [13, 39].map((number) =>
      Buffer.byteLength(renderPlanHtml(releaseIn(LANGUAGES.slice(0, number)))),
    );
    expect(whole).toBeLessThan(3_000_000);
    expect(whole / third).toBeLessThan(3.1);
  });

  it('of 10 languages with ten pictures each has less than 5 MB', () => {
    const languages = LANGUAGES.slice(0, 10);
    const made = releaseIn(languages);
    const names = Array.from({ length: 10 }, (_nothing, at) => `${at}.png`);
    const lists = languages.map((locale): Change => {
      const files = names.map((name) => entry(name, `${locale}${name}`, locale));
      return { address: `screenshots/${locale}/APP_IPHONE_67`, field: 'files', after: { files } };
    });
    const pictures = new Map(
      languages.flatMap((locale) =>
        names.map((name) => {
          const bytes = Buffer.from(`${locale}${name}`.padEnd(12_000, 'x'));
          return [
            `${locale}/${name}`,
            { dataUrl: `data:image/jpeg;base64,${bytes.toString('base64')}`, width: 200, height: 433 },
          ] as const;
        }),
      ),
    );
    const things = {
      ...made.things,
      ...(Object.assign({}, ...languages.map((locale) => listThing(locale))) as Things),
    };
    const page = renderPlanHtml({ ...made, changes: [...made.changes, ...lists], things }, { pictures });
    expect(page.match(/data:image\/jpeg/g)).toHaveLength(100);
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
    expect(wrongsIn(page)).toEqual([]);
  });
});
