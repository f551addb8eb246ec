/** A new record's id. */
export function newId(): string {
  return crypto.randomUUID();
}
