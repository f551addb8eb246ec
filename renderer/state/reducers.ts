type Reducers = typeof import('../../src/core/application/run-command.ts');

let loaded: Reducers | null = null;

/** The reducers, or null as long as nobody has loaded them. */
export function reducers(): Reducers | null {
  return loaded;
}

/** Loads the reducers with their parsers: a third of the page's code, which nothing needs before the first edit. */
export async function loadReducers(): Promise<Reducers> {
  loaded ??= await import('../../src/core/application/run-command.ts');
  return loaded;
}
