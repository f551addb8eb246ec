import { Button, SegmentedControl } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { CalendarReview } from '../../../../src/core/insights/calendar/calendar-review.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { type RuleDraft, RuleForm } from '../rules/RuleForm.tsx';
import { AcceptEverywhere } from './AcceptEverywhere.tsx';
import type { RuleStart } from './BlockActions.tsx';
import { ChangeCategory } from './ChangeCategory.tsx';
import { ChosenBlock } from './ChosenBlock.tsx';
import classes from './Review.module.css';
import { ReviewList } from './ReviewList.tsx';
import type { ReviewActions } from './use-review-actions.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { WeekView } from './WeekView.tsx';

const VIEWS = [
  { value: 'week', label: 'Week' },
  { value: 'list', label: 'List' },
];

/** The week's entries, as a calendar or a list, with the keys that decide them. */
export function ReviewPanel({
  review,
  actions,
  openElsewhere,
}: {
  review: CalendarReview;
  actions: ReviewActions;
  openElsewhere: boolean;
}) {
  const keysId = useId();
  const [view, setView] = useState('week');
  const [everywhere, setEverywhere] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [changing, setChanging] = useState<ReviewBlock | null>(null);
  const [ruleDraft, setRuleDraft] = useState<RuleDraft | null>(null);
  const blocks = review.days.flatMap((day) => day.blocks);
  const shown = view === 'week' ? blocks.filter(({ entry }) => entry.state !== 'dismissed') : blocks;
  const { container, onKeyDown, goOnFrom } = useReviewKeys(shown, actions, setChanging);
  const makeRule = (start: RuleStart) => setRuleDraft({ id: null, ...start });
  const chosenBlock = blocks.find(({ entry }) => entry.id === chosen);
  const shared = { actions, change: setChanging, makeRule };
  return (
    <Panel
      title="Calendar entries"
      actions={
        <>
          <SegmentedControl size="xs" aria-label="Show as" data={VIEWS} value={view} onChange={setView} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconChecks size={15} stroke={1.6} />}
            disabled={review.sure.length === 0}
            onClick={() => actions.accept(review.sure)}
          >
            Accept this week’s sure ones ({review.sure.length})
          </Button>
          {openElsewhere && (
            <Button size="xs" variant="default" onClick={() => setEverywhere(true)}>
              All weeks …
            </Button>
          )}
        </>
      }
    >
      <p className={classes.keys} id={keysId}>
        A or Enter accepts, C changes the category, D dismisses, arrow keys go on.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons in it, which have the focus */}
      <div ref={container} onKeyDown={onKeyDown}>
        {view === 'week' ? (
          <WeekView review={review} chosen={chosen} choose={setChosen} keysId={keysId} />
        ) : (
          <ReviewList review={review} keysId={keysId} {...shared} />
        )}
      </div>
      {view === 'week' && chosenBlock && <ChosenBlock block={chosenBlock} {...shared} />}
      {changing && (
        <ChangeCategory
          block={changing}
          choose={(categoryId) => actions.refile(changing, categoryId)}
          close={() => {
            setChanging(null);
            // The dialog gives the focus back when it is gone.
            window.setTimeout(() => goOnFrom(changing));
          }}
        />
      )}
      {everywhere && <AcceptEverywhere actions={actions} close={() => setEverywhere(false)} />}
      {ruleDraft && <RuleForm draft={ruleDraft} close={() => setRuleDraft(null)} />}
    </Panel>
  );
}
