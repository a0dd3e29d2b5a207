import { describe, expect, it } from 'vitest';
import { countRounds } from '../../scripts/bench/rounds.ts';
import { everyText, oneField } from '../../scripts/bench/scenes.ts';
import { atLeast, atMost, brokenIn, markdownOf } from '../../scripts/bench/table.ts';
import { folderWith } from '../support/cli.ts';

describe('a table of the benchmark', () => {
  const table = {
    head: ['', 'rounds', 'as fast'],
    rows: [
      ['texts', atMost('texts: rounds', 4, 4), atLeast('texts: as fast', 5, 2, '5.0 ×')],
      ['pictures', atMost('pictures: rounds', 5, 4), atLeast('pictures: as fast', 1, 2, '1.0 ×')],
    ],
  };

  it('is Markdown, with what broke its bound in bold', () => {
    expect(markdownOf(table).split('\n')).toEqual([
      '|          | rounds | as fast   |',
      '| -------- | ------ | --------- |',
      '| texts    | 4      | 5.0 ×     |',
      '| pictures | **5**  | **1.0 ×** |',
    ]);
  });

  it('names what broke its bound', () => {
    expect(brokenIn(table)).toEqual(['pictures: rounds: 5, at most 4', 'pictures: as fast: 1.0 ×, at least 2']);
  });
});

describe('the benchmark of rounds', () => {
  const today = { plan: [2, 3], apply: [4, 5], again: [2, 3] } as const;

  it('counts what a plan, an apply and another apply need, and finds what has grown', async () => {
    const folder = await folderWith({});
    const table = await countRounds(folder, [
      { make: (into) => oneField(39, into), most: today },
      { make: (into) => everyText(2, into), most: { ...today, apply: [3, 5] } },
    ]);
    expect(markdownOf(table).split('\n').slice(2)).toEqual([
      '| one field of 39 languages | 2            | 3        | 4             | 5        | 2                   | 3        |',
      '| texts of 2 languages      | 2            | 3        | **4**         | **6**    | 2                   | 3        |',
    ]);
    expect(brokenIn(table)).toEqual([
      'texts of 2 languages: rounds to apply: 4, at most 3',
      'texts of 2 languages: requests to apply: 6, at most 5',
    ]);
  });
});
