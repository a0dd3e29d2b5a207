import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppleError, Failure } from '../../../src/core/failure.ts';
import type { Plan } from '../../../src/core/plan.ts';
import type { ApplyResult, OperationResult } from '../../../src/core/result.ts';
import type { Things } from '../../../src/core/thing.ts';
import { renderFailure, renderReport, renderStale } from '../../../src/render/terminal/report.ts';
import { DESCRIPTION_EN, operation, plan, thingsOf, UPDATE, unpainted } from '../samples.ts';

const LINES: Record<string, number> = { '/metadata/en-US/keywords': 14, '/version/copyright': 9 };
const OPTIONS = {
  color: false,
  width: 80,
  unicode: true,
  command: 'ascend apply release.yml',
  isSaved: false,
  locate: (pointer: string) => ({ file: 'release.yml', line: LINES[pointer] ?? 1, column: 3 }),
};

const PLAN: Plan = {
  ...UPDATE,
  changes: UPDATE.changes.map((change) => ({
    ...change,
    from: `/metadata/${change.address.split('/').at(-1)}/${change.field}`,
  })),
};
const [version, jaInfo, enTexts, jaTexts, frTexts] = UPDATE.operations as [
  OperationResult['operation'],
  OperationResult['operation'],
  OperationResult['operation'],
  OperationResult['operation'],
  OperationResult['operation'],
];

const TOO_LONG: AppleError = {
  status: '409',
  code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG',
  title: 'The provided entity contains a field whose value is too long.',
  detail: "The field 'keywords' is too long. It cannot exceed 100 characters.",
  source: '/data/attributes/keywords',
};
const NO_SCREENSHOT: AppleError = {
  status: '409',
  code: 'STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPAD_PRO_3GEN_129',
  title: 'App screenshot missing (APP_IPAD_PRO_3GEN_129).',
  at: '/v1/appScreenshots/',
};

function failure(parts: Partial<Failure> = {}): Failure {
  return { kind: 'apple', message: 'Apple refused the request', errors: [], ambiguous: false, ...parts };
}

function report(parts: Partial<ApplyResult>, of: Plan = PLAN, isSaved = false): string {
  const result: ApplyResult = { outcome: 'partial', results: [], leftover: [], ...parts };
  const found = result.results.map(({ operation: { address } }) => address);
  return renderReport({ things: thingsOf(found), ...result }, of, { ...OPTIONS, isSaved });
}

function done(...operations: OperationResult['operation'][]): OperationResult[] {
  return operations.map((item) => ({ operation: item, status: 'done' }));
}

