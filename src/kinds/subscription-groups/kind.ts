import type { Address } from '../../core/address.ts';
import { createAttributes, valuesOf } from '../../core/diff.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import type { SubscriptionGroupsPart } from '../manifest.gen.ts';
import { create, to } from '../requests.ts';
import { groupFix } from './fix.ts';
import { groupPointer } from './place.ts';
import { groupAddress, groupIn } from './addresses.ts';
import type { GroupHave } from './observe.ts';
import { observeGroups } from './observe.ts';
import { emptyGroup } from './rules.ts';
import { describeGroup, groupsIn, wantGroup } from './want.ts';

/** A subscription group, of whose subscriptions a customer has one at a time. Its reference name is what it is known by. */
export const subscriptionGroups = collection({
  name: 'subscriptionGroups',
  topic: 'commerce',
  needs: { app },
  parents: {},
  manifest: { emptyValue: emptyGroup },
  members: groupsIn,
  part: (members): SubscriptionGroupsPart => ({ products: { subscriptionGroups: members } }),
  want: wantGroup,
  describe: describeGroup,
  observe: observeGroups,
  addresses: ({ id }: GroupHave, name): [Address, string][] => (id === undefined ? [] : [[groupAddress(name), id]]),

  propose(_want, have, { key }) {
    const proposal = emptyProposal();
    if (have?.id !== undefined) return proposal;
    const address = groupAddress(key);
    proposal.changes = createAttributes({ address, from: () => groupPointer(key) }, { referenceName: key });
    const target = { kind: 'subscriptionGroups', address, type: 'subscriptionGroups' } as const;
    const relationships = { app: to('apps', 'app') };
    proposal.operations.push(create(target, { attributes: valuesOf(proposal.changes), relationships }));
    return proposal;
  },

  keyOf: groupIn,
  words: (_address, { key }) => ({ title: `subscription group ${key}`, effect: 'unseen' }),
  errors: {
    subscriptionGroups: (_attribute, address) => groupFix(address),
  },
});
