import { compareWithSerial } from './beside.ts';
import { measureGrowth } from './cpu.ts';
import { measureInputs } from './inputs.ts';
import { countRounds } from './rounds.ts';
import { measureStart } from './startup.ts';
import type { Table } from './table.ts';
import { measureTimes } from './times.ts';

/** A part of the benchmark. */
interface Part {
  name: string;
  title: string;
  /** What it finds depends on the machine, and on what else that does. */
  isTimed: boolean;
  /** @param folder to write into; gone afterwards */
  measure(folder: string): Promise<Table>;
}

export const parts: readonly Part[] = [
  { name: 'rounds', title: 'Rounds and requests', isTimed: false, measure: countRounds },
  {
    name: 'beside',
    title: 'Beside one request after the other, at 100 ms an answer',
    isTimed: true,
    measure: compareWithSerial,
  },
  { name: 'times', title: 'Times and memory, at 100 ms an answer', isTimed: true, measure: measureTimes },
  { name: 'startup', title: 'Start', isTimed: true, measure: measureStart },
  { name: 'cpu', title: 'Processor time by how much there is', isTimed: true, measure: measureGrowth },
  { name: 'inputs', title: 'Large and hostile inputs', isTimed: true, measure: measureInputs },
];
