import type { RecordSet } from '../../../../src/core/records/records.ts';
import { keptApart, managerNames } from './remembered-speakers.ts';
import type { CodingRequest, TalkReading } from './talk-jobs.ts';
import { asksMore, byWords, coachNames, joinedSpeakers, likelyCoach } from './who-speaks.ts';

/** What is taken for granted of a transcript until the manager says otherwise: names kept apart, and who the manager is. */
export type FirstDraft = { readonly apart: readonly string[]; readonly chosen: readonly string[] };

/** What earlier conversations and the manager's name say about a transcript. */
export function firstDraft(reading: TalkReading, records: RecordSet): FirstDraft {
  const { transcript, proposals } = reading;
  const remembered = records.all('speaker-alias');
  const apart = keptApart(proposals, remembered);
  const joined = proposals.filter(({ from }) => !apart.includes(from));
  const speakers = byWords(joinedSpeakers(transcript.speakers, joined));
  const said = managerNames(speakers, remembered);
  const managerName = records.all('transition')[0]?.managerName ?? '';
  return {
    apart,
    chosen: said.length > 0 ? said : likelyCoach(speakers, managerName, records.all('conversation')),
  };
}

/**
 * What will most likely be asked to be coded, so that it can be done while the page still shows who speaks; null where
 * nothing speaks for anybody. Where nobody is known for the manager, one of two speakers who asks more is tried.
 */
export function likelyRequest(reading: TalkReading, records: RecordSet): CodingRequest | null {
  const { transcript, proposals } = reading;
  const { apart, chosen } = firstDraft(reading, records);
  const joined = proposals.filter(({ from }) => !apart.includes(from));
  const names = joinedSpeakers(transcript.speakers, joined).map(({ name }) => name);
  const guess = chosen.length > 0 ? chosen : asksMore(transcript.turns);
  const coachSpeakers = coachNames(guess, joined, names);
  return coachSpeakers.length > 0 ? { transcript, joined, coachSpeakers } : null;
}
