import type { Change } from '../../core/change.ts';
import { diffAttributes } from '../../core/diff.ts';
import { nearest } from '../../core/text/nearest.ts';
import type { Linkage } from '../requests.ts';
import { toId } from '../requests.ts';

/** Apple's ids, e.g. GAMES and GAMES_PUZZLE. Absent: not managed. At most two subcategories; an empty list clears them. */
export interface WantedCategories {
  primary?: string;
  primarySubcategories?: string[];
  /** `null` clears it with its subcategories. */
  secondary?: string | null;
  secondarySubcategories?: string[];
}

const SIDES = ['primary', 'secondary'] as const;
type Side = (typeof SIDES)[number];

export type CategoryRelation = `${Side}Category` | `${Side}SubcategoryOne` | `${Side}SubcategoryTwo`;

/** Ids of categories by Apple's six relations of an appInfo; `null`: none. */
export type CategoryLinks = Record<CategoryRelation, string | null>;

/** What Apple offers on a platform: the subcategories of each category. */
export type CategoryTree = Readonly<Record<string, readonly string[]>>;

export const CATEGORY_RELATIONS: readonly CategoryRelation[] = SIDES.flatMap(relationsOf);

function relationsOf(side: Side): CategoryRelation[] {
  return [`${side}Category`, `${side}SubcategoryOne`, `${side}SubcategoryTwo`];
}

/** Six relations, each as `id` says. */
export function categoryLinks(id: (relation: CategoryRelation) => string | null): CategoryLinks {
  return {
    primaryCategory: id('primaryCategory'),
    primarySubcategoryOne: id('primarySubcategoryOne'),
    primarySubcategoryTwo: id('primarySubcategoryTwo'),
    secondaryCategory: id('secondaryCategory'),
    secondarySubcategoryOne: id('secondarySubcategoryOne'),
    secondarySubcategoryTwo: id('secondarySubcategoryTwo'),
  };
}

/** The relations that the manifest decides. Another category leaves no subcategory of the old one behind. */
export function wantedLinks(want: WantedCategories, have: CategoryLinks): Partial<CategoryLinks> {
  const links: Partial<CategoryLinks> = {};
  for (const side of SIDES) {
    const category = want[side];
    const subcategories = want[`${side}Subcategories`];
    if (category !== undefined) links[`${side}Category`] = category;
    const moves = category !== undefined && category !== have[`${side}Category`];
    if (!moves && subcategories === undefined) continue;
    links[`${side}SubcategoryOne`] = subcategories?.[0] ?? null;
    links[`${side}SubcategoryTwo`] = subcategories?.[1] ?? null;
  }
  return links;
}

/** JSON pointer of the manifest value that decides a relation. */
export function categoryPointer(want: WantedCategories, relation: CategoryRelation): string {
  const side: Side = relation.startsWith('primary') ? 'primary' : 'secondary';
  const subcategories = want[`${side}Subcategories`];
  if (relation === `${side}Category` || subcategories === undefined) return `/app/categories/${side}`;
  const index = relation === `${side}SubcategoryOne` ? 0 : 1;
  return `/app/categories/${side}Subcategories${index < subcategories.length ? `/${index}` : ''}`;
}

/** What changes of the relations that the manifest decides. */
export function categoryChanges(want: WantedCategories, have: CategoryLinks): Change[] {
  const pointers = new Map<string, string>(
    CATEGORY_RELATIONS.map((relation) => [relation, categoryPointer(want, relation)]),
  );
  const from = (field: string) => pointers.get(field) ?? '/app/categories';
  return diffAttributes({ address: 'appInfo', from }, wantedLinks(want, have), have);
}

/**
 * The relations to send: of a side where one changes, all three. Apple checks subcategories against their category, and whether
 * it looks for that beyond the request is not documented.
 */
export function sentCategories(
  links: CategoryLinks,
  changed: (relation: CategoryRelation) => boolean,
): Record<string, Linkage> {
  const sent = SIDES.map(relationsOf).filter((relations) => relations.some(changed));
  return Object.fromEntries(sent.flat().map((relation) => [relation, toId('appCategories', links[relation])]));
}

/** The manifest key that decides one of Apple's relations. */
export function categoryKey(relation: string): string {
  const side: Side = relation.startsWith('secondary') ? 'secondary' : 'primary';
  return relation.includes('Subcategory') ? `${side}Subcategories` : side;
}

/** What Apple would refuse, in words: it answers a wrong subcategory without any detail (observed). Looks at the sides that change. */
export function categoryProblems(
  links: CategoryLinks,
  changed: (relation: CategoryRelation) => boolean,
  tree: CategoryTree,
  platform: string,
): { relation: CategoryRelation; reason: string }[] {
  const problems: { relation: CategoryRelation; reason: string | undefined }[] = [];
  for (const side of SIDES.filter((name) => relationsOf(name).some(changed))) {
    const category = links[`${side}Category`];
    if (category !== null && changed(`${side}Category`)) {
      problems.push({ relation: `${side}Category`, reason: categoryProblem(category, tree, platform) });
    }
    const [one, two] = [links[`${side}SubcategoryOne`], links[`${side}SubcategoryTwo`]];
    problems.push({ relation: `${side}SubcategoryOne`, reason: subcategoryProblem(one, side, category, tree) });
    const twice = two !== null && one === two ? `${two} is named twice` : undefined;
    problems.push({
      relation: `${side}SubcategoryTwo`,
      reason: twice ?? subcategoryProblem(two, side, category, tree),
    });
  }
  if (links.primaryCategory !== null && links.primaryCategory === links.secondaryCategory) {
    const reason = `${links.primaryCategory} would be both the primary and the secondary category, and Apple wants two different ones`;
    problems.push({ relation: changed('secondaryCategory') ? 'secondaryCategory' : 'primaryCategory', reason });
  }
  return problems.flatMap(({ relation, reason }) => (reason === undefined ? [] : [{ relation, reason }]));
}

function categoryProblem(id: string, tree: CategoryTree, platform: string): string | undefined {
  if (Object.hasOwn(tree, id)) return undefined;
  const parent = parentOf(id, tree);
  if (parent !== undefined) return `${id} is a subcategory; the category is ${parent}`;
  const place = platform === '' ? '' : ` on ${platform}`;
  return `Apple has no category ${id}${place}${suggestion(id, Object.keys(tree))}`;
}

function subcategoryProblem(
  id: string | null,
  side: Side,
  category: string | null,
  tree: CategoryTree,
): string | undefined {
  if (id === null) return undefined;
  if (category === null) return `a subcategory needs a category: set app.categories.${side}`;
  const offered = tree[category];
  // A category of another platform, which is there already: nothing is known of it.
  if (!offered) return undefined;
  if (offered.includes(id)) return undefined;
  const parent = parentOf(id, tree);
  if (parent !== undefined) return `${id} belongs to ${parent}, not to ${category}`;
  if (offered.length === 0) return `${category} has no subcategories`;
  return `${category} has no subcategory ${id}${suggestion(id, offered)}`;
}

function parentOf(id: string, tree: CategoryTree): string | undefined {
  return Object.keys(tree).find((category) => tree[category]?.includes(id));
}

function suggestion(id: string, candidates: readonly string[]): string {
  const near = nearest(id, candidates);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
