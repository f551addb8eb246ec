import type { SpeakerAlias } from '../../../../src/core/domain/conversation/speaker-alias.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { keptApart, managerNames } from './remembered-speakers.ts';
import type { CodingRequest, FoundTalk, TalkReading } from './talk-jobs.ts';
import {
  asksMore,
  byWords,
  coachNames,
  type EarlierTalk,
  joinedSpeakers,
  likelyCoach,
} from './who-speaks.ts';

/** What is taken for granted of a transcript until the manager says otherwise: names kept apart, and who the manager is. */
export type FirstDraft = { readonly apart: readonly string[]; readonly chosen: readonly string[] };

/** What a plan knows of who speaks: what was said of names before, the manager's name, and the talks that are here. */
export type KnownSpeakers = {
  readonly remembered: readonly SpeakerAlias[];
  readonly managerName: string;
  readonly earlier: readonly EarlierTalk[];
};

/** What a plan knows of who speaks, and no more than that: it goes to where transcripts are read. */
export function knownSpeakers(records: RecordSet): KnownSpeakers {
  return {
    remembered: records.all('speaker-alias'),
    managerName: records.all('transition')[0]?.managerName ?? '',
    earlier: records
      .all('conversation')
      .map(({ importedAt, coachSpeakers }) => ({ importedAt, coachSpeakers })),
  };
}

/** What earlier conversations and the manager's name say about a transcript. */
export function firstDraft(
  { speakers: found, proposals }: Pick<FoundTalk, 'speakers' | 'proposals'>,
  { remembered, managerName, earlier }: KnownSpeakers,
): FirstDraft {
  const apart = keptApart(proposals, remembered);
  const joined = proposals.filter(({ from }) => !apart.includes(from));
  const speakers = byWords(joinedSpeakers(found, joined));
  const said = managerNames(speakers, remembered);
  return { apart, chosen: said.length > 0 ? said : likelyCoach(speakers, managerName, earlier) };
}

/**
 * What will most likely be asked to be coded, so that it can be done while the page still shows who speaks; null where
 * nothing speaks for anybody. Where nobody is known for the manager, one of two speakers who asks more is tried.
 */
export function likelyRequest(
  { transcript, proposals }: TalkReading,
  known: KnownSpeakers,
): CodingRequest | null {
  const { apart, chosen } = firstDraft({ speakers: transcript.speakers, proposals }, known);
  const joined = proposals.filter(({ from }) => !apart.includes(from));
  const names = joinedSpeakers(transcript.speakers, joined).map(({ name }) => name);
  const guess = chosen.length > 0 ? chosen : asksMore(transcript.turns);
  const coachSpeakers = coachNames(guess, joined, names);
  return coachSpeakers.length > 0 ? { transcript, joined, coachSpeakers } : null;
}