describe('an apply', () => {
  it('that did everything says how much, and what was there already', () => {
    const results: OperationResult[] = [...done(version, jaInfo), { operation: enTexts, status: 'adopted' }];
    expect(report({ outcome: 'applied', results })).toBe(
      [
        '✓ Applied 3 operations; App Store Connect now matches release.yml. 1 of them was',
        '  there already.',
        '',
        'Nothing was submitted for review. What customers see has not changed.',
      ].join('\n'),
    );
  });

  it('with nothing to do claims nothing', () => {
    expect(report({ outcome: 'applied' })).toBe('✓ Nothing to apply. App Store Connect matches release.yml.');
  });

  it('that stopped lists what is done, failed, unknown and not started, and how to go on', () => {
    const results: OperationResult[] = [
      ...done(version),
      {
        operation: jaInfo,
        status: 'unknown',
        failure: failure({ kind: 'network', message: 'the connection was lost', ambiguous: true }),
      },
      {
        operation: enTexts,
        status: 'failed',
        failure: failure({
          method: 'PATCH',
          path: '/v1/appStoreVersionLocalizations/1a2b',
          status: 409,
          errors: [TOO_LONG, NO_SCREENSHOT],
        }),
      },
      { operation: jaTexts, status: 'skipped', reason: 'needs update version/localizations/en-US' },
      { operation: frTexts, status: 'skipped', reason: 'needs update version/localizations/en-US' },
    ];
    expect(report({ results })).toMatchInlineSnapshot(`
      "✗ Apply stopped: 1 of 5 operations done, 1 failed, 2 not started, 1 unknown.

        ✓ 1 done: version 1.1.0
        ? unknown  ja · app information  appInfo/localizations/ja
            the connection was lost
            PATCH /v1/things/{appInfo/localizations/ja}
            No answer says whether the request took effect.
        ✗ failed   en-US · version information  version/localizations/en-US
            Apple refused the request
            PATCH /v1/appStoreVersionLocalizations/1a2b 409
            ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG  The provided entity contains a
            field whose value is too long. The field 'keywords' is too long. It cannot
            exceed 100 characters.
              release.yml:14  /data/attributes/keywords
            STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPAD_PRO_3GEN_129  App screenshot
            missing (APP_IPAD_PRO_3GEN_129).
              in /v1/appScreenshots/
        · 2 not started: ja · version information, fr-FR · version information  (needs
          update version/localizations/en-US)

      Nothing was submitted for review. What customers see has not changed.
      Fix release.yml:14, then run  ascend apply release.yml  again: what is done is
      not repeated."
    `);
  });

  it('names no line of the manifest for something that is gone, or for a list that has changed', () => {
    const gone = failure({ status: 404, method: 'PATCH', path: '/v1/appStoreVersionLocalizations/1a2b' });
    const order = operation('reorder', 'screenshots/en-US/APP_IPHONE_67');
    const said = /Somebody else may have changed or removed it meanwhile\. Run\s+ascend apply release\.yml\s+again:/;
    for (const result of [
      { operation: enTexts, status: 'failed' as const, failure: gone },
      {
        operation: order,
        status: 'failed' as const,
        failure: failure({ status: 409, method: 'PATCH', path: '/v1/x' }),
      },
    ])
      expect(report({ results: [result] })).toMatch(said);
  });

  it('tells the manifest line of every value that Apple refused', () => {
    const both = plan({
      changes: [
        { address: 'version', field: 'copyright', from: '/version/copyright', after: 'x' },
        { address: 'version/localizations/en-US', field: 'keywords', from: '/metadata/en-US/keywords', after: 'x' },
      ],
    });
    const results: OperationResult[] = [
      {
        operation: version,
        status: 'failed',
        failure: failure({ errors: [{ ...TOO_LONG, source: '/data/attributes/copyright' }] }),
      },
      { operation: enTexts, status: 'failed', failure: failure({ errors: [TOO_LONG] }) },
    ];
    expect(report({ results }, both)).toContain(
      'Fix release.yml:9, release.yml:14, then run  ascend apply release.yml  again:\nwhat is done is not repeated.',
    );
  });

  it('does not take the line of another thing for an associated error', () => {
    const results: OperationResult[] = [
      { operation: enTexts, status: 'failed', failure: failure({ errors: [{ ...TOO_LONG, at: '/v1/builds/' }] }) },
    ];
    expect(report({ results })).toContain('Fix what Apple refused, then run');
  });

  it('of a saved plan that needs a fix asks for a new plan', () => {
    const results: OperationResult[] = [{ operation: enTexts, status: 'failed', failure: failure() }];
    expect(report({ results }, PLAN, true)).toContain('then make a new plan and apply that');
  });

  it('that wrote nothing says so', () => {
    const results: OperationResult[] = [{ operation: enTexts, status: 'failed', failure: failure({ kind: 'auth' }) }];
    const text = report({ results });
    expect(text).toContain('Apply stopped: 0 of 1 operation done, 1 failed.');
    expect(text).toContain('Nothing was submitted for review. Nothing was written.');
    expect(text).toContain('Fix the credentials');
  });

  it('that failed for one reason in many languages says it once', () => {
    const all = ['ar', 'ca', 'cs', 'da', 'de-DE', 'el', 'it', 'ja', 'ko', 'ms', 'nl-NL', 'no'];
    const broken = all.map((locale, index): OperationResult => {
      const said: AppleError = {
        status: '409',
        code: 'STATE_ERROR',
        title: 'No.',
        detail: `It is not possible to change the localization '${locale}' with id ${4_000_000 + index} now.`,
        from: `/metadata/${locale}/keywords`,
        fix: `metadata.${locale}.keywords`,
      };
      const path = `/v1/appStoreVersionLocalizations/${4_000_000 + index}`;
      const of = operation('update', `version/localizations/${locale}`, ['keywords']);
      return {
        operation: of,
        status: 'failed',
        failure: failure({ method: 'PATCH', path, status: 409, errors: [said] }),
      };
    });
    const skipped = all.map((locale): OperationResult => {
      const reason = `needs version/localizations/${locale}, which failed`;
      return { operation: operation('create', `sets/${locale}`), status: 'skipped', reason };
    });
    const text = report({ results: [...broken, ...skipped] });
    expect(text).toContain('✗ 12 failed: ar · version information, ca · version information');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('ja · version information and 4 more Apple refused the request');
    expect(text.match(/STATE_ERROR/g)).toHaveLength(1);
    expect(text.replaceAll(/\s+/g, ' ')).toContain("change the localization '…' with id … now.");
    expect(text).not.toMatch(/PATCH|metadata\.ar/);
    expect(text.match(/not started: /g)).toHaveLength(1);
    const two = report({ results: broken.slice(0, 2) });
    expect(two).toContain('failed   ar · version information  version/localizations/ar');
    expect(two).toContain('failed   ca · version information  version/localizations/ca');
    expect(two.match(/STATE_ERROR/g)).toHaveLength(1);
    expect(report({ results: broken.slice(0, 1) })).toContain("localization 'ar' with");
  });

  it('for want of an agreement does not ask for other credentials', () => {
    const errors = [{ status: '403', code: 'FORBIDDEN_ERROR.CONTRACT_NOT_VALID', title: 'Not valid.' }];
    const results: OperationResult[] = [
      { operation: enTexts, status: 'failed', failure: failure({ kind: 'auth', errors }) },
    ];
    const text = report({ results });
    expect(text).toContain('Have the agreement accepted, then run  ascend apply release.yml  again');
    expect(text).not.toContain('credentials');
  });

  it('after lost answers only has to be run again', () => {
    const results: OperationResult[] = [
      { operation: enTexts, status: 'unknown', failure: failure({ kind: 'network' }) },
    ];
    expect(report({ results })).toContain(
      'again: it looks first at what App Store Connect\nhas, so nothing is done twice.',
    );
  });

  it('that could only not be read back claims nothing else', () => {
    const parts = { kind: 'network', message: 'no answer came', hint: 'check the network', method: 'GET' } as const;
    const results: OperationResult[] = [...done(version, jaInfo), { operation: enTexts, status: 'adopted' }];
    expect(report({ results, failure: failure({ ...parts, path: '/v1/apps' }) })).toBe(
      [
        '✗ Applied 3 operations; they could not be read back: no answer came. 1 of them',
        '  was there already.',
        '',
        '  GET /v1/apps',
        '  check the network',
        '',
        'Nothing was submitted for review. What customers see has not changed.',
        'Run  ascend apply release.yml  again: it looks first at what App Store Connect',
        'has, so nothing is done twice.',
      ].join('\n'),
    );
    expect(report({ results: done(version), failure: failure(parts) })).toContain('1 operation; it could not be read');
    const skipped: OperationResult[] = [...results, { operation: jaTexts, status: 'skipped' }];
    expect(report({ results: skipped, failure: failure(parts) })).toContain('Apply stopped: 3 of 4 operations done');
  });

  it('that was interrupted says what is left', () => {
    const results: OperationResult[] = [
      ...done(version),
      { operation: jaInfo, status: 'skipped', reason: 'the run was interrupted' },
    ];
    expect(report({ outcome: 'interrupted', results })).toBe(
      [
        '✗ Apply interrupted: 1 of 2 operations done, 1 not started.',
        '',
        '  ✓ 1 done: version 1.1.0',
        '  · 1 not started: ja · app information  (the run was interrupted)',
        '',
        'Nothing was submitted for review. What customers see has not changed.',
        'Run  ascend apply release.yml  again to go on: what is done is not repeated.',
      ].join('\n'),
    );
  });

  it('that met changes nobody reviewed shows them', () => {
    const leftover = [
      { address: 'version/localizations/ja', field: 'supportUrl', before: 'https://a.com', after: 'https://b.com' },
    ];
    const text = report({ outcome: 'stale', results: done(version), leftover });
    expect(text).toContain(
      'These changes came up during the run, and nobody has reviewed them:\n~ ja · version information',
    );
    expect(text).toContain('    ~ supportUrl  https://a.com → https://b.com');
  });

  it('that met something else than was reviewed says so in a sentence, without values', () => {
    const leftover = [{ address: 'version/localizations/ja', field: 'it is not as it was reviewed' }];
    const text = report({ outcome: 'stale', results: done(version), leftover });
    expect(text).toContain(
      'reviewed them:\n~ ja · version information  version/localizations/ja\n    ~ it is not as it was reviewed\n',
    );
  });

  it('whose values read back differently tells both', () => {
    const leftover = [
      { address: 'version/localizations/ja', field: 'supportUrl', before: 'https://a.com/', after: 'https://a.com' },
      {
        address: 'version/localizations/en-US',
        field: 'description',
        before: `${DESCRIPTION_EN}!`,
        after: DESCRIPTION_EN,
      },
    ];
    const text = report({ outcome: 'differs', results: done(version), leftover });
    expect(text).toContain('Applied 1 operation, but 2 fields read back differently.');
    expect(text).toContain(
      'ja · version information, supportUrl: Apple returned https://a.com/ for\n  https://a.com\n',
    );
    expect(text).toContain('Library.{-!-}');
    const one = report({ outcome: 'differs', results: done(version), leftover: leftover.slice(0, 1) });
    expect(one).toContain('Applied 1 operation, but 1 field reads back differently.');
  });

  it.each<[OperationResult['status'], string]>([
    ['done', 'What customers see of version 1.1.0 has changed.'],
    ['unknown', 'What customers see of version 1.1.0 may have changed.'],
  ])('on the version on sale (%s) says so', (status, words) => {
    const live = plan({
      target: { ...plan().target, version: { versionString: '1.1.0', state: 'READY_FOR_DISTRIBUTION' } },
    });
    const things: Things = {
      [jaTexts.address]: { kind: 'x', title: 'ja', effect: 'at once', shows: 'version 1.1.0' },
    };
    const text = report({ results: [{ operation: jaTexts, status }], things }, live);
    expect(text.replaceAll('\n', ' ')).toContain(words);
  });

  it('makes no promise about things that do not wait for a release', () => {
    expect(report({ results: done(operation('update', 'price')) })).not.toContain('customers');
  });

  it('names some of many operations and counts the rest', () => {
    const many = Array.from({ length: 39 }, (_, at) => operation('update', `version/localizations/l${at}`));
    const text = report({ outcome: 'interrupted', results: done(...many) }).replaceAll(/\s+/g, ' ');
    expect(text).toContain('39 done: l0 · version information,');
    expect(text).toContain('l7 · version information and 31 more');
  });
});

