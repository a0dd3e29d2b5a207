import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { AppSection } from '../support/manifest.ts';
import { TERRITORIES } from '../../src/simulator/rules/storefronts.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';

const wants = (eula: AppSection['eula'], ...allow: 'remove-eula'[]) =>
  manifestOf({ app: { eula: eula ?? null }, allow });
const OWN = { agreementText: 'Be kind.\nShare.', territories: ['JPN', 'USA'] };

interface Body {
  data: { attributes?: unknown; relationships?: { territories?: { data: { id: string }[] } } };
}

function sent(body: unknown) {
  const { attributes, relationships } = (body as Body).data;
  return { attributes, territories: relationships?.territories?.data.map(({ id }) => id) };
}

describe('the licence agreement', () => {
  it('is made for every territory there is', async () => {
    const { applied, plan, writes } = await scene(DRAFT);
    const wanted = wants({ text: 'Be kind.', territories: 'all' });
    expect((await plan(wanted)).changes).toEqual([
      { address: 'eula', field: 'agreementText', after: 'Be kind.', from: '/app/eula/text' },
      { address: 'eula', field: 'territories', after: { except: [] }, from: '/app/eula/territories' },
    ]);
    await applied(wanted);
    expect(writes().map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /v1/endUserLicenseAgreements']);
    const { attributes, territories } = sent(writes()[0]?.requestBody);
    expect([attributes, territories?.length]).toEqual([{ agreementText: 'Be kind.' }, 175]);
  });

  it('is made for some', async () => {
    const { applied, writes } = await scene(LIVE);
    await applied(wants({ text: 'Be kind.', territories: ['USA', 'JPN'] }));
    expect(sent(writes()[0]?.requestBody).territories).toEqual(['JPN', 'USA']);
  });

  it('is not touched when the manifest does not mention it', async () => {
    const { applied, exchanges } = await scene({ ...DRAFT, eula: OWN });
    await applied(manifestOf({}));
    expect(exchanges.filter(({ url }) => url.includes('icenseAgreement'))).toEqual([]);
  });

  it('that is as wanted is not written: line ends, white space around it and the order of territories are nothing', async () => {
    const { applied, writes, exchanges } = await scene({
      ...DRAFT,
      eula: { ...OWN, agreementText: 'Be kind.\r\nShare.\n' },
    });
    await applied(wants({ text: OWN.agreementText, territories: ['USA', 'JPN'] }));
    expect(writes()).toEqual([]);
    expect(exchanges.filter(({ url }) => url.startsWith('/v1/territories'))).toEqual([]);
  });

  it('for all territories is as wanted, though an include would show 50 of them', async () => {
    const { applied, writes } = await scene({ ...DRAFT, eula: { agreementText: 'Be kind.' } });
    await applied(wants({ text: 'Be kind.', territories: 'all' }));
    expect(writes()).toEqual([]);
  });

  it('gets a new text, and keeps its territories', async () => {
    const { applied, writes } = await scene({ ...DRAFT, eula: OWN });
    await applied(wants({ text: 'Be kinder.', territories: ['JPN', 'USA'] }));
    expect(writes().map(({ requestBody }) => sent(requestBody))).toEqual([
      { attributes: { agreementText: 'Be kinder.' }, territories: undefined },
    ]);
  });

  it('gets other territories, all of them anew, and keeps its text', async () => {
    const { applied, plan, writes } = await scene({ ...DRAFT, eula: OWN });
    const wanted = wants({ text: OWN.agreementText, territories: ['USA', 'DEU'] });
    expect((await plan(wanted)).changes).toMatchObject([
      { field: 'territories', before: ['JPN', 'USA'], after: ['DEU', 'USA'] },
    ]);
    await applied(wanted);
    expect(sent(writes()[0]?.requestBody)).toEqual({ attributes: undefined, territories: ['DEU', 'USA'] });
    await applied(wants({ text: OWN.agreementText, territories: 'all' }));
  });

  it('gets the territory that Apple has added, where it is for all', async () => {
    const territories = [...TERRITORIES.keys()].filter((code) => code !== 'XKS');
    const { applied, plan } = await scene({ ...DRAFT, eula: { agreementText: 'Be kind.', territories } });
    const wanted = wants({ text: 'Be kind.', territories: 'all' });
    expect((await plan(wanted)).changes).toMatchObject([
      { field: 'territories', before: { except: ['XKS'] }, after: { except: [] } },
    ]);
    await applied(wanted);
  });

  it('is not written for territories that Apple does not have', async () => {
    const { plan } = await scene({ ...DRAFT, eula: OWN });
    const made = await plan(wants({ text: 'Be kinder.', territories: ['USA', 'JPM'] }));
    expect(made.blocked).toEqual([
      {
        address: 'eula',
        field: 'territories',
        reason: 'Apple has no territory JPM; did you mean JPN?',
        from: '/app/eula/territories/1',
      },
    ]);
    expect([made.changes, made.operations]).toEqual([[], []]);
  });

  it('gives way to Apple’s standard one by null, through the gate', async () => {
    const { applied, plan, writes } = await scene({ ...DRAFT, eula: OWN });
    const closed = await plan(wants(null));
    expect(closed.gates).toMatchObject([{ name: 'remove-eula', open: false }]);
    expect(closed.operations.map(operationId)).toEqual(['delete eula']);
    expect(closed.changes).toEqual([
      { address: 'eula', field: 'agreementText', before: OWN.agreementText, from: '/app/eula' },
    ]);
    await applied(wants(null, 'remove-eula'));
    expect(writes()).toMatchObject([{ method: 'DELETE', status: 204 }]);
  });

  it('needs no removing where there is none', async () => {
    const { applied, writes } = await scene(DRAFT);
    await applied(wants(null));
    expect(writes()).toEqual([]);
  });

  it('is made once when the answer is lost', async () => {
    const { simulator, engine, writes } = await scene(DRAFT);
    const wanted = wants({ text: 'Be kind.', territories: 'all' });
    simulator.faults.add({ method: 'POST', path: '/v1/endUserLicenseAgreements', action: { type: 'drop-after' } });
    const result = await engine.apply(wanted, await engine.plan(wanted));
    expect(result.results.map(({ status }) => status)).toEqual(['adopted']);
    expect(writes()).toHaveLength(1);
  });
});
