/** A record's fields that an edit may carry; a field that is absent or undefined stays as it is. */
export type Patch<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** The record with the patch's fields set. `patched({ a: 1, b: 2 }, { b: 3 })` is `{ a: 1, b: 3 }`. */
export function patched<T extends object>(record: T, patch: Patch<T>): T {
  const set = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...record, ...Object.fromEntries(set) };
}
