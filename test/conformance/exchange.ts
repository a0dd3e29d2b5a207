import type { OpenApi, Operation, Schema } from './openapi.ts';
import { isObservedStatus, isObservedValue } from './observed.ts';
import { jsonSchemaOf } from './openapi.ts';
import { operationFinder } from './operations.ts';
import { checkQuery } from './query.ts';
import type { CheckValue, Finding } from './schemas.ts';
import { valueChecker } from './schemas.ts';

/** One request and its answer, as the simulator reports them. */
export interface Exchange {
  method: string;
  /** Path and query. */
  url: string;
  requestBody?: unknown;
  status: number;
  responseBody?: unknown;
  /** A fault shaped the answer: it says nothing about the simulator. */
  scripted: boolean;
}

/**
 * Which requests are held against the specification. `all`: whoever sends them means to be understood, refused or not.
 * `accepted`: the test sends malformed requests to see them refused, so only those that got through count.
 */
export type CheckedRequests = 'all' | 'accepted';

/** Everything in one exchange that contradicts the specification, a sentence each. */
export type CheckExchange = (exchange: Exchange, requests: CheckedRequests) => string[];

export function exchangeChecker(document: OpenApi): CheckExchange {
  const find = operationFinder(document);
  const check = valueChecker(document.components.schemas);
  const errorSchema = document.components.schemas['ErrorResponse'];
  return (exchange, requests) => {
    const { method, url, status, scripted } = exchange;
    const { pathname, searchParams } = new URL(url, 'https://api.appstoreconnect.apple.com');
    const requestCounts = requests === 'all' || status < 400;
    const known = find(method, pathname);
    if ('unknown' in known) {
      // Apple's API has no PUT: it is how bytes go to the storage host that an upload operation names.
      if (method === 'PUT') return [];
      const found = known.unknown === 'path' ? pathname : method;
      return sentences(exchange, [
        ...(requestCounts ? at(known.unknown, [{ pointer: '', found, says: `no such ${known.unknown}` }]) : []),
        ...(scripted ? [] : at('answer', checkError(exchange, errorSchema, check))),
      ]);
    }
    const query = () => at('query', checkQuery(known.query, searchParams, check));
    const body = () => at('request', checkRequest(known.operation, exchange, check));
    const answer = () => at('answer', checkAnswer(known.operation, exchange, errorSchema, check));
    return sentences(exchange, [...(requestCounts ? [...query(), ...body()] : []), ...(scripted ? [] : answer())]);
  };
}

function checkRequest({ requestBody }: Operation, exchange: Exchange, check: CheckValue): Finding[] {
  const body = exchange.requestBody;
  const schema = jsonSchemaOf(requestBody?.content);
  if (body === undefined) {
    return requestBody?.required ? [{ pointer: '', found: undefined, says: 'a body is required' }] : [];
  }
  if (!schema) return [{ pointer: '', found: body, says: 'no body' }];
  return check(schema, 'request', body).filter((finding) => !isObservedValue(finding, exchange.url));
}

function checkAnswer(
  { responses }: Operation,
  exchange: Exchange,
  errorSchema: Schema | undefined,
  check: CheckValue,
): Finding[] {
  const { status, responseBody } = exchange;
  const response = responses[String(status)];
  if (!response && isObservedStatus(exchange.method, status, exchange.url))
    return checkError(exchange, errorSchema, check);
  if (!response) {
    const says = `one of ${Object.keys(responses).join(', ')}`;
    return [{ pointer: 'status', found: status, says }, ...checkError(exchange, errorSchema, check)];
  }
  const schema = jsonSchemaOf(response.content);
  if (schema && responseBody === undefined) return [{ pointer: '', found: undefined, says: 'a body is required' }];
  if (schema) return check(schema, 'answer', responseBody);
  return response.content || responseBody === undefined ? [] : [{ pointer: '', found: responseBody, says: 'no body' }];
}

/** Whatever Apple refuses, it refuses in one form, also where no operation declares it. */
function checkError({ status, responseBody }: Exchange, errorSchema: Schema | undefined, check: CheckValue): Finding[] {
  if (status < 400 || !errorSchema) return [];
  if (responseBody === undefined) return [{ pointer: '', found: undefined, says: 'a body with errors is required' }];
  return check(errorSchema, 'answer', responseBody);
}

function at(place: string, findings: readonly Finding[]): (Finding & { place: string })[] {
  return findings.map((finding) => ({ ...finding, place }));
}

function sentences({ method, url, status }: Exchange, findings: readonly (Finding & { place: string })[]): string[] {
  return findings.map(({ place, pointer, found, says }) => {
    const where = pointer === '' ? place : `${place} ${pointer}`;
    const value = found === undefined ? 'nothing' : shortened(JSON.stringify(found), 120);
    return `${method} ${url} (${status}): ${where}: found ${value}, the specification says: ${shortened(says, 400)}`;
  });
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
