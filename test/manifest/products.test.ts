import { describe, expect, it } from 'vitest';
import { chunk, jpeg, png } from '../support/pictures.ts';
import { deflateSync } from 'node:zlib';
import { loadWith } from './media.ts';

const TIP = 'com.example.tip';

/** What is said of this product. */
async function issuesOf(
  product: object | null,
  { files = {}, more = {} }: { files?: Parameters<typeof loadWith>[1]; more?: object } = {},
) {
  const manifest = {
    app: { bundleId: 'com.example.app', platform: 'IOS' },
    products: { inAppPurchases: { [TIP]: product } },
    ...more,
  };
  const { issues } = await loadWith(`app: ${JSON.stringify(manifest.app)}\n${lines(manifest)}`, files);
  return issues.map((issue) => issue.replace(/ \d+:\d+ /, ' '));
}

function lines({ app: _app, ...sections }: Record<string, unknown>): string {
  return Object.entries(sections)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** An ICC profile of which only the name matters. */
function profile(name: string, form: 'desc' | 'mluc'): Buffer {
  const text = form === 'desc' ? Buffer.from(`${name}\0`, 'latin1') : Buffer.from(name, 'utf16le').swap16();
  const tag = Buffer.alloc(28);
  tag.write(form, 0, 'latin1');
  if (form === 'desc') tag.writeUInt32BE(text.length, 8);
  else {
    tag.writeUInt32BE(1, 8);
    tag.writeUInt32BE(12, 12);
    tag.write('enUS', 16, 'latin1');
    tag.writeUInt32BE(text.length, 20);
    tag.writeUInt32BE(28, 24);
  }
  const head = Buffer.alloc(144);
  head.writeUInt32BE(1, 128);
  head.write('desc', 132, 'latin1');
  head.writeUInt32BE(144, 136);
  const body =
    form === 'desc' ? Buffer.concat([tag.subarray(0, 12), text, Buffer.alloc(20)]) : Buffer.concat([tag, text]);
  head.writeUInt32BE(body.length, 140);
  return Buffer.concat([head, body]);
}

function pngWith(extra: Buffer): Buffer {
  const plain = png(1290, 2796);
  return Buffer.concat([plain.subarray(0, 33), extra, plain.subarray(33)]);
}

function jpegWith(icc: Buffer): Buffer {
  const plain = jpeg(1290, 2796);
  const content = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), icc]);
  const head = Buffer.from([0xff, 0xe2, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([plain.subarray(0, 2), head, content, plain.subarray(2)]);
}

describe('products of a manifest', () => {
  it('are never null: nothing removes one', async () => {
    expect(await issuesOf(null)).toEqual([
      expect.stringMatching(
        /^error expected a mapping of keys, found null \(a product is permanent, so nothing removes it: take it off sale/,
      ),
    ]);
  });

  it('have ids that Apple takes', async () => {
    const { issues } = await loadWith('products:\n  inAppPurchases:\n    com/example: { name: Tip }\n');
    expect(issues).toEqual([
      'error 4:5 "com/example" is not a product id (letters, digits, periods, hyphens and underscores, at most 100 of them)',
    ]);
  });

  it('have texts that fit', async () => {
    const long = 'x'.repeat(36);
    expect(await issuesOf({ localizations: { 'en-US': { name: long, description: 'x'.repeat(56) } } })).toEqual([
      'error name has 36/35 characters (shorten it by 1)',
      'error description has 56/55 characters (shorten it by 1)',
    ]);
    expect(
      await issuesOf({ localizations: { 'en-US': { name: long.slice(5), description: 'x'.repeat(55) } } }),
    ).toEqual(['warning name has 31 characters, and Apple has been seen to refuse more than 30 (shorten it by 1)']);
    expect(await issuesOf({ name: 'x'.repeat(65) })).toEqual(['error name has 65/64 characters (shorten it by 1)']);
    expect(await issuesOf({ localizations: { en: { name: ' ' } } })).toEqual([
      expect.stringMatching(/^error "en" is not a language of the App Store \(did you mean en-AU or/),
      expect.stringMatching(/^error this text is only white space/),
    ]);
  });

  it('have reference names of their own', async () => {
    const { issues } = await loadWith('products:\n  inAppPurchases:\n    a: { name: Tip }\n    b: { name: Tip }\n');
    expect(issues).toEqual([
      'error 5:16 a has this name already, and Apple takes a reference name once (give it another one)',
    ]);
  });

  it('are shared by families only where they are bought once', async () => {
    expect(await issuesOf({ inAppPurchaseType: 'CONSUMABLE', familySharable: true })).toEqual([
      'error families share NON_CONSUMABLE products only, and this one is CONSUMABLE (write false, or leave the key out)',
    ]);
    expect(await issuesOf({ inAppPurchaseType: 'NON_CONSUMABLE', familySharable: true })).toEqual([]);
  });

  it('are warned of where they are sold in fewer territories than the app', async () => {
    const more = { territories: { available: 'all' } };
    expect(await issuesOf({ territories: { available: { except: ['CHN'] } } }, { more })).toEqual([
      `warning ${TIP} is not sold in CHN, where the app is: there it finds no such product, and App Review has rejected that ()`,
    ]);
    expect(await issuesOf({ territories: { available: ['USA'] } }, { more })).toEqual([
      expect.stringContaining('is not sold in 174 territories'),
    ]);
    expect(
      await issuesOf({ territories: { available: ['USA'] } }, { more: { territories: { available: ['USA'] } } }),
    ).toEqual([]);
    expect(await issuesOf({ territories: { available: [] } }, { more })).toEqual([]);
    expect(await issuesOf({ territories: { available: ['GER'] } })).toEqual([
      'error "GER" is not a territory of the App Store (did you mean DEU?)',
    ]);
    expect(await issuesOf({ territories: { available: 'everywhere' } })).toEqual([
      'error "everywhere" is not allowed here (write all, { except: [CHN] } or a list, such as [USA, JPN])',
    ]);
  });

  it('have prices in the form of the app', async () => {
    expect(await issuesOf({ pricing: { baseTerritory: 'USA', price: '$1' } })).toEqual([
      'error "$1" is not a price (write digits with a period and no currency, such as "4.99", or free)',
    ]);
    const changes = [{ startDate: '2026-01-01', price: '1' }];
    expect(await issuesOf({ pricing: { baseTerritory: 'USA', price: '1', changes } })).toEqual([
      'warning "2026-01-01" is not in the future; Apple takes the price at once ()',
    ]);
  });
});

describe('the pictures of products', () => {
  const said = (content: Buffer, name = 'tip.png') =>
    issuesOf({ reviewScreenshot: name }, { files: { [name]: content } });

  it('are looked for and looked into', async () => {
    expect(await issuesOf({ reviewScreenshot: 'tip.png' })).toEqual([
      expect.stringMatching(/^error "tip\.png" does not exist/),
    ]);
    expect(await issuesOf({ reviewScreenshot: '../tip.png' })).toEqual([
      expect.stringMatching(/^error the file "\.\.\/tip\.png" lies outside/),
    ]);
    expect(await said(png(1290, 2796))).toEqual([]);
    expect(await said(png(2796, 1290))).toEqual([]);
    expect(await said(png(1290, 2796, { alpha: 'channel' }))).toEqual([
      expect.stringContaining('error "tip.png" has an alpha channel'),
    ]);
    expect(await said(png(1206, 2622))).toEqual([
      expect.stringMatching(
        /^warning "tip\.png" has 1206×2622 pixels, and a review screenshot is known to take 640×920/,
      ),
    ]);
    expect(await issuesOf({ image: 'a.png' }, { files: { 'a.png': png(512, 512) } })).toEqual([
      'error "a.png" has 512×512 pixels, and the image of a product takes 1024×1024 (export it in one of these sizes)',
    ]);
  });

  it('are warned of where their colours are not sRGB', async () => {
    const warning = [
      expect.stringMatching(
        /^warning "tip\.\w+" has the colour profile Display P3, and Apple has been seen to refuse all but sRGB/,
      ),
    ];
    for (const form of ['desc', 'mluc'] as const) {
      const compressed = (name: string) =>
        Buffer.concat([Buffer.from('ICC\0\0', 'latin1'), deflateSync(profile(name, form))]);
      expect(await said(pngWith(chunk('iCCP', compressed('Display P3'))))).toEqual(warning);
      expect(await said(pngWith(chunk('iCCP', compressed('sRGB IEC61966-2.1'))))).toEqual([]);
      expect(await said(jpegWith(profile('Display P3', form)), 'tip.jpg')).toEqual(warning);
      expect(await said(jpegWith(profile('sRGB IEC61966-2.1', form)), 'tip.jpg')).toEqual([]);
    }
    expect(await said(pngWith(chunk('cICP', Buffer.from([12, 13, 0, 1]))))).toEqual(warning);
    expect(await said(pngWith(chunk('iCCP', Buffer.from('ICC\0\0damaged', 'latin1'))))).toEqual([]);
  });
});
