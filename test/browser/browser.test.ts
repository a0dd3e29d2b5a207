import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { barriersIn } from './accessibility.ts';
import type { Look } from './browser.ts';
import { chromiumPaths, findChromium, launchChromium, openPage, scrollsSideways } from './browser.ts';

const LOOK: Look = { width: 390, colorScheme: 'light' };

const GOOD = `<!doctype html><html lang="en"><head><title>A page</title>
<style>body { background: #fff; color: #111 } @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }</style>
</head><body><main><h1>A page</h1><button onclick="this.textContent = 'pressed'">press</button></main></body></html>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(html: string, look = LOOK) {
  const opened = await openPage(browser, html, look);
  onTestFinished(() => opened.close());
  return opened;
}

/** The same page with something more in its body. */
const pageWith = (more: string) => GOOD.replace('</main>', `${more}</main>`);

describe('a page in the browser', () => {
  it('has nothing to complain about where it is a good one, and works by keyboard', async () => {
    const { page, errors, requests } = await open(GOOD);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('button', { name: 'pressed' }).isVisible()).toBe(true);
    expect([errors, requests, await barriersIn(page), await scrollsSideways(page)]).toEqual([[], [], [], false]);
  });

  it.each([
    ['an error', '<script>throw new Error("of a script")</script>', 'of a script'],
    ['a word on the console', '<script>console.error("a word")</script>', 'a word'],
  ])('reports %s', async (_what, markup, words) => {
    const { errors } = await open(pageWith(markup));
    expect(errors).toEqual([words]);
  });

  it('reports what is asked for, of the network and of the disk, also where it comes late', async () => {
    const late = '<script>setTimeout(() => { new Image().src = "late.png" }, 50)</script>';
    const { requests } = await open(pageWith(`<img alt="a" src="http://127.0.0.1:9/a.png">${late}`));
    await expect
      .poll(() => requests)
      .toEqual(['http://127.0.0.1:9/a.png', expect.stringMatching(/^file:.*late\.png$/)]);
  });

  it.each([
    ['a picture without a text', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /^image-alt: .* \(img\)$/],
    ['pale words', '<p style="color: #bbb; background: #fff">pale</p>', /^color-contrast: .* \(p\)$/],
  ])('reports %s', async (_what, markup, finding) => {
    const { page } = await open(pageWith(markup));
    expect(await barriersIn(page)).toEqual([expect.stringMatching(finding)]);
  });

  it('is shown in light or dark', async () => {
    const colors = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(GOOD, { ...LOOK, colorScheme });
      colors.push(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor'));
    }
    expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(17, 17, 17)']);
  });

  it('is found to be too wide', async () => {
    const { page } = await open(pageWith('<div style="width: 600px">wide</div>'));
    expect(await scrollsSideways(page)).toBe(true);
  });
});

describe('the browser', () => {
  it('is the one that CHROMIUM names, or one where systems have it', async () => {
    expect(chromiumPaths({ CHROMIUM: '/opt/chromium' })).toEqual(['/opt/chromium']);
    expect(chromiumPaths({})).toContain('/usr/bin/chromium');
    expect(await findChromium(['/nowhere/chromium', process.execPath])).toBe(process.execPath);
  });

  it('is asked for in one sentence where there is none', async () => {
    await expect(findChromium(['/nowhere/chromium'])).rejects.toThrow(
      /^There is no Chromium at \/nowhere\/chromium: install it \(on Debian, apt-get install chromium\) or say in CHROMIUM where it is\.$/,
    );
  });
});
