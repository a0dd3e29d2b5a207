/** What a table has under a name that came from outside: `constructor` and the like are in every object, and in no table. */
export function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
