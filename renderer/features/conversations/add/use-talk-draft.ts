import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { useRecords, useToday } from '../../../state/use-plan.ts';
import type { ConversationDetails } from '../details-draft.ts';
import { firstDraft } from './first-draft.ts';
import { dayOfFile, titleOfFile } from './named-by-file.ts';
import type { TalkDesk } from './talk-desk.ts';
import type { CodedTalk, TalkReading } from './talk-jobs.ts';
import { byWords, coachNames, joinedSpeakers, repsAmong } from './who-speaks.ts';

/** Codes the talk whenever who speaks in it is said anew; null until it is done. */
function useCodedTalk(
  desk: TalkDesk,
  reading: TalkReading,
  who: { joined: TalkReading['proposals']; coachSpeakers: readonly string[] },
): CodedTalk | null {
  const [coded, setCoded] = useState<{ key: string; talk: CodedTalk } | null>(null);
  const { joined, coachSpeakers } = who;
  const key = JSON.stringify([joined.map(({ from }) => from), coachSpeakers]);
  useEffect(() => {
    if (coachSpeakers.length === 0) return;
    let current = true;
    void desk.code({ transcript: reading.transcript, joined, coachSpeakers }).then((talk) => {
      if (current) startTransition(() => setCoded({ key, talk }));
    });
    return () => {
      current = false;
    };
  }, [desk, reading, joined, coachSpeakers, key]);
  return coded?.key === key ? coded.talk : null;
}

/** All that is said about a transcript before it is saved: whose names are one, who is the manager, day, title, reps. */
export function useTalkDraft(reading: TalkReading, fileName: string | null, desk: TalkDesk) {
  const records = useRecords();
  const today = useToday();
  const { transcript, proposals } = reading;
  const [first] = useState(() => firstDraft(reading, records));
  const [apart, setApart] = useState(first.apart);
  const joined = useMemo(() => proposals.filter(({ from }) => !apart.includes(from)), [proposals, apart]);
  const speakers = useMemo(() => byWords(joinedSpeakers(transcript.speakers, joined)), [transcript, joined]);
  const [chosen, setChosen] = useState(first.chosen);
  const coachSpeakers = useMemo(
    () =>
      coachNames(
        chosen,
        joined,
        speakers.map(({ name }) => name),
      ),
    [chosen, joined, speakers],
  );
  const sessions = records.all('session');
  const reps = records.all('rep');
  const suggested = useMemo((): ConversationDetails => {
    const repIds = repsAmong(speakers, coachSpeakers, reps);
    const day = (fileName && dayOfFile(fileName)) || today;
    const [other] = speakers.filter(({ name }) => !coachSpeakers.includes(name));
    const named = fileName ? titleOfFile(fileName) : '';
    return {
      title: named || (other ? `Conversation with ${other.name}`.slice(0, 300) : 'Conversation'),
      day,
      repIds,
      sessionId: onlySession(sessions, day, repIds),
      conversation: null,
    };
  }, [speakers, coachSpeakers, reps, sessions, fileName, today]);
  const [written, setWritten] = useState<Partial<ConversationDetails>>({});
  const details = useMemo(() => ({ ...suggested, ...written }), [suggested, written]);
  const coded = useCodedTalk(desk, reading, { joined, coachSpeakers });
  const change = useCallback(
    (patch: Partial<ConversationDetails>) => setWritten((before) => ({ ...before, ...patch })),
    [],
  );
  return { apart, setApart, speakers, coachSpeakers, setChosen, details, change, coded };
}

function onlySession(
  sessions: readonly { id: string; day: string; repIds: readonly string[] }[],
  day: string,
  repIds: readonly string[],
): string | null {
  const fitting = sessions.filter(
    (session) => session.day === day && session.repIds.some((id) => repIds.includes(id)),
  );
  const [only] = fitting;
  return only && fitting.length === 1 ? only.id : null;
}
