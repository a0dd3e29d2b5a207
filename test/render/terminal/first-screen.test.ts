import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan.ts';
import { renderPlan } from '../../../src/render/terminal/plan.ts';
import { plan } from '../samples.ts';
import { releaseIn } from '../release-sample.ts';

const GOLDEN = './golden';

describe('a plan of many languages, pictures, prices and gates', () => {
  const text = renderPlan(releaseIn(39), { color: false, unicode: true, width: 80 });
  const first = text.split('\n').slice(0, 15).join('\n').replaceAll(/\s+/g, ' ');

  it.each([
    'com.example.kotenocr',
    'Submits 1.1.0 for review',
    'puts it on sale once it is approved',
    '600 → 6000 JPY (Apple derives 700) in JPN at once',
    'other prices of their own in 19 territories at once',
    'off sale in CHN at once',
    'removes ca with its texts and 3 screenshots',
    'deletes 24 screenshots',
    '4 gates closed',
    '✗ closed price-change JPN goes from 600 JPY to 6000 JPY (+900 %)',
    '✗ closed delete-locale ca is removed with its texts and 3 screenshots',
    '✗ closed delete-screenshots 8 of 10 remain and 11 more',
    '✓ open remove-territories',
    '✗ closed replace-submission',
    'allow: [price-change, delete-locale, delete-screenshots, replace-submission]',
  ])('says in its first fifteen lines: %s', (what) => {
    expect(text.split('\n').length).toBeGreaterThan(500);
    expect(first).toContain(what);
  });

  it('says once what goes', () => {
    expect(first.match(/removes ca/g)).toHaveLength(1);
  });

  it('gives every reason after that', () => {
    expect(text).toContain('\nWhy these gates\n');
    expect(text).toContain('submission to App Review: 1.1.0 is taken back from App\n');
    expect(text.match(/screenshots for APP_IPHONE_67: 8 of 10 remain/g)).toHaveLength(8);
  });

  it('has the prices next, and the one that is off first among them', () => {
    const rows = text.split('\n');
    const prices = rows.findIndex((row) => row.startsWith('~ prices by territory (20)'));
    expect(rows[prices + 2]).toMatch(/^ {2}! JPN +600 JPY +6000 JPY +\+900 % +700 JPY +4200 JPY$/);
    expect(prices).toBeLessThan(rows.findIndex((row) => row.includes('version information  version/')));
  });
});

it('few reasons stand at their gates, and nowhere else', () => {
  const gates: Plan['gates'] = ['price-change', 'delete-locale'].map((name) => ({
    name,
    open: false,
    reasons: [
      { address: 'version', reason: `${name} has a reason, which goes on for more than one row of a terminal` },
    ],
  }));
  const text = renderPlan(plan({ gates }), { color: false, unicode: true, width: 80 });
  expect(text).not.toContain('Why');
  expect(text.replaceAll(/\s+/g, ' ')).toContain('delete-locale has a reason, which goes on for more than one row');
});

describe.each([80, 120])('without colour, in %i columns', (width) => {
  const release = (unicode: boolean) => renderPlan(releaseIn(3), { color: false, unicode, width });

  it('in Unicode', async () => {
    await expect(`${release(true)}\n`).toMatchFileSnapshot(`${GOLDEN}/release-${width}-unicode.txt`);
  });

  it('in ASCII, but for the name of the app', async () => {
    const text = release(false);
    await expect(`${text}\n`).toMatchFileSnapshot(`${GOLDEN}/release-${width}-ascii.txt`);
    expect(text.replaceAll('古典', '')).toMatch(/^[\n\x20-\x7e]*$/);
  });
});
