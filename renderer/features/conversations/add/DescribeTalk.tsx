import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import { fail, type Problem } from '../../../../src/core/foundation/outcome.ts';
import { goTo } from '../../../app/router.ts';
import { newId } from '../../../state/new-id.ts';
import { useRun, useToday, useTransition, useWorkspace } from '../../../state/use-plan.ts';
import { AfterPaint } from '../../../ui/AfterPaint.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { problemsOfDetails } from '../details-draft.ts';
import { KEPT_WORDS } from '../keeping-choices.ts';
import { useLeaveGuard } from '../use-leave-guard.ts';
import { AboutTalk } from './AboutTalk.tsx';
import classes from './AddTranscript.module.css';
import { KnownNote } from './KnownNote.tsx';
import { toRemember } from './remembered-speakers.ts';
import { SourceSummary } from './SourceSummary.tsx';
import { SpeakersPanel } from './SpeakersPanel.tsx';
import { TalkPreview } from './TalkPreview.tsx';
import type { TalkDesk } from './talk-desk.ts';
import type { FoundTalk } from './talk-jobs.ts';
import { useKnownConversation } from './use-known-conversation.ts';
import { useTalkDraft } from './use-talk-draft.ts';

/** The most turns that one record takes. */
const TURNS_MAX = 100_000;

const TOO_MANY_TURNS: Problem = {
  code: 'transcript-too-many-turns',
  message: 'This transcript has more than 100,000 turns, more than a conversation can have.',
  remedy: 'Cut the file into its conversations and add them one by one.',
};

/** Everything that is said about a transcript before it is saved, with a look at what will be. */
export function DescribeTalk({
  found,
  fileName,
  desk,
  startOver,
}: {
  found: FoundTalk;
  fileName: string | null;
  desk: TalkDesk;
  startOver: () => void;
}) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const { firstDay } = useTransition();
  const draft = useTalkDraft(found, fileName, desk);
  const { details, coachSpeakers, coded } = draft;
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const speakersPart = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useLeaveGuard(!busy);
  const errors = problemsOfDetails(details, { firstDay, today });
  const { format, timing, proposals } = found;

  const keep = useWorkspace().workspace.preferences.transcriptKeeping;
  const known = useKnownConversation(coded);
  const speakersSaid = () => toRemember({ coachSpeakers, proposals, apart: draft.apart });

  const save = async () => {
    setTried(true);
    if (coachSpeakers.length === 0) return speakersPart.current?.querySelector('input')?.focus();
    const { day } = details;
    if (Object.keys(errors).length > 0 || day === null || !coded) return;
    const id = newId();
    setBusy(true);
    const outcome =
      coded.turns.length > TURNS_MAX
        ? fail(TOO_MANY_TURNS)
        : await run('import-conversation', {
            conversation: { ...details, id, day, title: details.title.trim(), format, timing, coachSpeakers },
            turns: coded.turns,
            keep,
            speakers: speakersSaid(),
          });
    setBusy(false);
    if (outcome.ok) goTo('conversations', id);
    else setProblem(outcome.problem);
  };
  const update = async ({ id }: Conversation) => {
    if (!coded) return;
    setBusy(true);
    const source = { id, format, timing, coachSpeakers, keep, speakers: speakersSaid() };
    const outcome = await run('update-conversation', { ...source, turns: coded.turns });
    setBusy(false);
    if (outcome.ok) goTo('conversations', id);
    else setProblem(outcome.problem);
  };

  return (
    <>
      <SourceSummary found={found} fileName={fileName} startOver={startOver} />
      <div ref={speakersPart}>
        <SpeakersPanel
          speakers={draft.speakers}
          coachSpeakers={coachSpeakers}
          choose={draft.setChosen}
          proposals={proposals}
          apart={draft.apart}
          setApart={draft.setApart}
          error={tried && coachSpeakers.length === 0 ? 'Choose the name under which you speak.' : null}
        />
      </div>
      {known && <KnownNote known={known} update={() => void update(known.conversation)} busy={busy} />}
      <TalkPreview coded={coded} />
      {/* The fields take longer to draw than the lines to code: first who speaks, then the balance, then what else is said of it. */}
      <AfterPaint when={coded !== null}>
        <AboutTalk details={details} change={draft.change} tried={tried} />
      </AfterPaint>
      {problem && <ProblemNote problem={problem} />}
      <div className={classes.save}>
        <Button size="md" loading={busy || (coachSpeakers.length > 0 && !coded)} onClick={() => void save()}>
          Save conversation
        </Button>
        <span className={classes.quiet}>{KEPT_WORDS[keep]}</span>
      </div>
    </>
  );
}
