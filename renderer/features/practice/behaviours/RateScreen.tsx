import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { BEHAVIOURS } from '../../../../src/core/content/behaviours.ts';
import type { BehaviourRating } from '../../../../src/core/domain/behaviour/behaviour-rating.ts';
import { selfRatingId } from '../../../../src/core/domain/behaviour/self-rating-id.ts';
import type { RatingStage } from '../../../../src/core/domain/survey/survey-terms.ts';
import { addressOf, goTo } from '../../../app/router.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useRun, useToday, useTransition } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { BehaviourForm } from '../../plan/BehaviourForm.tsx';
import classes from './Behaviours.module.css';
import { RateBehaviour } from './RateBehaviour.tsx';
import { draftOf, lacksOf, type RatingDraft, ratingsOf } from './rating-draft.ts';

/** What was begun and not saved, so that a look at another screen loses no word. */
const unfinished = new Map<string, RatingDraft>();

/** The four behaviours, to be rated by the manager or by a consultant beside them. After the manager's own comes the choice. */
export function RateScreen({ stage, by }: { stage: RatingStage; by: BehaviourRating['by'] }) {
  const records = useRecords();
  const run = useRun();
  const today = useToday();
  const { id: plan, managerName } = useTransition();
  const known = by === 'self' ? records.get('behaviour-rating', selfRatingId(stage)) : undefined;
  const place = `${plan} ${by} ${stage}`;
  const [draft, setDraft] = useState(() => unfinished.get(place) ?? draftOf(known));
  const [asked, setAsked] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const lacks = lacksOf(draft, by);
  const change = (next: RatingDraft) => {
    unfinished.set(place, next);
    setDraft(next);
  };
  const save = async () => {
    setAsked(true);
    const [first] = BEHAVIOURS.filter(({ key }) => lacks[key]);
    if (first) {
      const field = draft.values[first.key] === undefined ? 'input' : 'textarea';
      form.current?.querySelector<HTMLElement>(`[data-behaviour="${first.key}"] ${field}`)?.focus();
      return;
    }
    const id = by === 'self' ? selfRatingId(stage) : newId();
    const rating = { id, by, name: draft.name.trim(), stage, day: today, ratings: ratingsOf(draft) };
    const outcome = await run('rate-behaviours', { rating });
    if (!outcome.ok) return;
    unfinished.delete(place);
    tellDone(`Rated for day ${stage}.`);
    if (by === 'self' && records.count('behaviour-choice') === 0) setChoosing(true);
    else goTo('practice', 'behaviours');
  };
  return (
    <Screen
      title={by === 'self' ? `Rate yourself, day ${stage}` : `Rate ${managerName}, day ${stage}`}
      lead={
        by === 'self'
          ? 'Behind each point put one moment of the last two weeks. A rating without one is only a mood.'
          : 'As you have seen the manager lately. A moment beside a point makes it worth talking about.'
      }
    >
      <form
        ref={form}
        className={classes.rate}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {by === 'consultant' && (
          <Panel>
            <TextInput
              label="Name (optional)"
              maxLength={300}
              dir="auto"
              value={draft.name}
              onChange={(event) => change({ ...draft, name: event.currentTarget.value })}
            />
          </Panel>
        )}
        {BEHAVIOURS.map((behaviour) => (
          <Panel key={behaviour.key}>
            <RateBehaviour
              behaviour={behaviour}
              draft={draft}
              needsMoment={by === 'self'}
              lack={asked ? lacks[behaviour.key] : undefined}
              change={change}
            />
          </Panel>
        ))}
        <div className={classes.foot}>
          <Button type="submit">Save the rating</Button>
          <Button component="a" variant="default" href={addressOf('practice', 'behaviours')}>
            Back
          </Button>
          {asked && Object.keys(lacks).length > 0 && (
            <span role="status">{Object.keys(lacks).length} of four are not complete.</span>
          )}
        </div>
      </form>
      {choosing && (
        <BehaviourForm
          close={() => {
            setChoosing(false);
            goTo('practice', 'behaviours');
          }}
        />
      )}
    </Screen>
  );
}
