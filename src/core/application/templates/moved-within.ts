/**
 * A list with one of its items moved to a `position` among those that are alike: of one phase, of one group. All others keep
 * their order; a position past the last is the last. The item itself counts among the alike, whatever `isAlike` says of it.
 *
 * @example
 * // By hand: of a, b and c the letters are alike; c goes to the first place among them.
 * movedWithin(['a', '1', 'b', 'c'], { item: 'c', position: 0, isAlike: (each) => /[a-z]/.test(each) }); // ['c', 'a', '1', 'b']
 */
export function movedWithin<Item>(
  items: readonly Item[],
  {
    item,
    position,
    isAlike,
  }: {
    readonly item: Item;
    readonly position: number;
    readonly isAlike: (other: Item) => boolean;
  },
): Item[] {
  const others = items.toSpliced(items.indexOf(item), 1);
  const alike = [...others.keys()].filter((index) => isAlike(others[index] as Item));
  const at = alike[position] ?? (alike.at(-1) ?? others.length - 1) + 1;
  return others.toSpliced(at, 0, item);
}
