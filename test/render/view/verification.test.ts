import { expect, it } from 'vitest';
import { verificationView } from '../../../src/render/view/verification.ts';

it.each([
  [43, 1, ': 43 requests word for word as in the plan, 1 adapted to what was there'],
  [1, 0, ': 1 request word for word as in the plan'],
  [0, 2, ': 2 requests adapted to what was there'],
  [0, 1, ': 1 request adapted to what was there'],
  [0, 0, ''],
])('%i requests as planned and %i adapted ones are told calmly', (exact, adapted, words) => {
  const check = { against: 'plan' as const, name: 'plan.json', differences: [], requests: { exact, adapted } };
  const { checks } = verificationView(
    { format: 'ascend.verification', formatVersion: '1.0', matches: true, checks: [check] },
    'receipt.json',
  );
  expect(checks.map(({ text }) => text)).toEqual([`it fits the plan plan.json${words}`]);
});
