import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedWithin } from '../../../../../src/core/application/templates/moved-within.ts';

type Item = { readonly group: string; readonly id: number };

const lists = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 })
  .map((groups) => groups.map((group, id): Item => ({ group, id })));

describe('an item that is moved within its group', () => {
  it('goes before the one at the place, and the last goes after all of its group', () => {
    const of = (text: string) => [...text];
    const isLetter = (each: string) => /[a-z]/.test(each);
    const move = (item: string, position: number) =>
      movedWithin(of('a1bc2'), { item, position, isAlike: isLetter }).join('');
    expect(move('c', 0)).toBe('ca1b2');
    expect(move('a', 1)).toBe('1bac2');
    expect(move('a', 9)).toBe('1bca2');
    expect(movedWithin(of('a12'), { item: 'a', position: 0, isAlike: isLetter }).join('')).toBe('12a');
  });

  it('stands at its place in the group, and all others keep their order', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(12), (items, seed, position) => {
        const item = items[seed % items.length] as Item;
        const isAlike = (other: Item) => other.group === item.group;
        const moved = movedWithin(items, { item, position, isAlike });
        const alike = moved.filter(isAlike);
        expect(alike.indexOf(item)).toBe(Math.min(position, alike.length - 1));
        expect(moved.filter((other) => other !== item)).toEqual(items.filter((other) => other !== item));
      }),
    );
  });
});
