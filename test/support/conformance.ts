import type { CheckedRequests, CheckExchange, Exchange } from '../conformance/exchange.ts';
import { exchangeChecker } from '../conformance/exchange.ts';
import type { OpenApi } from '../conformance/openapi.ts';
import { readOpenApi } from '../conformance/openapi.ts';
import { addNewer } from '../../scripts/generate/apple-additions.ts';

export interface Conformance {
  record(exchange: Exchange): void;
  /** What contradicts the specification in all that was recorded, each thing once. Empty is good. */
  disagreements(): string[];
}

/**
 * Starts holding exchanges against the OpenAPI document (JSON, plain or gzipped) that `ASC_OPENAPI_SPEC` names.
 * `undefined` when the variable is not set or empty. @throws when it names no readable document.
 */
export function conformance(options: { requests?: CheckedRequests } = {}): Conformance | undefined {
  const file = process.env['ASC_OPENAPI_SPEC'];
  if (!file) return undefined;
  const check = checkerFor(file);
  const disagreements = new Set<string>();
  return {
    record(exchange) {
      for (const sentence of check(exchange, options.requests ?? 'all')) disagreements.add(sentence);
    },
    disagreements: () => [...disagreements],
  };
}

const checkers = new Map<string, CheckExchange>();

/** Reading the specification takes a while: once a process, and only when something is recorded. */
function checkerFor(file: string): CheckExchange {
  return (exchange, requests) => {
    const checker = checkers.get(file) ?? exchangeChecker(completed(readOpenApi(file)));
    checkers.set(file, checker);
    return checker(exchange, requests);
  };
}

/** What Apple has added since the document is no disagreement. */
function completed(document: OpenApi): OpenApi {
  addNewer(document);
  return document;
}
