import type { Problem } from '../core/issue.ts';
import type { Rule, Wrong } from '../core/kind.ts';
import { nearest } from '../core/text/nearest.ts';
import { quote } from '../manifest/quote.ts';

/**
 * The storefronts by Apple's three letters, with the two letters that people take for them. Apple lists them under /v1/territories:
 * 175 since 2024. XKS is Apple's own code for Kosovo; ISO 3166 has none.
 */
const CODES = [
  'AFG:AF AGO:AO AIA:AI ALB:AL ARE:AE ARG:AR ARM:AM ATG:AG AUS:AU AUT:AT AZE:AZ BEL:BE BEN:BJ BFA:BF BGR:BG BHR:BH',
  'BHS:BS BIH:BA BLR:BY BLZ:BZ BMU:BM BOL:BO BRA:BR BRB:BB BRN:BN BTN:BT BWA:BW CAN:CA CHE:CH CHL:CL CHN:CN CIV:CI',
  'CMR:CM COD:CD COG:CG COL:CO CPV:CV CRI:CR CYM:KY CYP:CY CZE:CZ DEU:DE DMA:DM DNK:DK DOM:DO DZA:DZ ECU:EC EGY:EG',
  'ESP:ES EST:EE FIN:FI FJI:FJ FRA:FR FSM:FM GAB:GA GBR:GB GEO:GE GHA:GH GMB:GM GNB:GW GRC:GR GRD:GD GTM:GT GUY:GY',
  'HKG:HK HND:HN HRV:HR HUN:HU IDN:ID IND:IN IRL:IE IRQ:IQ ISL:IS ISR:IL ITA:IT JAM:JM JOR:JO JPN:JP KAZ:KZ KEN:KE',
  'KGZ:KG KHM:KH KNA:KN KOR:KR KWT:KW LAO:LA LBN:LB LBR:LR LBY:LY LCA:LC LKA:LK LTU:LT LUX:LU LVA:LV MAC:MO MAR:MA',
  'MDA:MD MDG:MG MDV:MV MEX:MX MKD:MK MLI:ML MLT:MT MMR:MM MNE:ME MNG:MN MOZ:MZ MRT:MR MSR:MS MUS:MU MWI:MW MYS:MY',
  'NAM:NA NER:NE NGA:NG NIC:NI NLD:NL NOR:NO NPL:NP NRU:NR NZL:NZ OMN:OM PAK:PK PAN:PA PER:PE PHL:PH PLW:PW PNG:PG',
  'POL:PL PRT:PT PRY:PY QAT:QA ROU:RO RUS:RU RWA:RW SAU:SA SEN:SN SGP:SG SLB:SB SLE:SL SLV:SV SRB:RS STP:ST SUR:SR',
  'SVK:SK SVN:SI SWE:SE SWZ:SZ SYC:SC TCA:TC TCD:TD THA:TH TJK:TJ TKM:TM TON:TO TTO:TT TUN:TN TUR:TR TWN:TW TZA:TZ',
  'UGA:UG UKR:UA URY:UY USA:US UZB:UZ VCT:VC VEN:VE VGB:VG VNM:VN VUT:VU XKS:XK YEM:YE ZAF:ZA ZMB:ZM ZWE:ZW',
];

/** Two letters by three. */
const STOREFRONTS: ReadonlyMap<string, string> = new Map(
  CODES.flatMap((line) => line.split(' ')).map((pair) => [pair.slice(0, 3), pair.slice(4)]),
);

export const TERRITORIES: readonly string[] = [...STOREFRONTS.keys()];

/** Codes from elsewhere that mean a storefront: sports, the internet, the car. */
const ALIASES: Readonly<Record<string, string>> = {
  CRO: 'HRV',
  DEN: 'DNK',
  GER: 'DEU',
  GRE: 'GRC',
  KSA: 'SAU',
  NED: 'NLD',
  POR: 'PRT',
  RSA: 'ZAF',
  SUI: 'CHE',
  TPE: 'TWN',
  UAE: 'ARE',
  UK: 'GBR',
  XKX: 'XKS',
};

type TerritoryVerdict =
  | { kind: 'known' }
  /** Apple refuses it for certain; `meant` is the code that it takes, where that is clear. */
  | { kind: 'wrong'; meant?: string }
  /** It may be newer than this list. */
  | { kind: 'unknown' };

/** A place in the manifest where a territory stands. */
export interface TerritoryPlace extends Pick<Problem, 'pointer' | 'at'> {
  value: unknown;
}

/** Territories are Apple's three letters. One that may be newer than the list here is only noted. */
export function territoryRule(placesIn: (manifest: unknown) => TerritoryPlace[]): Rule {
  return ({ manifest }) =>
    placesIn(manifest).flatMap(({ value, ...place }) =>
      typeof value === 'string' && value !== '' ? problemsOf(value, place) : [],
    );
}

/** What to say of a value that is neither `all` nor a list. @param shown the value, quoted @param other what else may stand there */
export function notTerritories(shown: string, other?: string): Wrong {
  const hint = `write all${other === undefined ? '' : `, ${other}`} or a list, such as [USA, JPN]`;
  return { message: `${shown} is not allowed here`, hint };
}

function problemsOf(code: string, place: Pick<Problem, 'pointer' | 'at'>): Problem[] {
  const verdict = judgeTerritory(code);
  if (verdict.kind === 'known') return [];
  const meant = verdict.kind === 'wrong' ? verdict.meant : nearest(code, TERRITORIES);
  const hint =
    meant === undefined ? 'territories are three capital letters, such as USA, JPN or DEU' : `did you mean ${meant}?`;
  if (verdict.kind === 'wrong') {
    return [{ ...place, message: `${quote(code)} is not a territory of the App Store`, hint }];
  }
  const message = `${quote(code)} is not one of the ${TERRITORIES.length} territories known here; Apple may refuse it`;
  return [{ ...place, severity: 'warning', message, hint }];
}

/** Judges a territory code as Apple does: three capital letters. */
export function judgeTerritory(code: string): TerritoryVerdict {
  if (STOREFRONTS.has(code)) return { kind: 'known' };
  const meant = meaning(code.trim());
  if (meant !== undefined) return { kind: 'wrong', meant };
  return /^[A-Z]{3}$/.test(code) ? { kind: 'unknown' } : { kind: 'wrong' };
}

function meaning(code: string): string | undefined {
  const upper = code.toUpperCase();
  if (STOREFRONTS.has(upper)) return upper;
  if (Object.hasOwn(ALIASES, upper)) return ALIASES[upper];
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return [...STOREFRONTS].find(([, two]) => two === upper || names.of(two)?.toUpperCase() === upper)?.[0];
}
