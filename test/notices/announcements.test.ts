import { describe, expect, it } from 'vitest';
import { noticeNames } from '../../src/core/collect-notices.ts';
import { isDay } from '../../src/kinds/days.ts';
import { kinds } from '../../src/kinds/index.ts';
import { ANNOUNCEMENTS } from '../../src/notices/announcements.ts';
import { readPages, tableOf } from '../docs/pages.ts';

const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];

describe.each(ANNOUNCEMENTS)('$name', (announcement) => {
  const { name, message, date, source, checked, daysBefore, platforms, when, ...others } = announcement;

  it('has every field, and each in its form', () => {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect([date, checked].filter((day) => !isDay(day))).toEqual([]);
    expect(new URL(source).protocol).toBe('https:');
    expect(daysBefore).toBeGreaterThan(0);
    expect(platforms.length).toBeGreaterThan(0);
    expect(platforms.filter((platform) => !PLATFORMS.includes(platform))).toEqual([]);
    expect(Object.keys(others)).toEqual([]);
  });

  it('depends only on what exactly one kind can judge', () => {
    for (const condition of when) {
      const judges = kinds.filter(({ conditions = {} }) => Object.hasOwn(conditions, condition));
      expect({ condition, judges: judges.map((kind) => kind.name) }).toEqual({
        condition,
        judges: [expect.any(String)],
      });
    }
  });
});

it('no announcement has the name of another, or of a notice of what is there', () => {
  // Whatever has prices speaks of them alike: one name silences it.
  const ofThings = new Set(kinds.flatMap(({ notices }) => notices?.names ?? []));
  const names = [...ofThings, ...ANNOUNCEMENTS.map(({ name }) => name)];
  expect(new Set(names).size).toBe(names.length);
});

it('every notice is in the guide, with the days for which an announcement is shown before', () => {
  const guide = readPages().find(({ path }) => path === 'docs/reading-a-plan.md');
  const rows = guide ? tableOf(guide, 'Coming up') : [];
  const told = rows.map(([name = '']) => name.replaceAll('`', ''));
  // What a manifest is warned of is told beside the table.
  const warnings = kinds.flatMap(({ manifest }) => manifest?.warnings ?? []);
  for (const name of warnings) expect(guide?.text).toContain(`\`${name}\``);
  expect([...told, ...warnings].sort()).toEqual(noticeNames(kinds, ANNOUNCEMENTS));
  for (const { name, daysBefore } of ANNOUNCEMENTS) {
    const [, shown] = rows.find(([cell]) => cell === `\`${name}\``) ?? [];
    expect(shown).toContain(`${daysBefore} days before`);
  }
});
