import { expect, it } from 'vitest';
import { renderPlanJson } from '../../src/render/json.ts';
import { plan, UPDATE } from './samples.ts';

it('loses nothing and ends with a line feed', () => {
  const json = renderPlanJson(UPDATE);
  expect(JSON.parse(json)).toEqual(UPDATE);
  expect(json.endsWith('}\n')).toBe(true);
});

it('gives equal plans equal bytes, whatever order their keys were set in', () => {
  const turned = Object.fromEntries(Object.entries(UPDATE).reverse()) as unknown as typeof UPDATE;
  expect(renderPlanJson(turned)).toBe(renderPlanJson(UPDATE));
});

it('keeps hidden characters as escapes', () => {
  const hostile = plan({ notes: [{ address: 'app', message: 'a\u202Eb\u001B' }] });
  const json = renderPlanJson(hostile);
  expect(json).toContain(String.raw`a\u202eb\u001b`);
  expect(JSON.parse(json)).toEqual(hostile);
});
