import { Button } from '@mantine/core';
import { useState } from 'react';
import { REVIEW_ID } from '../../../src/core/domain/permanent/cycle-review.ts';
import { managerStanding } from '../../../src/core/insights/manager-standing.ts';
import { formatDay } from '../../format/days.ts';
import { useInsight, useRecords } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { GatesSummary } from '../progress/GatesSummary.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import classes from './Permanent.module.css';
import { ReviewForm } from './ReviewForm.tsx';
import { REVIEW_QUESTIONS } from './review-questions.ts';

/** The review at the end: what changed, what all three gates show, and what was said about it. */
export function ReviewPanel() {
  const standing = useInsight(managerStanding);
  const review = useRecords().get('cycle-review', REVIEW_ID);
  const [writing, setWriting] = useState(false);
  const answered = review ? REVIEW_QUESTIONS.filter(({ key }) => review[key].trim() !== '') : [];
  return (
    <>
      <Panel
        title="Day-90 review"
        hint="Go through it with your manager, a peer or your consultant. What isn’t proven is said as plainly as what is."
        actions={
          <Button size="compact-sm" variant={review ? 'default' : 'filled'} onClick={() => setWriting(true)}>
            {review ? 'Change' : 'Write the review'}
          </Button>
        }
      >
        <ChangeTable standing={standing} caption="What changed from the first weeks to now" until="Now" />
        {review && (
          <div className={classes.review}>
            <p className={classes.soft}>
              {[`Held on ${formatDay(review.heldOn)}`, review.withWhom && `with ${review.withWhom}`]
                .filter(Boolean)
                .join(' ')}
            </p>
            <dl className={classes.answers}>
              {answered.map(({ key, question }) => (
                <div key={key}>
                  <dt>{question}</dt>
                  <dd>{review[key]}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </Panel>
      <GatesSummary />
      {writing && <ReviewForm close={() => setWriting(false)} />}
    </>
  );
}
