import { Button, MenuDivider, MenuItem } from '@mantine/core';
import { Suspense, useState } from 'react';
import { GAP_REASON_WORDS, GAP_VERDICT_WORDS } from '../../../../src/core/content/coach-or-train.ts';
import type { GapDecision } from '../../../../src/core/domain/gap/gap-decision.ts';
import { goTo } from '../../../app/router.ts';
import { formatDay } from '../../../format/days.ts';
import { useRun, useToday } from '../../../state/use-plan.ts';
import { fetchedPart } from '../../../ui/fetched-part.tsx';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { RepName } from '../../../ui/RepName.tsx';
import { useRemoveWithUndo } from '../../conversations/use-remove-with-undo.tsx';
import { comesBackWords, decidedWords } from './decision-words.ts';
import classes from './Gaps.module.css';

// A line stands on Today; its forms come when somebody opens them.
const DecisionForm = fetchedPart(async () => ({
  default: (await import('./DecisionForm.tsx')).DecisionForm,
}));
const ReviewForm = fetchedPart(async () => ({ default: (await import('./ReviewForm.tsx')).ReviewForm }));

/** A decision on a gap: what, why, how it turned out, and what can be done with it. `named` says whose gap it is. */
export function DecisionLine({ decision, named = false }: { decision: GapDecision; named?: boolean }) {
  const { id, repId, gap, decidedOn, because, reason, review, reviewOn } = decision;
  const today = useToday();
  const run = useRun();
  const removeWithUndo = useRemoveWithUndo();
  const [open, setOpen] = useState<'review' | 'edit' | null>(null);
  const isDue = review === null && reviewOn <= today;
  return (
    <div className={classes.decision}>
      <div className={classes.words}>
        <p className={classes.gap}>{gap}</p>
        <p className={classes.soft}>
          {named && (
            <>
              <RepName id={repId} /> ·{' '}
            </>
          )}
          {decidedWords(decision)} · decided on {formatDay(decidedOn)}
        </p>
        <p className={classes.soft}>{reason || GAP_REASON_WORDS[because]}</p>
        {review ? (
          <p className={classes.verdict}>
            {GAP_VERDICT_WORDS[review.verdict]}, seen on {formatDay(review.on)}
            {review.note && `: ${review.note}`}
          </p>
        ) : (
          <p className={isDue ? classes.due : classes.soft}>{comesBackWords(decision, today)}</p>
        )}
      </div>
      <div className={classes.tools}>
        {isDue && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Was it right? ${gap}`}
            onClick={() => setOpen('review')}
          >
            Was it right?
          </Button>
        )}
        <MoreMenu label={`More for “${gap}”`}>
          {!isDue && (
            <MenuItem onClick={() => setOpen('review')}>
              {review ? 'Look back again' : 'Look back now'}
            </MenuItem>
          )}
          {review && (
            <MenuItem
              onClick={() => void run('review-gap-decision', { id, verdict: null, note: '', on: today })}
            >
              Take the answer back
            </MenuItem>
          )}
          <MenuItem onClick={() => goTo('practice', 'coach-or-train', repId, gap)}>Decide anew</MenuItem>
          <MenuItem onClick={() => setOpen('edit')}>Edit</MenuItem>
          <MenuDivider />
          <MenuItem
            color="red"
            onClick={() => void removeWithUndo('remove-gap-decision', id, 'Decision removed.')}
          >
            Remove
          </MenuItem>
        </MoreMenu>
      </div>
      <Suspense fallback={null}>
        {open === 'review' && <ReviewForm decision={decision} close={() => setOpen(null)} />}
        {open === 'edit' && <DecisionForm decision={decision} close={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}
