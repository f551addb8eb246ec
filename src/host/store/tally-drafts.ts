import { type TallyDraft, tallyDraftSchema } from '../../core/domain/tally/tally-draft.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import type { LiveData } from './live-data.ts';
import { transitionNotFound } from './store-problems.ts';

/**
 * Writes the live tally under way of a transition down, in the data file but outside of its history; null removes it.
 * Once it is answered it is on the disk.
 */
export function keepTallyDraft(
  live: LiveData,
  transition: string,
  draft: TallyDraft | null,
): Outcome<{ kept: boolean }> {
  return live.writing(
    ({ summaries, setFact }) => {
      if (!summaries.get(transition)) return fail(transitionNotFound());
      setFact(`tally-draft:${transition}`, draft && JSON.stringify(draft));
      return succeed({ kept: draft !== null });
    },
    () => undefined,
  );
}

/** The live tally under way of a transition; null when there is none, or none that can be read. */
export function loadTallyDraft(live: LiveData, transition: string): Outcome<{ draft: TallyDraft | null }> {
  return live.reading(({ fact }) => succeed({ draft: draftIn(fact(`tally-draft:${transition}`)) }));
}

function draftIn(text: string | null): TallyDraft | null {
  if (text === null) return null;
  try {
    return tallyDraftSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
