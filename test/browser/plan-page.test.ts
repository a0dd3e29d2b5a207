import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { barriersIn } from './accessibility.ts';
import type { Look, OpenPage } from './browser.ts';
import { launchChromium, openPage, scrollsSideways } from './browser.ts';
import { LANGUAGES, releasePage } from './release-page.ts';

const LOOKS = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
const USUAL: Look = { width: 1280, colorScheme: 'light' };

/** Opens all that is folded, and every text that is cut. */
const UNFOLD = `for (const details of document.querySelectorAll('details')) details.open = true;
new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))).then(() => {
  for (const more of document.querySelectorAll('button.more[aria-expanded=false]')) more.click();
})`;

let browser: Browser;
/** Made in the first test, for which its simulator runs. */
let made: Promise<string> | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(look: Look): Promise<OpenPage> {
  made ??= releasePage();
  const opened = await openPage(browser, await made, look);
  onTestFinished(() => opened.close());
  return opened;
}

/** Which languages' product pages can be seen. */
async function shownIn({ page }: OpenPage): Promise<string[]> {
  const shown = [];
  for (const language of LANGUAGES) {
    const names = page.locator(`details.language[data-language="${language}"] .product.after .store-name`);
    if (await names.first().isVisible()) shown.push(language);
  }
  return shown;
}

describe('the page of a plan', () => {
  it.each(LOOKS)('has no error, asks for nothing and keeps nobody out: $width $colorScheme', async (look) => {
    const { page, errors, requests } = await open(look);
    expect(await barriersIn(page)).toEqual([]);
    await page.evaluate(UNFOLD);
    expect(await barriersIn(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect([errors, requests]).toEqual([[], []]);
  });

  it.each(LOOKS)('shows both pictures of a replaced screenshot: $width $colorScheme', async (look) => {
    const { page } = await open(look);
    for (const language of ['en-US', 'ja']) {
      const sides = page.locator(`details.language[data-language="${language}"] .product`);
      const shots = (side: string) => sides.and(page.locator(`.${side}`)).locator('.shot.is-replaced');
      const [before, after] = [shots('before'), shots('after')];
      // The old one is Apple's, which a page that asks for nothing can't show: a box of its shape, with a link.
      expect(await before.locator('.picture').innerText()).toContain('02-page.png');
      expect(
        await before.getByRole('link', { name: 'Show the picture at images.example.com' }).getAttribute('href'),
      ).toMatch(/^https:\/\/images\.example\.com\//);
      const picture = after.getByRole('img', { name: 'screenshot 02-page.png' });
      expect(await picture.isVisible()).toBe(true);
      const own = `details.language[data-language="${language}"] .product.after .shot.is-replaced .picture`;
      expect(await page.evaluate<string>(`getComputedStyle(document.querySelector('${own}')).backgroundImage`)).toMatch(
        /^url\("data:image\/jpeg;base64,/,
      );
      const sizes = await Promise.all([before, after].map((side) => side.locator('.picture').boundingBox()));
      for (const size of sizes) expect((size?.height ?? 0) / (size?.width ?? 1)).toBeCloseTo(2796 / 1290, 1);
      expect(sizes[1]?.width).toBeGreaterThan(80);
    }
  });

  it.each(LOOKS)('shows the product page of each language: $width $colorScheme', async (look) => {
    expect(await shownIn(await open(look))).toEqual([...LANGUAGES]);
  });

  it('says on its first screen what matters', async () => {
    const { page } = await open(USUAL);
    for (const words of [/Submits 1\.1 for review/, /4\.99 → 5\.99 USD in \d+ territories/]) {
      const box = await page.getByText(words).first().boundingBox();
      expect(box && box.y + box.height).toBeLessThan(900);
    }
  });
});

describe('by keyboard', () => {
  it.each([1280, 390])('the languages are filtered at a width of %i', async (width) => {
    const opened = await open({ ...USUAL, width });
    const { page } = opened;
    const choice = page.getByRole('combobox', { name: 'Language' });
    await reach(opened, choice);
    await page.keyboard.type('ja');
    expect(await choice.inputValue()).toBe('ja');
    expect(await shownIn(opened)).toEqual(['ja']);
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ of \d+ shown$/);
    await page.keyboard.press('Home');
    expect(await shownIn(opened)).toEqual([...LANGUAGES]);
  });

  it('what must not be overlooked stays, whatever is filtered', async () => {
    const opened = await open(USUAL);
    await reach(opened, opened.page.getByRole('searchbox', { name: 'Search' }));
    await opened.page.keyboard.type('trinkgeld');
    for (const id of ['actions', 'money'])
      expect(await opened.page.locator(`#${id} .entry`).first().isVisible()).toBe(true);
  });

  it('no text is cut without a way to the rest, however wide the window becomes', async () => {
    const { page } = await open(USUAL);
    const lost = `[...document.querySelectorAll('.language[open] .cut')].filter((text) =>
      text.scrollHeight > text.clientHeight + 2 && getComputedStyle(text).overflow === 'hidden' &&
      !text.nextElementSibling?.matches('button.more')).length`;
    const cut = 'document.querySelectorAll("button.more").length';
    const before = await page.evaluate<number>(cut);
    await page.setViewportSize({ width: 340, height: 900 });
    await expect.poll(() => page.evaluate<number>(cut)).toBeGreaterThan(before);
    expect(await page.evaluate<number>(lost)).toBe(0);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ja');
    await page.getByRole('button', { name: 'Unfold all' }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('');
    expect(await page.evaluate<number>(lost)).toBe(0);
  });

  it('a word is searched for', async () => {
    const opened = await open(USUAL);
    const field = opened.page.getByRole('searchbox', { name: 'Search' });
    await reach(opened, field);
    await opened.page.keyboard.type('trinkgeld');
    expect(await shownIn(opened)).toEqual(['de-DE']);
  });

  it('a language is folded, and its pictures are moved through', async () => {
    const opened = await open({ ...USUAL, width: 390 });
    const { page } = opened;
    const language = page.locator('details.language[data-language="en-US"]');
    const shots = language.locator('.product.after ol.shots');
    await reach(opened, shots);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate<number>('document.activeElement.scrollLeft')).toBeGreaterThan(0);
    await reach(opened, language.locator('summary').first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await shownIn(opened)).not.toContain('en-US');
  });

  it('the first stop leads past the head of the page', async () => {
    const { page } = await open(USUAL);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to what matters');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('location.hash')).toBe('#main');
  });
});

/** Goes from stop to stop until it is there. */
async function reach({ page }: OpenPage, target: Locator, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press(key);
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error('no stop of the keyboard is there');
}
