import { Button } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import {
  GAP_HELP_WORDS,
  GAP_REASON_WORDS,
  tellingCaseOf,
} from '../../../../src/core/content/coach-or-train.ts';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import type { GapAnswers, GapOutcome } from '../../../../src/core/domain/gap/decide-gap.ts';
import { REVIEW_AFTER_DAYS } from '../../../../src/core/domain/gap/gap-review.ts';
import { newId } from '../../../state/new-id.ts';
import { useRun, useToday } from '../../../state/use-plan.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { MoveMark } from '../../../ui/MoveMark.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { ConversationLinks } from '../ConversationLinks.tsx';
import { CopyText } from '../guides/CopyText.tsx';
import classes from './Gaps.module.css';

/** What helps with a gap and why, the question that comes first where one tells, and the way to keep the decision. */
export function GapAdvice({
  repId,
  gap,
  answers,
  outcome,
  done,
}: {
  repId: string;
  gap: string;
  answers: GapAnswers;
  outcome: GapOutcome;
  done: () => void;
}) {
  const run = useRun();
  const today = useToday();
  const [reason, setReason] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { help, conversation, because } = outcome;
  const telling = tellingCaseOf(because);
  const keep = async () => {
    const kept = await run('decide-on-gap', {
      id: newId(),
      repId,
      gap,
      decidedOn: today,
      answers,
      reason: reason.trim(),
    });
    if (!kept.ok) return;
    tellDone(`Kept. It comes back in ${REVIEW_AFTER_DAYS} days.`);
    done();
  };
  return (
    <div className={classes.advice}>
      <h3 className={classes.help} ref={heading} tabIndex={-1}>
        {GAP_HELP_WORDS[help].name}
        {conversation && help !== 'tell' && `: ${conversationGuide(conversation).name.toLowerCase()}`}
      </h3>
      <p className={classes.line}>{GAP_REASON_WORDS[because]}</p>
      <p className={classes.line}>{GAP_HELP_WORDS[help].does}</p>
      {telling && (
        <div className={classes.first}>
          <p className={classes.askFirst}>
            <MoveMark kind="ask" /> Ask first: “{telling.askFirst}”
          </p>
          <CopyText text={telling.askFirst} />
          <p className={classes.soft}>{telling.becauseAskFirst}</p>
        </div>
      )}
      {conversation && help === 'tell' && (
        <p className={classes.line}>
          Afterwards, when there is room for it: the {conversationGuide(conversation).name.toLowerCase()}{' '}
          conversation.
        </p>
      )}
      <p className={classes.source}>After Practitioner article B.</p>
      <GrowingTextarea
        label="Why, in your own words"
        description="Optional. In 30 days you will be glad of it."
        minRows={2}
        maxRows={6}
        maxLength={20_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button size="xs" onClick={() => void keep()}>
          Keep this decision
        </Button>
        {conversation && <ConversationLinks conversation={conversation} repId={repId} quiet />}
      </div>
    </div>
  );
}