describe('a stale plan', () => {
  it('is refused with the reason and what it lacks', () => {
    const changes = [{ address: 'version', field: 'copyright', before: '2025 A', after: '2026 A' }];
    expect(
      renderStale(
        {
          reason: 'App Store Connect has changed since the plan was made',
          changes,
          things: thingsOf(['version'], 'version'),
        },
        OPTIONS,
      ),
    ).toBe(
      [
        '✗ This plan is stale: App Store Connect has changed since the plan was made.',
        '',
        'Not in the plan that was reviewed:',
        '~ version',
        '    ~ copyright  "2025 A" → "2026 A"',
        '',
        'Nothing was written. Make a new plan, have it reviewed, and apply that.',
      ].join('\n'),
    );
  });
});

describe('a failure outside an apply', () => {
  it('shows what was asked, what Apple said and what to do', () => {
    const shown = renderFailure(
      failure({
        kind: 'auth',
        message: 'Apple does not accept this key',
        hint: 'Check ASC_KEY_ID and ASC_ISSUER_ID',
        method: 'GET',
        path: '/v1/apps',
        status: 401,
        errors: [
          { status: '401', code: 'NOT_AUTHORIZED', title: 'Authentication credentials are missing or invalid.' },
        ],
      }),
      OPTIONS,
    );
    expect(shown).toBe(
      [
        '✗ Apple does not accept this key.',
        '  GET /v1/apps 401',
        '  NOT_AUTHORIZED  Authentication credentials are missing or invalid.',
        '  Check ASC_KEY_ID and ASC_ISSUER_ID.',
      ].join('\n'),
    );
  });

  it('says once what Apple said', () => {
    const detail = 'Provide a properly signed bearer token.';
    const errors = [{ status: '401', code: 'NOT_AUTHORIZED', title: 'Credentials are missing or invalid.', detail }];
    expect(renderFailure(failure({ kind: 'auth', message: detail, errors }), OPTIONS)).toBe(
      `✗ ${detail}\n  NOT_AUTHORIZED  Credentials are missing or invalid.`,
    );
  });

  it('needs neither a request nor a hint', () => {
    expect(renderFailure(failure({ kind: 'network', message: 'no network' }), OPTIONS)).toBe('✗ no network.');
  });
});

