import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Manifest, Territories } from '../support/manifest.ts';
import type { AppSeed, Exchange } from '../../src/simulator/index.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';

const NOW = new Date('2026-10-01T00:00:00Z');
const EVERYWHERE: AppSeed = { ...LIVE, territories: { available: 'all' } };

function wanting(territories: Territories, allow: Manifest['allow'] = []): Manifest {
  return manifestOf({ territories, allow });
}

const at = (seed: AppSeed, quirks = {}) => scene(seed, { now: NOW, quirks });
const ids = (plan: Plan) => plan.operations.map(operationId);
const reasons = (plan: Plan) => plan.blocked.map(({ reason, from }) => `${from}: ${reason}`);

interface Body {
  data: { attributes: Record<string, unknown>; relationships: { territoryAvailabilities: { data: unknown[] } } };
  included: { id: string; attributes: Record<string, unknown> }[];
}

function bodyOf(exchange: Exchange | undefined): Body {
  return exchange?.requestBody as Body;
}

type Scene = Awaited<ReturnType<typeof scene>>;

function sent({ writes }: Scene): { method: string; kind: string; attributes: Record<string, unknown> }[] {
  return writes().map((exchange) => ({
    method: exchange.method,
    kind: exchange.url.split('/').slice(1, 3).join('/'),
    attributes: bodyOf(exchange).data.attributes,
  }));
}

describe('an app that is on sale nowhere', () => {
  const FIRST: Territories = { available: { except: ['CHN'] }, availableInNewTerritories: true };

  it('gets all 175 territories in one request, those without it too', async () => {
    const stage = await at(DRAFT);
    const { plan } = await stage.applied(wanting(FIRST));
    expect(ids(plan)).toEqual(['create territories']);
    expect(plan.gates).toEqual([]);
    expect(plan.changes.length).toBe(175);
    expect(plan.changes).toContainEqual({
      address: 'territories/DEU',
      field: 'available',
      after: true,
      from: '/territories/available',
    });
    expect(plan.changes.some(({ address }) => address === 'territories/CHN')).toBe(false);
    const [post, ...others] = stage.writes();
    expect([post?.method, post?.url, others]).toEqual(['POST', '/v2/appAvailabilities', []]);
    const { data, included } = bodyOf(post);
    expect(data.attributes).toEqual({ availableInNewTerritories: true });
    expect([data.relationships.territoryAvailabilities.data.length, included.length]).toEqual([175, 175]);
    expect(included.filter(({ attributes }) => attributes['available'] === false).map(({ id }) => id)).toEqual([
      '${CHN}',
    ]);
  });

  it('can be ordered beforehand from the first request on', async () => {
    const stage = await at(DRAFT);
    const preOrder = { releaseDate: '2027-02-15', territories: ['JPN'] };
    const { plan } = await stage.applied(wanting({ ...FIRST, preOrder }));
    expect(ids(plan)).toEqual(['create territories']);
    expect(plan.changes.filter(({ field }) => field === 'preOrder')).toEqual([
      { address: 'territories/JPN', field: 'preOrder', after: { day: '2027-02-15' }, from: '/territories/preOrder' },
    ]);
  });

  it('has to say what Apple asks only once', async () => {
    const { plan } = await at(DRAFT);
    const said = (await plan(wanting({ available: 'all' }))).blocked.map(({ reason }) => reason);
    expect(said.join()).toContain('the app is not on sale anywhere yet, and ');
    const mends = async (want: Territories) => (await plan(wanting(want))).blocked.map(({ fix }) => fix);
    expect(await mends({ available: 'all' })).toEqual(['territories.availableInNewTerritories']);
    expect(await mends({ availableInNewTerritories: true })).toEqual(['territories.available']);
    expect(await mends({ preOrder: { releaseDate: '2027-02-15' } })).toEqual([
      'territories.available',
      'territories.availableInNewTerritories',
    ]);
    const none = await plan(wanting({ preOrder: null }));
    expect([none.blocked, none.operations]).toEqual([[], []]);
  });

  it.each([0, 2])(
    'is not given territories twice after a lost answer, while lists lag by %i reads',
    async (lagReads) => {
      const stage = await at(DRAFT, { lagReads });
      const wanted = wanting(FIRST);
      const made = await stage.engine.plan(wanted);
      stage.simulator.faults.add({ method: 'POST', path: '/v2/appAvailabilities', action: { type: 'drop-after' } });
      const result = await stage.engine.apply(wanted, made);
      expect(result.outcome).toBe('applied');
      expect(result.results.map(({ status }) => status)).toEqual(['adopted']);
      expect(stage.writes().length).toBe(1);
      const again = await stage.plan(wanted);
      expect([again.changes, again.operations, again.blocked, again.notes]).toEqual([[], [], [], []]);
    },
  );

  it('goes on where a killed run stopped', async () => {
    const stage = await at(DRAFT);
    const wanted = wanting(FIRST);
    const made = await stage.engine.plan(wanted);
    const times = 99;
    stage.simulator.faults.add({
      method: 'POST',
      path: '/v2/appAvailabilities',
      action: { type: 'drop-before' },
      times,
    });
    stage.simulator.faults.add({ method: 'GET', path: /appAvailability/, action: { type: 'drop-before' }, times });
    expect((await stage.engine.apply(wanted, made)).outcome).not.toBe('applied');
    stage.simulator.faults.clear();
    await stage.applied(wanted);
  });
});

