import { mapping, section } from '../../manifest/section.ts';

/** The groups of a manifest, which may break the schema. */
export function groupsInManifest(manifest: unknown): [name: string, group: Record<string, unknown>][] {
  const all = mapping(section(manifest, 'products')['subscriptionGroups']);
  return Object.entries(all).map(([name, group]) => [name, mapping(group)]);
}

const GROUP = /^\/products\/subscriptionGroups\/[^/]+$/;

/** What to say of `null` in the place of a group. */
export function emptyGroup(pointer: string): string | undefined {
  return GROUP.test(pointer)
    ? 'Apple keeps a group that has had subscriptions, so nothing removes it here: leave it out to keep it as it is'
    : undefined;
}
