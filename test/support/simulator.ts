import { expect, onTestFinished } from 'vitest';
import type { Simulator, SimulatorOptions } from '../../src/simulator/index.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import type { CheckedRequests } from '../conformance/exchange.ts';
import { conformance } from './conformance.ts';

export interface TestSimulatorOptions extends SimulatorOptions {
  /** Say `accepted` where the test itself sends malformed requests to see them refused. Default `all`. */
  requests?: CheckedRequests;
}

/**
 * Starts a simulator for the running test (call it inside the test or in `beforeEach`). When the test ends, the simulator
 * is closed and, with `ASC_OPENAPI_SPEC` set, the test fails for everything in its exchanges that contradicts Apple's specification.
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
    await simulator.close();
    expect(judge?.disagreements() ?? []).toEqual([]);
  });
  return simulator;
}
