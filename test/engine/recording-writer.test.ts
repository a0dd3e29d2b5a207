import { expect, test } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import { FailureError } from '../../src/core/failure.ts';
import type { JsonObject } from '../../src/core/json/json.ts';
import type { Operation } from '../../src/core/operation.ts';
import { recordingWriter } from '../../src/engine/recording-writer.ts';
import type { Writer } from '../../src/engine/send-request.ts';

const SHOWN = { variable: 'NOTES', fingerprint: 'f' };
const OPERATION: Operation = {
  ...{ kind: 'things', address: 'thing', action: 'create', method: 'POST', path: ['/v1/things/', { ref: 'parent' }] },
  body: { data: { attributes: { password: { secret: '/password' }, notes: SHOWN, parent: { ref: 'other' } } } },
};
const BODY = { data: { attributes: { password: { secret: '/password' }, notes: SHOWN, parent: '2' } } };

/** Writes once. @param answer what the client does */
async function written(answer: () => Promise<{ type: string; id: string } | undefined>) {
  const events: Event[] = [];
  const left: (JsonObject | undefined)[] = [];
  const writer: Writer = {
    write: (_method, _path, body) => {
      left.push(body);
      return answer();
    },
  };
  const recording = recordingWriter(OPERATION, OPERATION, {
    writer,
    listener: (event) => events.push(event),
    book: () =>
      new Map([
        ['parent', '1'],
        ['other', '2'],
        ['unasked', '3'],
      ]),
    secrets: new Map([['/password', 'correct horse']]),
    variables: [{ sent: 'Words', shown: SHOWN }],
  });
  const outcome = await recording.write('POST', '/v1/things/1', BODY).catch((error: unknown) => error);
  return { events, left, outcome };
}

test('what leaves has the secret and the text, and what is kept has neither', async () => {
  const { events, left } = await written(() => Promise.resolve({ type: 'things', id: '9' }));
  expect(left).toEqual([{ data: { attributes: { password: 'correct horse', notes: 'Words', parent: '2' } } }]);
  expect(JSON.stringify(events)).not.toMatch(/correct horse|Words/);
  const refs = [
    { address: 'parent', id: '1' },
    { address: 'other', id: '2' },
  ];
  const request = { method: 'POST', path: '/v1/things/1', body: BODY, answer: 'confirmed', id: '9', refs };
  expect(events).toEqual([{ type: 'wrote', operation: OPERATION, request }]);
});

test.each([
  [{ status: 409 }, [{ answer: 'refused', status: 409 }]],
  [{ status: 409, ambiguous: true }, [{ answer: 'unanswered' }]],
  [{ ambiguous: true }, [{ answer: 'unanswered' }]],
  // Nothing has left.
  [{}, []],
])('a failure %j is kept as %j, and thrown', async (failure, expected) => {
  const error = new FailureError({ kind: 'network', message: 'No.', ...failure });
  const { events, outcome } = await written(() => Promise.reject(error));
  expect(outcome).toBe(error);
  expect(events).toMatchObject(expected.map((request) => ({ request })));
  expect(events).toHaveLength(expected.length);
});