it('reports never print a control character of theirs or of Apple', () => {
  const hostile = fc.oneof(
    fc.constantFrom('\u001B[2J', '\u202E', 'a\nb', '\u009B', '\uD800', 'words of Apple'),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  );
  const outcome = fc.constantFrom('applied', 'partial', 'stale', 'interrupted', 'differs');
  const status = fc.constantFrom('done', 'adopted', 'failed', 'unknown', 'skipped');
  fc.assert(
    fc.property(outcome, status, hostile, hostile, fc.boolean(), (how, state, text, other, color) => {
      const broken = failure({
        message: text,
        hint: other,
        method: 'PATCH',
        path: other,
        errors: [{ status: '409', code: other, title: text, detail: other, source: text, at: other }],
      });
      const leftover = [{ address: text, field: other, before: other, after: text }];
      const results: OperationResult[] = [
        { operation: operation('update', text), status: state, failure: broken, reason: other },
      ];
      const shown = [
        report({ outcome: how, results, leftover, failure: broken }),
        renderReport({ outcome: how, results, leftover, failure: broken }, PLAN, { ...OPTIONS, color }),
        renderFailure(broken, { ...OPTIONS, color }),
        renderStale({ reason: text, changes: leftover }, { ...OPTIONS, color }),
      ];
      expect(unpainted(shown.join('\n'))).not.toMatch(/[^\n\P{Cc}]|\p{Cs}|\p{Bidi_Control}/u);
    }),
  );
});

