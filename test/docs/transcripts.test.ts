import { expect, test } from 'vitest';
import { BEFORE_FIRST, BEFORE_UPDATE } from '../support/examples.ts';
import { withScreenshots } from './media.ts';
import { readPages } from './pages.ts';
import { followPage } from './transcript.ts';

/** The app that a page speaks of, where it isn't the one on the App Store. */
const SEEDS: Readonly<Record<string, typeof BEFORE_UPDATE>> = {
  'docs/pricing.md': { ...BEFORE_UPDATE, price: '4.99' },
  'docs/screenshots.md': withScreenshots(BEFORE_UPDATE),
  'docs/submission.md': BEFORE_FIRST,
};

const pages = readPages().filter(({ fences }) => fences.some(({ language }) => language === 'console'));

test.each(pages)('$path shows what its commands print', { timeout: 120_000 }, async (page) => {
  const { shown, printed } = await followPage(page, SEEDS[page.path] ?? BEFORE_UPDATE);
  expect(printed).toEqual(shown);
  expect(shown.length).toBeGreaterThan(0);
});