describe('an app with territories', () => {
  it('sends nothing when everything is as wanted', async () => {
    const stage = await at(EVERYWHERE);
    await stage.applied(wanting({ available: 'all', availableInNewTerritories: true, preOrder: null }));
    expect(stage.writes()).toEqual([]);
    expect(stage.exchanges.some(({ url }) => url.includes('cursor='))).toBe(false);
  });

  it('changes each territory that differs with one request, and no other', async () => {
    const stage = await at({ ...LIVE, territories: { available: ['USA', 'JPN'] } });
    const { plan } = await stage.applied(wanting({ available: ['USA', 'DEU', 'FRA'] }, ['remove-territories']));
    expect(plan.changes).toEqual([
      { address: 'territories/DEU', field: 'available', before: false, after: true, from: '/territories/available' },
      { address: 'territories/FRA', field: 'available', before: false, after: true, from: '/territories/available' },
      { address: 'territories/JPN', field: 'available', before: true, after: false, from: '/territories/available' },
    ]);
    const patch = (available: boolean) => ({
      method: 'PATCH',
      kind: 'v1/territoryAvailabilities',
      attributes: { available },
    });
    expect(sent(stage)).toHaveLength(3);
    expect(sent(stage)).toEqual(expect.arrayContaining([patch(true), patch(false)]));
  });

  it('takes the app off sale somewhere only through a gate', async () => {
    const { plan } = await at(EVERYWHERE);
    const { gates } = await plan(wanting({ available: { except: ['CHN', 'RUS'] } }));
    expect(gates).toEqual([
      {
        name: 'remove-territories',
        open: false,
        reasons: [
          { address: 'territories/CHN', reason: 'the app goes off sale in CHN' },
          { address: 'territories/RUS', reason: 'the app goes off sale in RUS' },
        ],
      },
    ]);
    const added = await (await at({ ...LIVE, territories: { available: [] } })).plan(wanting({ available: 'all' }));
    expect([added.operations.length, added.gates]).toEqual([175, []]);
  });

  it('leaves alone what the manifest does not mention', async () => {
    const { plan } = await at({ ...LIVE, territories: { available: ['USA'] } });
    const nothing = await plan(wanting({ availableInNewTerritories: true }));
    expect([nothing.changes, nothing.operations, nothing.blocked]).toEqual([[], [], []]);
  });

  it('says that the API can’t change what holds for new territories', async () => {
    const { plan, app } = await at(EVERYWHERE);
    const { blocked, operations } = await plan(wanting({ available: 'all', availableInNewTerritories: false }));
    expect(operations).toEqual([]);
    expect(blocked).toMatchObject([
      { address: 'territories', field: 'availableInNewTerritories', from: '/territories/availableInNewTerritories' },
    ]);
    expect(blocked[0]?.fix).toContain(app);
  });

  it('suggests the territory that an unknown one may mean', async () => {
    const { plan } = await at(EVERYWHERE);
    const preOrder = { releaseDate: '2027-02-15', territories: ['JPM'] };
    expect(reasons(await plan(wanting({ available: ['USA', 'GB'] })))).toContain(
      '/territories/available/1: the App Store has no territory GB; did you mean GBR?',
    );
    expect(reasons(await plan(wanting({ available: { except: ['CHX'] }, preOrder })))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\/territories\/available\/except\/0: .*CHX; did you mean CH/),
        '/territories/preOrder/territories/0: the App Store has no territory JPM; did you mean JPN?',
      ]),
    );
  });

  it('is told of territories that Apple has opened since', async () => {
    const { plan } = await at({ ...LIVE, territories: { available: 'all', missing: ['XKS', 'NRU'] } });
    const all = await plan(wanting({ available: 'all' }));
    expect([all.operations, all.blocked]).toEqual([[], []]);
    expect(all.notes.map(({ message }) => message)).toEqual([expect.stringContaining('NRU, XKS')]);
    const named = await plan(wanting({ available: ['XKS'] }));
    expect(named.blocked.map(({ address }) => address)).toEqual(['territories/XKS']);
    expect((await plan(wanting({ available: { except: ['XKS', 'NRU'] } }))).notes).toEqual([]);
  });

  it('is told when Apple’s list lags behind the record', async () => {
    const { plan, engine, simulator, writes } = await at(DRAFT, { lagReads: 9 });
    const wanted = wanting({ available: ['USA'], availableInNewTerritories: true });
    await engine.apply(wanted, await engine.plan(wanted));
    const { changes, operations, blocked } = await plan(wanted);
    // What can't be compared is no match.
    expect([changes, operations, blocked.length]).toEqual([[], [], 1]);
    expect(writes()).toHaveLength(1);
    expect(JSON.stringify(simulator.describe())).toContain('"USA":{"available":true');
  });

  it('is told what keeps customers from getting it', async () => {
    const statuses = {
      CHN: ['ICP_NUMBER_MISSING'],
      DEU: ['TRADER_STATUS_NOT_PROVIDED'],
      FRA: ['TRADER_STATUS_NOT_PROVIDED'],
    };
    const { plan } = await at({ ...LIVE, territories: { available: 'all', statuses } });
    const { notes } = await plan(wanting({ available: 'all' }));
    expect(notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/CHN .*ICP_NUMBER_MISSING/),
      expect.stringMatching(/DEU, FRA .*TRADER_STATUS_NOT_PROVIDED/),
    ]);
    expect((await plan(wanting({ available: { except: ['CHN'] } }))).notes).toHaveLength(1);
  });
});

