/**
 * Marks the end of an exhaustive switch: the compiler refuses the call while a case is missing.
 * @throws Error at run time, when a value came in past the types.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