describe('a submission and a release', () => {
  const step = (kind: string): OperationResult['operation'] => ({
    action: 'act',
    kind,
    address: kind,
    method: 'PATCH',
    path: ['/v1/x'],
  });

  it('are told, whatever else happened', () => {
    const reported = (name: string, status: OperationResult['status']) =>
      report({ outcome: status === 'unknown' ? 'partial' : 'applied', results: [{ operation: step(name), status }] });
    expect(reported('submission', 'done')).toContain('Version 1.1.0 was submitted for review.');
    expect(reported('submission', 'adopted')).toContain('Version 1.1.0 was submitted for review.');
    expect(reported('submission', 'unknown')).toContain('Version 1.1.0 may have been submitted for review');
    expect(reported('submission', 'failed')).toContain('Nothing was submitted for review.');
    expect(reported('submission', 'skipped')).toContain('Nothing was submitted for review.');
    expect(reported('release', 'done')).toContain('Version 1.1.0 is on its way to the App Store.');
    expect(reported('release', 'unknown')).toContain('Version 1.1.0 may have been released');
  });

  it('that wait for Apple say so, and how to go on', () => {
    const wait: OperationResult['operation'] = {
      action: 'wait',
      kind: 'build',
      address: 'version/build/processing',
      path: ['/v1/builds/', { ref: 'builds/4' }],
      until: { attribute: 'processingState', is: ['VALID'] },
      seconds: 60,
    };
    const message = 'it is still PROCESSING after 60 s';
    const results: OperationResult[] = [
      ...done(version),
      { operation: wait, status: 'failed', failure: failure({ kind: 'waited', message }) },
    ];
    const text = report({ outcome: 'waited', results });
    expect(text).toContain('Apply is waiting for Apple: 1 of 2 operations done, 1 failed.');
    expect(text).toContain(message);
    expect(text).toContain('Run  ascend apply release.yml  again to go on');
    expect(text).not.toContain('GET');
  });

  it('that Apple refuses name the line and the page that mend it', () => {
    const errors: AppleError[] = [
      { status: '409', code: 'X', title: 'No', at: '/v1/appStoreVersionLocalizations/1', from: '/version/copyright' },
      { status: '409', code: 'Y', title: 'No', at: '/v1/appDataUsages/', fix: 'https://example.com/privacy' },
    ];
    const text = report({
      results: [{ operation: step('submission'), status: 'failed', failure: failure({ errors }) }],
    });
    expect(text).toContain('release.yml:9');
    expect(text).toContain('https://example.com/privacy');
  });
});
