import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { useRecords, useToday } from '../../../state/use-plan.ts';
import type { ConversationDetails } from '../details-draft.ts';
import { firstDraft, knownSpeakers } from './first-draft.ts';
import { dayOfFile, titleOfFile } from './named-by-file.ts';
import type { TalkDesk } from './talk-desk.ts';
import type { CodedTalk, FoundTalk, WhoSpeaks } from './talk-jobs.ts';
import { byWords, coachNames, joinedSpeakers, repsAmong } from './who-speaks.ts';

/** Codes the talk whenever who speaks in it is said anew; null until it is done. */
function useCodedTalk(desk: TalkDesk, found: FoundTalk, who: WhoSpeaks): CodedTalk | null {
  const [coded, setCoded] = useState<{ key: string; talk: CodedTalk } | null>(null);
  const { joined, coachSpeakers } = who;
  const key = JSON.stringify([joined.map(({ from }) => from), coachSpeakers]);
  useEffect(() => {
    if (coachSpeakers.length === 0) return;
    let current = true;
    void desk.code(found, { joined, coachSpeakers }).then((talk) => {
      if (current) startTransition(() => setCoded({ key, talk }));
    });
    return () => {
      current = false;
    };
  }, [desk, found, joined, coachSpeakers, key]);
  return coded?.key === key ? coded.talk : null;
}

/** All that is said about a transcript before it is saved: whose names are one, who is the manager, day, title, reps. */
export function useTalkDraft(found: FoundTalk, fileName: string | null, desk: TalkDesk) {
  const records = useRecords();
  const today = useToday();
  const { proposals } = found;
  const [first] = useState(() => firstDraft(found, knownSpeakers(records)));
  const [apart, setApart] = useState(first.apart);
  const joined = useMemo(() => proposals.filter(({ from }) => !apart.includes(from)), [proposals, apart]);
  const speakers = useMemo(() => byWords(joinedSpeakers(found.speakers, joined)), [found, joined]);
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
  const coded = useCodedTalk(desk, found, { joined, coachSpeakers });
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
