import { useRef, useState } from 'react';
import type { Outcome } from '../../src/core/foundation/outcome.ts';
import { canonical } from '../../src/core/interchange/exchange/canonical.ts';

/** An edit as the commands take it: the fields that it sets, and what those were where it began. */
export type Edit<T> = { readonly patch: Partial<T>; readonly was: Partial<T> };

/**
 * What a form over a record changes: of its `details` only those fields that differ from the record as it was when the form was
 * opened, so that another window may change the others meanwhile. The command refuses where it changed one of the same;
 * saving once more after that puts this form's in its place.
 * @param record as it is now
 * @param send runs the command with the edit
 */
export function useEdit<T extends object>(
  record: T | undefined,
  send: (edit: Edit<T>) => Promise<Outcome<unknown>>,
): (details: Partial<T>) => Promise<Outcome<unknown>> {
  const [opened] = useState(record);
  const isRefused = useRef(false);
  return async (details) => {
    const fields = (Object.keys(details) as (keyof T)[]).filter(
      (field) => canonical(details[field]) !== canonical(opened?.[field]),
    );
    const only = (from: Partial<T> | undefined) =>
      Object.fromEntries(fields.map((field) => [field, from?.[field]])) as Partial<T>;
    const outcome = await send({ patch: only(details), was: only(isRefused.current ? record : opened) });
    isRefused.current = !outcome.ok && outcome.problem.code === 'changed-meanwhile';
    return outcome;
  };
}
