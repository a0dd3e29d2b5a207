import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LeftOut } from '../../src/core/left-out.ts';
import { kinds } from '../../src/kinds/index.ts';
import { withoutRefused } from '../../src/kinds/without-refused.ts';
import { acceptable } from '../../src/pull/acceptable.ts';
import { renderManifest } from '../../src/pull/render-manifest.ts';

const APP = { app: { bundleId: 'com.example.scene', platform: 'IOS' } };
const NOW = new Date('2026-01-01T00:00:00Z');

describe('a new manifest', () => {
  it('holds its values and nothing else, whatever stands in its comments', () => {
    const hostile = 'a\nrelease: { goal: release }\r\u2028\u202e # b';
    const leftOut: LeftOut[] = [
      { pointer: '/app/eula', reason: hostile, value: hostile },
      { pointer: `/metadata/${hostile}`, reason: 'it is new', value: { [hostile]: [hostile] } },
    ];
    const text = renderManifest({ manifest: APP, leftOut, order: ['app', 'metadata'], header: [hostile, 'b'] });
    expect(parse(text)).toEqual(APP);
    expect(text).not.toMatch(/[\r\u2028\u202e]/);
    expect(text.split('\n').filter((line) => line.startsWith('release'))).toEqual([]);
  });

  it('has sections in the order that is asked for, and others behind them', () => {
    const text = renderManifest({
      ...{ manifest: { ...APP, b: { x: [] }, a: { y: {} } }, leftOut: [] },
      ...{ order: ['a', 'app'], header: ['h'] },
    });
    expect([...text.matchAll(/^(\w+):/gm)].map(([, name]) => name)).toEqual(['a', 'app', 'b']);
    expect(parse(text)).toEqual({ ...APP, b: { x: [] }, a: { y: {} } });
  });

  it('has no part of a list: with an item that is refused goes all of it', () => {
    const metadata = { 'en-US': { name: 'Scene', keywords: ['word', 'a,b'] } };
    const { manifest, leftOut } = withoutRefused({ ...APP, metadata }, { kinds, now: NOW });
    expect(manifest).toEqual({ ...APP, metadata: { 'en-US': { name: 'Scene' } } });
    expect(leftOut).toMatchObject([{ pointer: '/metadata/en-US/keywords', value: ['word', 'a,b'] }]);
  });

  it('has nothing that lacks what it needs, and no section that is empty by then', () => {
    const review = { contact: { firstName: 'A', lastName: 'B', email: 'a@example.com', phone: 'none' } };
    const { manifest, leftOut } = withoutRefused({ ...APP, review }, { kinds, now: NOW });
    expect(manifest).toEqual(APP);
    expect(leftOut.map(({ pointer }) => pointer)).toEqual(['/review/contact/phone', '/review/contact']);
  });
});

describe('values that are put into a manifest', () => {
  const parts = kinds.flatMap(({ manifest = [] }) => manifest);
  const resolved = { app: { ...APP.app, categories: { primary: 'REFERENCE', secondary: 'UTILITIES' } } };

  it('are judged together: two that change places are fine', () => {
    const found = [
      { pointer: '/app/categories/primary', present: 'UTILITIES' },
      { pointer: '/app/categories/secondary', present: 'REFERENCE' },
    ];
    expect(acceptable(resolved, found, { parts, now: NOW })).toEqual({ accepted: found, refused: [] });
  });

  it('are left out where the manifest could not be read with them', () => {
    const bad = { pointer: '/app/categories/secondary', present: 'REFERENCE' };
    const good = { pointer: '/app/platform', present: 'MAC_OS' };
    const { accepted, refused } = acceptable(resolved, [bad, good], { parts, now: NOW });
    expect(accepted).toEqual([good]);
    expect(refused).toMatchObject([{ pointer: bad.pointer }]);
  });
});
