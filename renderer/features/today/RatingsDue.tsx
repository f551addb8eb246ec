import type { ReactNode } from 'react';
import { ratingsDue } from '../../../src/core/insights/ratings-due.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay } from '../../format/days.ts';
import { useInsight, useToday } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { surveyName } from '../practice/surveys/survey-words.ts';
import classes from './list.module.css';

/** What is due of rating oneself and of asking others, and forms that are out. Nothing at all where nothing is. */
export function RatingsDue() {
  const { rateSelf, askBehaviours, askPulse, open } = useInsight(ratingsDue);
  const today = useToday();
  const since = (due: Parameters<typeof formatDay>[0]) =>
    due < today ? `since ${formatDay(due)}` : 'from today on';
  const lines = [
    rateSelf && (
      <Line
        key="self"
        href={addressOf('practice', 'rate', String(rateSelf.stage))}
        since={since(rateSelf.due)}
      >
        Rate yourself on the four behaviours, day {rateSelf.stage}
      </Line>
    ),
    askBehaviours && (
      <Line key="behaviours" href={addressOf('practice', 'behaviours')} since={since(askBehaviours.due)}>
        Ask your reps how they see the four behaviours
      </Line>
    ),
    askPulse && (
      <Line key="pulse" href={addressOf('practice', 'pulse')} since={since(askPulse.due)}>
        Ask your reps how good the coaching is
      </Line>
    ),
    ...open.map(({ survey, answers, missing }) => (
      <Line
        key={survey.id}
        href={addressOf('practice', survey.form === 'pulse' ? 'pulse' : 'behaviours')}
        since={
          missing > 0
            ? `${answers} of ${survey.asked} answers in, ${missing} more needed`
            : `${answers} of ${survey.asked} answers in; close the round to see them`
        }
      >
        {surveyName(survey)} is out
      </Line>
    )),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <Panel title="Rate and ask">
      <ul className={classes.list}>{lines}</ul>
    </Panel>
  );
}

function Line({ href, since, children }: { href: string; since: string; children: ReactNode }) {
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <a href={href} className={classes.link}>
          {children}
        </a>
        <span className={classes.soft}>{since}</span>
      </div>
    </li>
  );
}
