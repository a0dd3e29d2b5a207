import type { Address } from '../../core/address.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { notTerritories } from '../territory-codes.ts';
import type { EulaHave } from './observe.ts';
import { observeEula } from './observe.ts';
import { proposeEula } from './propose.ts';
import { rules } from './rules.ts';
import { describeEula, eulaLeftOut, wantEula } from './want.ts';

/** The app's own licence agreement. It belongs to the app and may change at any time. */
export const eula = kind({
  name: 'eula',
  topic: 'storefront',
  needs: { app },
  manifest: {
    rules,
    wrongForm: (_name, pointer, shown) => (pointer === '/app/eula/territories' ? notTerritories(shown) : undefined),
  },
  gates: { 'remove-eula': { opens: 'replaces your own licence agreement by Apple’s standard one' } },
  want: wantEula,
  shared: (want) => ({ '/app/eula': want && { ...want } }),
  describe: (have: EulaHave) => describeEula(have),
  leftOut: (have) => eulaLeftOut(have),
  observe: observeEula,
  addresses: ({ agreement }): [Address, string][] => (agreement ? [['eula', agreement.id]] : []),
  propose: proposeEula,
  words: () => ({ title: 'licence agreement', effect: 'at once', shows: 'the licence agreement' }),
  errors: { endUserLicenseAgreements: () => 'app/eula' },
});
