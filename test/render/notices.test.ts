import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/core/notice.ts';
import { renderPlanMarkdown } from '../../src/render/markdown/plan.ts';
import { renderPlan } from '../../src/render/terminal/plan.ts';
import { largeRelease } from './markdown/big-plans.ts';
import { wrongsIn } from './markdown/gfm.ts';
import { plan } from './samples.ts';

const NOTICES: Notice[] = [
  {
    name: 'ios-27-sdk',
    message: 'From April 2027 Apple requires builds that are made with the iOS 27 SDK or newer.',
    date: '2027-04-01',
    source: 'https://developer.apple.com/news/?id=k1mtkt1k',
  },
  { name: 'cake', message: 'There is cake.' },
];

const LOOKS = { color: false, width: 80, unicode: true };

describe('what is coming up', () => {
  it('stands before the summary, day first, with where it is said and what silences it', () => {
    const text = renderPlan(plan({ notices: NOTICES, server: '127.0.0.1:8080' }), LOOKS);
    expect(text).toMatchInlineSnapshot(`
      "com.example.kotenocr (古典OCR) · iOS 1.1.0 · PREPARE_FOR_SUBMISSION
        Server: 127.0.0.1:8080, not App Store Connect

      Coming up
        · 2027-04-01  From April 2027 Apple requires builds that are made with the iOS
          27 SDK or newer.  https://developer.apple.com/news/?id=k1mtkt1k  to silence
          it:  silence: { ios-27-sdk: your reason }
        · There is cake.  to silence it:  silence: { cake: your reason }

      No changes. App Store Connect matches release.yml.
      Digest 4be190ac"
    `);
  });

  it('is folded in Markdown, and nothing in it is a link', () => {
    const page = renderPlanMarkdown(plan({ notices: NOTICES, server: '127.0.0.1:8080' }));
    expect(page).toMatchInlineSnapshot(`
      "<!-- ascend:plan bundle=com.example.kotenocr platform=IOS digest=4be190ac77d0e1b25fa0c11 -->
      ### App Store plan: 古典OCR · iOS 1.1.0 · \`PREPARE_FOR_SUBMISSION\`

      \`com.example.kotenocr\`

      Server: \`127.0.0.1:8080\`, not App Store Connect

      <details><summary>Coming up (2)</summary>

      - **\`2027-04-01\`** From April 2027 Apple requires builds that are made with the iOS 27 SDK or newer. \`https://developer.apple.com/news/?id=k1mtkt1k\` To silence it: \`silence: { ios-27-sdk: your reason }\`
      - There is cake. To silence it: \`silence: { cake: your reason }\`

      </details>

      **No changes. App Store Connect matches release.yml.**

      <sub>Digest \`4be190ac77d0e1b25fa0c11\`</sub>
      "
    `);
    expect(wrongsIn(page)).toEqual([]);
  });

  it('goes first where there is no room, and is counted', () => {
    const many = Array.from({ length: 300 }, (_nothing, at): Notice => ({
      name: `cake-${at}`,
      message: 'There is cake.',
    }));
    const page = renderPlanMarkdown({ ...largeRelease(), notices: many });
    expect(page).toContain('<details><summary>Coming up (300)</summary>');
    expect(page).toMatch(/^- and \d+ more$/m);
    const others = (text: string) => text.split('<details><summary>Coming up')[0];
    expect(others(page)).toBe(others(renderPlanMarkdown({ ...largeRelease(), notices: NOTICES })));
    expect(page.length).toBeLessThan(60_000);
  });

  it('is no section where nothing is, and no server is named where it is Apple’s', () => {
    for (const text of [renderPlan(plan(), LOOKS), renderPlanMarkdown(plan())]) {
      expect(text).not.toContain('Coming up');
      expect(text).not.toContain('Server');
    }
  });
});
