import { useEffect, useMemo, useState } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import {
  carryCorrections,
  hasSameCounts,
  isSameConversation,
  mayBeSame,
} from '../../../../src/core/domain/conversation/same-conversation.ts';
import { usePlanStore, useRecords } from '../../../state/use-plan.ts';
import type { CodedTalk } from './talk-jobs.ts';

/** A conversation that is here already: how many of the user's corrections go over to the new transcript, and how many can't. */
export type KnownConversation = {
  readonly conversation: Conversation;
  readonly kept: number;
  readonly lost: number;
};

/** Candidates whose text is fetched and compared; more conversations of the same size and people are hardly ever there. */
const COMPARED = 8;

/** Finds out whether a coded transcript is of a conversation that is here already; null while it isn't known, or when it isn't. */
export function useKnownConversation(coded: CodedTalk | null): KnownConversation | null {
  const plan = usePlanStore();
  const records = useRecords();
  const conversations = records.all('conversation');
  const [loaded, setLoaded] = useState(0);
  const candidates = useMemo(() => {
    if (!coded) return [];
    const { speakers, allWords } = coded.measures;
    return mayBeSame(conversations, { names: speakers.map(({ name }) => name), words: allWords }).slice(
      -COMPARED,
    );
  }, [coded, conversations]);
  useEffect(() => {
    let current = true;
    const withText = candidates.filter(({ keepsText }) => keepsText);
    void Promise.all(withText.map(({ id }) => plan.loadTranscript(id))).then(() => {
      if (current) setLoaded((before) => before + 1);
    });
    return () => {
      current = false;
    };
  }, [candidates, plan]);
  return useMemo(() => {
    if (!coded || loaded === 0) return null;
    for (const conversation of candidates) {
      const turns = conversation.keepsText ? records.get('transcript', conversation.id)?.turns : undefined;
      const { corrections } = conversation;
      if (turns && isSameConversation(turns, coded.turns)) {
        const carried = carryCorrections({ turns, corrections }, coded.turns);
        return { conversation, kept: carried.corrections.length, lost: carried.lost };
      }
      if (!conversation.keepsText && hasSameCounts(conversation, coded.measures)) {
        return { conversation, kept: 0, lost: corrections.length };
      }
    }
    return null;
  }, [coded, candidates, records, loaded]);
}
