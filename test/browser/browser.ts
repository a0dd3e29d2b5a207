import { access, constants, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const USUAL = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);

/** Chromium asks nobody for anything by itself. The profile is a new one, which Playwright makes. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How somebody looks at a page. */
export interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
}

/** A page that is open, with all that happened since it was opened. */
export interface OpenPage {
  page: Page;
  /** What went wrong in the page or was said on its console. */
  errors: string[];
  /** Addresses that it asked for, whether or not that was allowed. */
  requests: string[];
  close(): Promise<void>;
}

/** The system's Chromium. @param candidates where to look for it @throws one sentence where there is none */
export async function findChromium(candidates: readonly string[] = chromiumPaths()): Promise<string> {
  for (const path of candidates) {
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  throw new Error(
    `There is no Chromium at ${candidates.join(', ')}: install it (on Debian, apt-get install chromium) or say in CHROMIUM where it is.`,
  );
}

/** The one that the caller names, or else wherever systems have it. */
export function chromiumPaths({ CHROMIUM }: NodeJS.ProcessEnv = process.env): string[] {
  return CHROMIUM === undefined || CHROMIUM === '' ? USUAL : [CHROMIUM];
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: QUIET });
}

/** Opens a page from a file, as somebody does who got it. */
export async function openPage(browser: Browser, html: string, { width, colorScheme }: Look): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), 'ascend-page-'));
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  await page.goto(address);
  return {
    page,
    errors,
    requests,
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a page has to be moved from side to side to be read. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}
