import type { SpeakerAlias } from '../../../../src/core/domain/conversation/speaker-alias.ts';
import type { SpeakerMapping } from '../../../../src/core/interchange/transcripts/speaker-names.ts';
import { newId } from '../../../state/new-id.ts';
import { storedName } from './who-speaks.ts';

/** The names of a transcript that were kept apart before, though they look like one person's. */
export function keptApart(
  proposals: readonly SpeakerMapping[],
  remembered: readonly SpeakerAlias[],
): string[] {
  const apart = new Set(remembered.filter(({ name, goesBy }) => goesBy === name).map(({ name }) => name));
  return proposals.filter(({ from }) => apart.has(storedName(from))).map(({ from }) => from);
}

/** The names of a transcript under which the manager spoke before. */
export function managerNames(
  speakers: readonly { readonly name: string }[],
  remembered: readonly SpeakerAlias[],
): string[] {
  const own = new Set(remembered.filter(({ isManager }) => isManager).map(({ name }) => name));
  return speakers.map(({ name }) => name).filter((name) => own.has(name));
}

/** What was said about the names of a transcript, to be remembered: the manager's, and those joined or kept apart. */
export function toRemember(said: {
  readonly coachSpeakers: readonly string[];
  readonly proposals: readonly SpeakerMapping[];
  readonly apart: readonly string[];
}): Omit<SpeakerAlias, 'addedOn'>[] {
  const own = new Set(said.coachSpeakers);
  const joined = said.proposals.map(({ from, to }) => {
    const name = storedName(from);
    const goesBy = said.apart.includes(from) ? name : storedName(to);
    return { id: newId(), name, goesBy, isManager: own.has(goesBy) };
  });
  const others = said.coachSpeakers
    .filter((name) => !joined.some((alias) => alias.name === name))
    .map((name) => ({ id: newId(), name, goesBy: null, isManager: true }));
  return [...others, ...joined].slice(0, 200);
}
