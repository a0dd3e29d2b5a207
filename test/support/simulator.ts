import { expect, onTestFinished } from 'vitest';
import type { Simulator, SimulatorOptions } from '../../src/simulator/index.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import type { CheckedRequests } from '../conformance/exchange.ts';
import { conformance } from './conformance.ts';
import { wrongDescriptions } from './every-state.ts';

export interface TestSimulatorOptions extends SimulatorOptions {
  /** Say `accepted` where the test itself sends malformed requests to see them refused. Default `all`. */
  requests?: CheckedRequests;
}

/**
 * Starts a simulator for the running test (call it inside the test or in `beforeEach`). When the test ends, the simulator
 * is closed and, with `ASC_OPENAPI_SPEC` set, the test fails for everything in its exchanges that contradicts Apple's specification;
 * with `EVERY_STATE` set, it fails unless the state that it leaves can be described by a manifest that changes nothing.
 */
export async function startTestSimulator(options: TestSimulatorOptions = {}): Promise<Simulator> {
  const { requests = 'all', ...simulatorOptions } = options;
  const judge = conformance({ requests });
  const simulator = await startSimulator({
    ...simulatorOptions,
    onExchange: (exchange) => {
      judge?.record(exchange);
      options.onExchange?.(exchange);
    },
  });
  onTestFinished(async () => {
    // Of a simulator that the test has closed itself, there is nothing left to read.
    const wrong = process.env['EVERY_STATE'] ? await wrongDescriptions(simulator) : [];
    await simulator.close();
    expect(wrong).toEqual([]);
    expect(judge?.disagreements() ?? []).toEqual([]);
  });
  return simulator;
}