describe('a pre-order', () => {
  const ORDERED: AppSeed = {
    ...DRAFT,
    territories: { available: ['USA', 'JPN'], preOrder: { releaseDate: '2027-02-15', territories: ['USA', 'JPN'] } },
  };
  const preOrder = { releaseDate: '2027-03-01' };

  it('begins in every territory in which the app is available', async () => {
    const stage = await at({ ...DRAFT, territories: { available: ['USA'] } });
    await stage.applied(wanting({ available: ['USA', 'JPN'], preOrder }));
    const patches = sent(stage).map(({ attributes }) => attributes);
    expect(patches).toHaveLength(2);
    expect(patches).toEqual(
      expect.arrayContaining([
        { available: true, preOrderEnabled: true, releaseDate: '2027-03-01' },
        { preOrderEnabled: true, releaseDate: '2027-03-01' },
      ]),
    );
  });

  it('moves to another day', async () => {
    const stage = await at(ORDERED);
    const { plan } = await stage.applied(wanting({ preOrder }));
    expect(plan.changes[0]).toMatchObject({
      field: 'preOrder',
      before: { day: '2027-02-15' },
      after: { day: '2027-03-01' },
    });
    expect(ids(plan)).toEqual(['update territories/JPN', 'update territories/USA']);
  });

  it('ends only through a gate, and the date with it', async () => {
    const stage = await at(ORDERED);
    const { gates } = await stage.plan(wanting({ preOrder: null }));
    expect(gates.map(({ name, open }) => [name, open])).toEqual([['end-preorder', false]]);
    await stage.applied(wanting({ preOrder: null }, ['end-preorder']));
    expect(sent(stage).map(({ attributes }) => attributes)).toEqual([
      { preOrderEnabled: false, releaseDate: null },
      { preOrderEnabled: false, releaseDate: null },
    ]);
  });

  it('is owned whole: where it is not listed it ends', async () => {
    const stage = await at(ORDERED);
    const listed = { preOrder: { releaseDate: '2027-02-15', territories: ['USA'] } };
    const { plan } = await stage.applied(wanting(listed, ['end-preorder']));
    expect(ids(plan)).toEqual(['update territories/JPN']);
  });

  it('goes with the territory', async () => {
    const stage = await at(ORDERED);
    const { plan } = await stage.applied(wanting({ available: ['USA'] }, ['remove-territories']));
    expect(plan.gates[0]?.reasons).toEqual([
      { address: 'territories/JPN', reason: 'the app goes off sale in JPN, and its pre-orders end' },
    ]);
    expect(sent(stage).map(({ attributes }) => attributes)).toEqual([
      { available: false, preOrderEnabled: false, releaseDate: null },
    ]);
  });

  it('is impossible where the app is not available or is out already', async () => {
    const nowhere = await (await at(ORDERED)).plan(wanting({ preOrder: { ...preOrder, territories: ['DEU'] } }));
    expect(reasons(nowhere)).toEqual([
      expect.stringContaining('/territories/preOrder/territories/0: the app is not available'),
    ]);
    const live = await at(EVERYWHERE);
    const out = await live.plan(wanting({ preOrder }));
    expect(reasons(out)).toEqual([expect.stringMatching(/AFG, AGO, AIA, ALB, ARE and 170 more/)]);
    expect(out.operations).toEqual([]);
  });

  it('can still be had where a released app is new', async () => {
    const stage = await at({ ...LIVE, territories: { available: ['USA'] } });
    const listed = { releaseDate: '2027-03-01', territories: ['JPN'] };
    await stage.applied(wanting({ available: ['USA', 'JPN'], preOrder: listed }));
    expect(stage.writes()).toHaveLength(1);
  });

  it('is not taken for one when Apple has only noted the day of the release', async () => {
    const { plan } = await at(EVERYWHERE);
    const { changes } = await plan(wanting({ available: 'all', preOrder: null }));
    expect(changes).toEqual([]);
  });
});
