import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { renderPlanHtml } from '../../src/render/html/plan.ts';
import { CHANGED } from '../render/html/sales.ts';
import { barriersIn } from './accessibility.ts';
import type { Look } from './browser.ts';
import { launchChromium, openPage, scrollsSideways } from './browser.ts';

const LOOKS = [1200, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme): Look => ({ width, colorScheme })),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(look: Look) {
  const opened = await openPage(browser, renderPlanHtml(CHANGED), look);
  onTestFinished(() => opened.close());
  return opened;
}

it.each(LOOKS)('purchase sheets have no error and keep nobody out: $width $colorScheme', async (look) => {
  const { page, errors, requests } = await open(look);
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true;");
  expect(await barriersIn(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  expect([errors, requests]).toEqual([[], []]);
});

it('purchase sheets go by the filters, and their section with them', async () => {
  const { page } = await open({ width: 1200, colorScheme: 'light' });
  const [english, japanese] = ['en-US', 'ja'].map((locale) => page.locator(`#sheets-page-${locale}`));
  await page.selectOption('#by-language', 'ja');
  expect([await english?.isVisible(), await japanese?.isVisible()]).toEqual([false, true]);
  await page.fill('#search', 'nowhere in it');
  expect(await page.locator('#purchases').isVisible()).toBe(false);
});
